/** The part of Google's page script that is used: runners are immutable, and exactly one of the two handlers is called. */
export interface Runner {
  withSuccessHandler: (handle: (answer: unknown) => void) => Runner;
  withFailureHandler: (handle: (error: Error) => void) => Runner;
  callServer: (name: string, request: unknown) => void;
}

declare global {
  /** Put into the page by Google (or by the local host). */
  const google: { script: { run: Runner } };
}
