import { CHANNELS, type Channel } from '../prevention/messages/channels.ts';
import { checkMessage } from '../prevention/messages/check.ts';
import { sayReason } from '../prevention/messages/say.ts';
import { UI_LANGUAGES, wordsOf } from '../words/words.ts';
import { beside, type Input, type Output, type Range, toColumn, toProse, toText } from './cellwise.ts';
import { type OutputForm, readForm } from './output.ts';

const NAME = 'HW_CHECK_MESSAGE';

/** Further names of channels, folded as `fold` does. */
const ALSO: Readonly<Record<string, Channel>> = {
  amazon: 'amazonFbm',
  fbm: 'amazonFbm',
  mfn: 'amazonFbm',
  自发货: 'amazonFbm',
  亚马逊: 'amazonFbm',
  亚马逊自发货: 'amazonFbm',
  fba: 'amazonFba',
  亚马逊fba: 'amazonFba',
  沃尔玛: 'walmart',
  shopify: 'ownStore',
  ownstore: 'ownStore',
  ownshop: 'ownStore',
  webshop: 'ownStore',
  自建站: 'ownStore',
};

const fold = (name: string): string => name.toLowerCase().replace(/[\s,，_-]+/g, '');

function readChannel(channel: Input): Channel {
  const wanted = fold(toText(channel));
  const names = UI_LANGUAGES.map((language) => wordsOf(language).prevention.messages.channels);
  const found = CHANNELS.find((one) => fold(one) === wanted || names.some((words) => fold(words[one]) === wanted));
  const known = found ?? ALSO[wanted];
  if (known) return known;
  const [english] = names;
  const list = CHANNELS.map((one) => `"${english?.[one]}"`).join(', ');
  throw new Error(`${NAME}: channel should be one of ${list}, but is "${toText(channel)}".`);
}

type Row = [rule: Output, severity: Output, words: Output, reason: Output];

/** The findings of one text, a row each. */
function rowsOf(text: string, channel: Channel, form: OutputForm): Row[] {
  const language = form === 'zh' ? 'zh' : 'en';
  const { none, severities } = wordsOf(language).prevention.messages;
  const isCode = form === 'code';
  const findings = checkMessage(text, { channel });
  if (findings.length === 0) return [[isCode ? 'none' : none, '', '', '']];
  return findings.map(({ rule, severity, words }) => [
    rule,
    isCode ? severity : severities[severity],
    words,
    isCode ? '' : sayReason({ rule, severity, words: '' }, language),
  ]);
}

/**
 * HW_CHECK_MESSAGE: what the rules of a channel have against a message: a finding a row (rule, severity, words, reason), or one row that
 * says that no known problem was found. Of a column each cell is a message, and its findings stand in one row.
 */
export function checkMessages(text: Range, channel: Range, output?: Input): Output[][] {
  const form = readForm(NAME, output);
  const cells = toColumn(NAME, 'text', text);
  const channels = beside(NAME, 'channel', cells.length, channel);
  const known = new Map<Input, Channel>();
  const rows = cells.map((cell, at) => {
    const whole = toProse(NAME, 'text', cell).trim();
    if (whole === '') return [];
    const named = channels[at];
    const on = known.get(named) ?? readChannel(named);
    known.set(named, on);
    return rowsOf(whole, on, form);
  });
  if (cells.length === 1) return rows[0]?.length ? rows[0] : [['']];
  return rows.map((found) => [0, 1, 2, 3].map((part) => [...new Set(found.map((row) => row[part]))].join('\n').trim()));
}
