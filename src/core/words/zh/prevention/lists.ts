import type { Words } from '../../shape.ts';

/** 词、分句和句子之间怎么连接。 */
export const lists: Words['prevention']['lists'] = {
  words: '{a}、{b}',
  clauses: '{a}；{b}',
  sentences: '{a}{b}',
  label: '{a}：{b}',
};
