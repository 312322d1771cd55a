/** An error of a service, as a script catches it: its name is `Exception`. */
export interface Refusal extends Error {
  name: 'Exception';
}

/** The error a service throws with this text. */
export function refuse(message: string): Refusal {
  return Object.assign(new Error(message), { name: 'Exception' as const });
}
