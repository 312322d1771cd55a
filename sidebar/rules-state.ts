import type { PhraseRule } from '../src/core/tagging/tagging.ts';
import type { Retag } from './tagging/retag.ts';

/** Rules as they would tag, and what became of it. */
export interface RulesState {
  /** What tagging anew would do, `null` before anybody asked and once it is done. */
  retag: Retag | null;
  /** How far the work under way is, from 0 to 1; `null` where none is. */
  share: number | null;
  /** The last time voices were tagged anew. */
  done: { id: string; voices: number } | null;
  /** Rules added here, the last one last. */
  added: readonly PhraseRule[];
}

/** Before anything was asked. */
export const NO_RULES: RulesState = { retag: null, share: null, done: null, added: [] };
