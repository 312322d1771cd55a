import type { Words } from './words/words.ts';

/** The tabs of the workbook, whatever they are called in its language. */
export type TabId = keyof Words['workbook']['tabs'];
