import type { GateState } from '../stages.ts';
import { ROLES, type Role } from './session.ts';

/** A row of a session: a prompt, a finding, or both. */
export interface SessionRow {
  role: Role | '';
  who: string;
  finding: string;
  /** 1 to 10; `null` where the cell holds anything else. */
  severity: number | null;
  done: boolean;
}

/** From this severity on (main use lost, injury) a finding keeps a product from its launch. */
export const STOPS_FROM = 7;

/** Where a session stands. */
export interface SessionStanding<Row extends SessionRow> {
  state: GateState;
  /** Half of it for prompts answered, half for findings removed, weighed by severity; 0 to 100, `null` while nothing is answered. */
  score: number | null;
  absent: Role[];
  /** Open findings that stop the launch, the worst first. */
  stopping: Row[];
  /** Open findings nobody gave a severity from 1 to 10. */
  unjudged: Row[];
  /** Open findings below the limit. */
  lesser: Row[];
}

/** Roles nobody took: a role took part where somebody signed a row of it with a finding, or said that it is done. */
export function absentRoles(rows: readonly SessionRow[]): Role[] {
  return ROLES.filter((role) => !rows.some((row) => row.role === role && row.who !== '' && isAnswered(row)));
}

const isAnswered = ({ finding, done }: SessionRow): boolean => finding !== '' || done;

/** The gate: every role took part, every open finding is judged, and none is severe. */
export function standingOf<Row extends SessionRow>(rows: readonly Row[]): SessionStanding<Row> {
  const absent = absentRoles(rows);
  const found = rows.filter(({ finding }) => finding !== '');
  const open = found.filter(({ done }) => !done);
  const unjudged = open.filter(({ severity }) => severity === null);
  const weight = ({ severity }: SessionRow): number => severity ?? STOPS_FROM;
  const stopping = open.filter(({ severity }) => severity !== null && severity >= STOPS_FROM);
  stopping.sort((a, b) => weight(b) - weight(a));
  const lesser = open.filter(({ severity }) => severity !== null && severity < STOPS_FROM);
  const answered = rows.filter(isAnswered).length;
  const sum = (of: readonly Row[]): number => of.reduce((all, row) => all + weight(row), 0);
  const removed = found.length === 0 ? 1 : 1 - sum(open) / sum(found);
  const score = answered === 0 ? null : Math.round(50 * (answered / rows.length) + 50 * removed);
  const isWhole = absent.length === 0 && unjudged.length === 0;
  const state = stopping.length > 0 ? 'stopped' : isWhole ? 'passed' : 'open';
  return { state, score, absent, stopping, unjudged, lesser };
}
