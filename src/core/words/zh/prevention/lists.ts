import type { ToolWords } from '../../tool-languages.ts';

/** 词、分句和句子之间怎么连接。 */
export const lists: ToolWords['lists'] = { words: '{a}、{b}', clauses: '{a}；{b}', sentences: '{a}{b}' };
