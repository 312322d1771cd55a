import type { Proof, ProofRow } from '../../src/api.ts';
import type { CauseCode } from '../../src/core/causes.ts';
import { confusions, type Labelled, type ProofFigure, proofFigures } from '../../src/core/review/proof.ts';
import { readCauseList } from '../../src/core/review/retag.ts';
import type { PageTagger } from '../tagging/page-tagger.ts';
import { cellNames } from './review.ts';

/** What a proof came to. */
export interface ProofResult {
  labelled: number;
  figures: ProofFigure[];
  confused: ReturnType<typeof confusions>;
  /** What each labelled voice is tagged with. */
  tagged: { key: string; causes: CauseCode[] }[];
}

/** A proof under way. */
export interface ProofState {
  asked: Proof;
  rows: readonly ProofRow[];
  /** The voice at hand. */
  at: number;
  result: ProofResult | null;
}

/** How many voices are labelled. */
export function labelledIn({ rows }: ProofState): number {
  return rows.filter(({ isLabelled }) => isLabelled).length;
}

/** The next voice nobody labelled from a place on, or else from the start; past the last one where all are. */
export function nextToLabel(rows: readonly ProofRow[], from: number): number {
  const open = rows.flatMap(({ isLabelled }, at) => (isLabelled ? [] : [at]));
  return open.find((at) => at >= from) ?? open[0] ?? rows.length;
}

/** The causes a person gave a voice, the primary first. */
export function saidOf({ cause, others }: ProofRow, asked: Proof): CauseCode[] {
  const { nameOf } = cellNames(asked);
  return [...readCauseList(cause, nameOf), ...readCauseList(others, nameOf)];
}

/** Tags the labelled voices as an import would, and measures it by what the person said. */
export async function measureProof({ rows, asked }: ProofState, tag: PageTagger): Promise<ProofResult> {
  const labelled: Labelled[] = [];
  const tagged: ProofResult['tagged'] = [];
  for (const row of rows) {
    if (!row.isLabelled) continue;
    const { voice } = row;
    const { causes, certainty } = await tag(voice);
    labelled.push({ wanted: saidOf(row, asked), given: causes, certainty });
    tagged.push({ key: voice.key, causes });
  }
  return { labelled: labelled.length, figures: proofFigures(labelled), confused: confusions(labelled), tagged };
}
