import { CAUSE_CODES } from '../../../src/core/causes.ts';
import { createTagger } from '../../../src/core/tagging/tag.ts';
import { type Certainty, LANGUAGES, type Language } from '../../../src/core/tagging/tagging.ts';
import { type Split, textsOf } from './labelled-text.ts';
import { f1ByCause, type Given, type Measure, measure } from './measure.ts';
import { ask, ENGINE, makePeers, type Peer, wantedOf } from './peers.ts';

const round = (share: number): number => Number(share.toFixed(3));

const rowOf = (what: string, { texts, ...shares }: Measure): Record<string, string | number> => ({
  what,
  texts,
  ...Object.fromEntries(Object.entries(shares).map(([name, share]) => [name, round(share)])),
});

/** What a peer gives for the texts of every language. */
const askAll = (peer: Peer, which: Split): Given[] =>
  LANGUAGES.flatMap((language) => ask(peer, language, textsOf(language, which)));

/** How often each grade of certainty is right: all tags, and primary causes. */
function certainties(language: Language | null, which: Split): Record<string, string | number>[] {
  const tag = createTagger({});
  const texts = LANGUAGES.filter((one) => language === null || one === language).flatMap((one) => textsOf(one, which));
  return (['sure', 'likely', 'check'] as const).map((certainty: Certainty) => {
    const own = texts
      .map((one) => ({ wanted: wantedOf(one), tagging: tag({ comment: one.text }) }))
      .filter(({ tagging }) => tagging.certainty === certainty);
    const tags = own.reduce((sum, { tagging }) => sum + tagging.causes.length, 0);
    const right = own.reduce(
      (sum, { wanted, tagging }) => sum + tagging.causes.filter((cause) => wanted.includes(cause)).length,
      0,
    );
    const primary = own.filter(({ wanted, tagging }) => wanted[0] === tagging.causes[0]).length;
    return {
      certainty,
      texts: own.length,
      tags,
      tagsRight: round(right / Math.max(1, tags)),
      primaryRight: round(primary / Math.max(1, own.length)),
    };
  });
}

/** Rows of all languages a second, once every language is compiled. */
function speedOf(peer: Peer): number {
  const all = LANGUAGES.flatMap((language) => textsOf(language, 'open').map((one) => ({ language, text: one.text })));
  for (const { language, text } of all) peer.causesOf(text, language, 'OTHER');
  const start = performance.now();
  for (let turn = 0; turn < 20; turn += 1) for (const { language, text } of all) peer.causesOf(text, language, 'OTHER');
  return Math.round((all.length * 20_000) / (performance.now() - start));
}

const peers = makePeers();
const engine = peers.find(({ name }) => name === ENGINE) as Peer;

const NAMES: Readonly<Record<Split, string>> = {
  open: 'Texts the engine may be measured on at any time',
  kept: 'Texts kept back',
  exam: 'The exam: short, idiomatic, many traps; by other writers',
};

for (const which of ['open', 'kept', 'exam'] as const) {
  console.log(NAMES[which]);
  console.table([
    ...LANGUAGES.map((language) => rowOf(language, measure(ask(engine, language, textsOf(language, which))))),
    rowOf('all', measure(askAll(engine, which))),
  ]);
  console.table(certainties(null, which));
}

console.log('F1 by cause, texts kept back');
const byLanguage = LANGUAGES.map((language) => f1ByCause(ask(engine, language, textsOf(language, 'kept'))));
const all = f1ByCause(askAll(engine, 'kept'));
console.table(
  CAUSE_CODES.map((cause) => ({
    cause,
    ...Object.fromEntries(LANGUAGES.map((language, at) => [language, round(byLanguage[at]?.[cause] ?? 0)])),
    all: round(all[cause] ?? 0),
  })),
);

for (const which of ['kept', 'exam'] as const) {
  console.log(`Beside other ways. ${NAMES[which]}. Reason codes are simulated.`);
  console.table(
    peers.map((peer) => ({ ...rowOf(peer.name, measure(askAll(peer, which))), 'rows a second': speedOf(peer) })),
  );
}
