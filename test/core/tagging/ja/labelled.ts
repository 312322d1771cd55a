import type { CauseCode } from '../../../../src/core/causes.ts';

/** A buyer's words, the causes a careful reader gives them (primary first, none is an answer) and the reason. */
export type Labelled = readonly [text: string, causes: readonly CauseCode[], why: string];
