import type { Answer, Api, Request, Server } from '../src/api.ts';
import { ProblemError } from '../src/core/problem.ts';

/** Asks the workbook; what it refuses is thrown as a `ProblemError`. */
export async function ask<Name extends keyof Api>(
  server: Server,
  name: Name,
  request: Request<Name>,
): Promise<Answer<Name>> {
  const answer = await server(name, request);
  if (!answer.ok) throw new ProblemError(answer.problem.code, answer.problem.facts);
  return answer.value;
}
