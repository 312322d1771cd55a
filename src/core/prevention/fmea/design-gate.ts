import type { GateState } from '../stages.ts';
import type { RatedRow } from './rate-row.ts';

/** The rows of one product, and how its design stands by them. */
export interface DesignGate {
  state: GateState;
  /** Share of rows of high priority that have an action, 0 to 100; 100 where none is high; `null` while a row is not rated. */
  score: number | null;
  /** Rows not rated yet. */
  unrated: number;
  /** Rows of high priority, those of them without an action, and those whose action is not rated or leaves them high. */
  high: number;
  idle: number;
  unproven: number;
}

/** Judges the rows of a product: stopped while a row of high priority has no action; passed once all are rated and none stays high. */
export function designGate(rows: readonly (RatedRow & { hasAction: boolean })[]): DesignGate {
  const unrated = rows.filter(({ priority }) => priority === null).length;
  const high = rows.filter(({ priority }) => priority === 'H');
  const acted = high.filter(({ hasAction }) => hasAction);
  const idle = high.length - acted.length;
  const unproven = acted.filter(({ priorityAfter }) => priorityAfter === null || priorityAfter === 'H').length;
  const share = high.length === 0 ? 1 : acted.length / high.length;
  return {
    state: idle > 0 ? 'stopped' : unrated + unproven > 0 ? 'open' : 'passed',
    score: unrated > 0 ? null : Math.round(share * 100),
    unrated,
    high: high.length,
    idle,
    unproven,
  };
}
