/** What a frame says to the page around it. */
export type FrameMessage =
  | { kind: 'call'; number: number; functionName: string; args: unknown[] }
  | { kind: 'close' }
  | { kind: 'size'; width?: number; height?: number }
  | { kind: 'focus-editor' }
  | { kind: 'follow'; url: string };

/** What the page answers to a call. */
export interface FrameAnswer {
  number: number;
  value: unknown;
  error: string | null;
}
