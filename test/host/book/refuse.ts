/** An error of a service, as a script catches it: its name is `Exception`. */
export interface Refusal extends Error {
  name: 'Exception';
  /** Whether the platform may report it only at a later call. */
  late: boolean;
}

/** The error a service throws with this text. */
export function refuse(message: string): Refusal {
  return Object.assign(new Error(message), { name: 'Exception' as const, late: false });
}

/** The same for a refused write, which the platform may report only at a later call. */
export function refuseLate(message: string): Refusal {
  return Object.assign(refuse(message), { late: true });
}

/** Whether an error is a write refused late. */
export function isLate(error: unknown): error is Refusal {
  return error instanceof Error && 'late' in error && error.late === true;
}
