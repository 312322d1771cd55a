import type { RulesOn } from '../../core/policies/rule-table.ts';
import { languageOfCountry } from '../../core/prevention/messages/languages.ts';
import { hasLooseBrace, unknownPlace } from '../../core/prevention/messages/places.ts';
import { channelsOfShop, firstPlan } from '../../core/prevention/messages/plan.ts';
import { type SaidMessage, sayMessage } from '../../core/prevention/messages/say.ts';
import { type JudgedRow, messageStanding } from '../../core/prevention/messages/standing.ts';
import { FIELDS } from '../../core/prevention/messages/templates.ts';
import type { PreventiveTask } from '../../core/prevention/preventive-task.ts';
import { marketplaceOf } from '../../core/reports/cells/marketplace.ts';
import type { Language } from '../../core/tagging/tagging.ts';
import { routeToOwner } from '../../core/tasks/route.ts';
import { fill } from '../../core/words/fill.ts';
import { listed } from '../../core/words/list.ts';
import { type UiLanguage, type Words, wordsOf } from '../../core/words/words.ts';
import { updateDiffering } from '../../sheets/update-differing.ts';
import { unreadIn } from '../tabs/policies/read-platform-rules.ts';
import { type MessageRow, readMessageRows, writeFirstPlan } from '../tabs/prevention/message-rows.ts';
import type { Findings, Shop, Tool } from './tool.ts';

/** The languages of the marketplaces a shop is known to sell in; English where none is. */
function languagesOfShop({ facts }: Shop): Language[] {
  const countries = [
    ...facts.units.flatMap(({ split }) => [...split.keys()]),
    ...facts.voices.map(({ marketplace }) => marketplaceOf(marketplace)),
  ];
  const found = new Set(countries.map(languageOfCountry).filter((language): language is Language => language !== ''));
  return found.size === 0 ? ['en'] : [...found].sort();
}

/** Who answers for messages: support, else operations, by the tab Owners. */
function ownerOf({ facts, workbook }: Shop): string {
  const { support, operations } = workbook.words.workbook.teams;
  const teamsOf = facts.owners.map(({ team }) => team.trim().toLowerCase());
  const team = [support, operations].find((one) => teamsOf.includes(one.toLowerCase()));
  return team ? routeToOwner({ product: '', team, causeNames: [] }, facts.owners) : '';
}

type Judged = MessageRow & JudgedRow & { said: Pick<SaidMessage, 'verdict' | 'reason' | 'wayOut'> };

const nameOf = ({ moment, channel, language, sku }: MessageRow): string => [moment, channel, language, sku].join('\n');

/** What no rule looks at: a place nothing fills, and a cell that is neither Yes nor No. Where the rules have nothing else to say, the row counts as not checked. */
function withFaults(
  said: Judged['said'] & Pick<JudgedRow, 'state'>,
  { text, on, onSaid }: MessageRow,
  { prevention: { messages } }: Words,
): typeof said {
  const place = unknownPlace(text);
  const places = FIELDS.map((field) => `{${field}}`).join(' ');
  const faults = [
    hasLooseBrace(text) ? messages.merge.brace : '',
    place === '' ? '' : fill(messages.noPlace, { place, places }),
    on === null && onSaid !== '' ? fill(messages.notOn, { text: onSaid }) : '',
  ].filter(Boolean);
  if (faults.length === 0) return said;
  const reason = [said.reason, ...faults].filter(Boolean).join('\n');
  return said.state === 'clean'
    ? { ...said, state: 'unknown', verdict: messages.verdicts.unknown, reason }
    : { ...said, reason };
}

