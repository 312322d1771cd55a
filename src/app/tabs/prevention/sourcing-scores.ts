import { decide, readPotential } from '../../../core/prevention/sourcing/decision.ts';
import type { ProductScore, SourcingAnswers } from '../../../core/prevention/sourcing/score.ts';
import { fill } from '../../../core/words/fill.ts';
import { listed } from '../../../core/words/list.ts';
import type { WordsOfTool } from '../../../core/words/tool-words.ts';
import { appendRows } from '../../../sheets/append.ts';
import type { Row, TabTable } from '../../../sheets/table.ts';
import { updateDiffering } from '../../../sheets/update-differing.ts';

type Texts = WordsOfTool<'sourcing'>;

/** A product with its answers and what follows from them. */
export interface Scored {
  sku: string;
  answers: SourcingAnswers;
  result: ProductScore;
  /** Questions whose answers make no sense. */
  misread: readonly string[];
}

function rowOf(one: Scored, name: string, cell: unknown, texts: Texts): Row {
  const { band, score, stoppedBy, unknown } = one.result;
  // Of what nobody answered no group is the weakest.
  const weakest = band === null ? [] : one.result.weakest;
  const potential = readPotential(cell);
  const { words, label } = texts.lists;
  return {
    name,
    score: band === null ? '' : score,
    band: band === null ? texts.noClass : texts.bands[band],
    decision: texts.decisions[decide(one.result, potential ?? null)],
    unknown: unknown.length === 0 ? '' : fill(label, { a: unknown.length, b: listed(unknown, words) }),
    stoppedBy: stoppedBy.map((id) => texts.knockouts[id]).join('\n'),
    weakest: listed(
      weakest.map((group) => texts.groups[group]),
      words,
    ),
    mitigations: weakest.map((group) => texts.mitigations[group]).join('\n'),
    note: [
      potential === undefined ? texts.badPotential : '',
      one.misread.length > 0 ? fill(label, { a: listed(one.misread, words), b: texts.badAnswer }) : '',
    ]
      .filter(Boolean)
      .join('\n'),
  };
}

/** Writes the scores: rows that are there stay whatever becomes of their answers, products without one get it at the foot. Gives how many rows there are. */
export function writeScores(
  table: TabTable,
  scored: ReadonlyMap<string, Scored>,
  names: ReadonlyMap<string, string>,
  texts: Texts,
): number {
  const missing = new Set(scored.keys());
  const wanted = table.rows.flatMap((_, at) => {
    const sku = table.text(at, 'sku').trim();
    const one = scored.get(sku);
    missing.delete(sku);
    return one ? { at, values: rowOf(one, names.get(sku) ?? '', table.cell(at, 'potential'), texts) } : [];
  });
  updateDiffering(table, wanted);
  appendRows(
    table,
    [...missing].flatMap((sku) => {
      const one = scored.get(sku);
      return one ? { sku, ...rowOf(one, names.get(sku) ?? '', '', texts) } : [];
    }),
  );
  return table.rows.length + missing.size;
}
