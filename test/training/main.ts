/**
 * Trains what ships beside the phrases: `npm run train` writes the weights of each language and how they are weighed together with the
 * phrases; `npm run train -- --try` only prints how much each number of weights gains, on texts of product areas not learned from.
 */
import { writeFileSync } from 'node:fs';
import { CAUSE_CODES, type CauseCode } from '../../src/core/causes.ts';
import { weigh } from '../../src/core/tagging/decide.ts';
import { LANGUAGES } from '../../src/core/tagging/tagging.ts';
import { measure } from '../bench/tags/measure.ts';
import type { Scored } from './combination.ts';
import { trainingTexts } from './texts.ts';
import { combine, judged, type Taught, teach } from './train.ts';

/** Weights a language ships. */
const MOST = 20_000;
const TRIED = [2_500, 5_000, 10_000, 20_000, 40_000];
/** From these odds on the classifier alone gives a cause. */
const ALONE = -1.2;

const byPhrases = ({ reading }: Scored): CauseCode[] => weigh(reading.claims, [], false).map(({ cause }) => cause);
const byClassifier = ({ scores }: Scored): CauseCode[] =>
  CAUSE_CODES.map((cause, at) => ({ cause, odds: scores[at] as number }))
    .filter(({ odds }) => odds >= ALONE)
    .sort((a, b) => b.odds - a.odds)
    .slice(0, 3)
    .map(({ cause }) => cause);

const rowOf = (what: string, texts: readonly Scored[], give: (text: Scored) => CauseCode[]) => {
  const { texts: count, ...shares } = measure(texts.map((one) => ({ wanted: one.causes, given: give(one) })));
  const rounded = Object.entries(shares).map(([name, value]) => [name, Number(value.toFixed(3))]);
  return { what, texts: count, ...Object.fromEntries(rounded) };
};

function teachAll(most: number): { taught: Map<string, Taught>; unseen: Scored[] } {
  const taught = new Map(LANGUAGES.map((language) => [language, teach(trainingTexts(language), language, most)]));
  return { taught, unseen: [...taught.values()].flatMap((one) => one.unseen) };
}

const sizeOf = (taught: Map<string, Taught>): number =>
  [...taught.values()].reduce((sum, { packed }) => sum + JSON.stringify(packed).length, 0);

if (process.argv.includes('--try')) {
  const rows = TRIED.map((most) => {
    const { taught, unseen } = teachAll(most);
    const combination = combine(unseen);
    const kilobytes = Math.round(sizeOf(taught) / 1024);
    return {
      ...rowOf(`${most} weights`, unseen, (one) => judged(one, combination).map(({ cause }) => cause)),
      kilobytes,
    };
  });
  console.table(rows);
} else {
  const { taught, unseen } = teachAll(MOST);
  const combination = combine(unseen);
  const together = (one: Scored): CauseCode[] => judged(one, combination).map(({ cause }) => cause);
  console.table([
    rowOf('phrases', unseen, byPhrases),
    rowOf('classifier', unseen, byClassifier),
    rowOf('together', unseen, together),
    ...[...taught].map(([language, one]) => rowOf(language, one.unseen, together)),
  ]);
  for (const grade of ['sure', 'likely'] as const) {
    const graded = unseen.flatMap((one) => {
      const cases = judged(one, combination);
      return cases.length > 0 && cases.every(({ odds }) => odds >= combination[grade]) ? [{ one, cases }] : [];
    });
    const tags = graded.flatMap(({ one, cases }) => cases.map(({ cause }) => one.causes.includes(cause)));
    const tagged = unseen.filter((one) => judged(one, combination).length > 0).length;
    const right = tags.filter((isRight) => isRight).length / Math.max(1, tags.length);
    console.log(
      `${grade} or better: ${(graded.length / tagged).toFixed(3)} of tagged texts, tags right ${right.toFixed(3)}`,
    );
  }
  for (const [language, { packed }] of taught) {
    const lines = Object.entries(packed).map(([name, value]) => `  ${name}: ${JSON.stringify(value)},`);
    writeFileSync(
      new URL(`../../src/core/tagging/lexicon/${language}/weights.ts`, import.meta.url),
      `import type { PackedWeights } from '../../classifier/pack-weights.ts';\n\n/** Written by \`npm run train\`. */\nexport const weights: PackedWeights = {\n${lines.join('\n')}\n};\n`,
    );
  }
  const parts = Object.entries(combination).map(([name, value]) => `  ${name}: ${JSON.stringify(value)},`);
  writeFileSync(
    new URL('../../src/core/tagging/classifier/combination.ts', import.meta.url),
    `import type { Combination } from './judge.ts';\n\n/** Written by \`npm run train\`. */\nexport const COMBINATION: Combination = {\n${parts.join('\n')}\n};\n`,
  );
}