/** What is to be said of a row, and how it stands. */
function judge(row: MessageRow, isTwin: boolean, uiLanguage: UiLanguage, rules: RulesOn): Judged {
  const words = wordsOf(uiLanguage);
  const { messages, lists } = words.prevention;
  const { moment, channel, language, text } = row;
  if (moment === 'voice')
    return { ...row, name: '', state: 'clean', said: { verdict: messages.verdicts.voice, reason: '', wayOut: '' } };
  if (moment === '' || channel === '' || language === '' || isTwin) {
    const reason = isTwin ? messages.twice : messages.unreadable;
    return { ...row, name: '', state: 'unknown', said: { verdict: messages.verdicts.unknown, reason, wayOut: '' } };
  }
  const said = withFaults(sayMessage(text, { moment, channel, language }, uiLanguage, rules), row, words);
  const parts = [messages.moments[moment], messages.channels[channel], words.workbook.languages[language]];
  const name = listed(parts, lists.words);
  return { ...row, name: `${name} (${said.verdict})`, state: said.state, said };
}

function judgeRows(rows: readonly MessageRow[], language: UiLanguage, rules: RulesOn): Judged[] {
  const seen = new Set<string>();
  return rows.map((row) => {
    const name = nameOf(row);
    const isTwin = row.moment !== 'voice' && seen.has(name);
    seen.add(name);
    return judge(row, isTwin, language, rules);
  });
}

/** The rows that hold for a product: its own, and those for all products that it has none of its own for. */
export function rowsFor<Row extends MessageRow>(rows: readonly Row[], sku: string): Row[] {
  const place = ({ moment, channel, language }: MessageRow): string => [moment, channel, language].join('\n');
  const own = new Set(rows.filter((row) => row.sku === sku).map(place));
  return rows.filter((row) => row.moment !== 'voice' && (row.sku === sku || (row.sku === '' && !own.has(place(row)))));
}

function taskFor(sku: string, note: string, { workbook }: Shop): PreventiveTask {
  const { task } = workbook.words.prevention.messages;
  return { product: sku, title: task, cause: 'delivery', stage: 'service', team: 'support', why: note };
}

/** A task for products with a blocked row of their own; what is blocked for all is asked for once, at the first product. */
function tasksOf(shop: Shop, rows: readonly Judged[], standings: Findings['standings']): PreventiveTask[] {
  const blocked = rows.filter(({ on, state }) => on === true && state === 'blocked');
  const [first] = shop.products;
  const skus = new Set(blocked.map(({ sku }) => (sku === '' ? (first?.sku ?? '') : sku)));
  return [...skus].flatMap((sku) => {
    const standing = standings.get(sku);
    return standing ? [taskFor(sku, standing.note, shop)] : [];
  });
}

/** The tool of messages: a plan of the shop by moment, channel and language, checked by the rules of each channel. */
export const messagesTool: Tool = {
  id: 'messages',
  tables: ['messages', 'owners'],
  begin: (shop) => {
    if (readMessageRows(shop.workbook).rows.length > 0) return;
    const channels = channelsOfShop(shop.facts.units.map(({ source }) => source));
    writeFirstPlan(shop.workbook, firstPlan(channels, languagesOfShop(shop), shop.rules.messages), ownerOf(shop));
  },
  check: (shop) => {
    const { workbook, today, rules } = shop;
    const { table, rows } = readMessageRows(workbook);
    const judged = judgeRows(rows, workbook.language, rules.messages);
    updateDiffering(
      table,
      judged.map(({ at, moment, said: { verdict, reason, wayOut } }) => ({
        at,
        values: { verdict, reason, wayOut, checkedOn: moment === 'voice' ? '' : today },
      })),
    );
    const standings = new Map(
      judged.length === 0
        ? []
        : shop.products.map(({ sku }) => {
            const standing = messageStanding(rowsFor(judged, sku), today, workbook.words);
            const note = listed(
              [standing.note, ...unreadIn(rules.messages)].filter((text) => text !== ''),
              workbook.words.prevention.lists.sentences,
            );
            return [sku, { ...standing, note }] as const;
          }),
    );
    return { standings, tasks: tasksOf(shop, judged, standings) };
  },
};
