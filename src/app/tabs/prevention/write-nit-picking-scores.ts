import type { CauseCode } from '../../../core/causes.ts';
import type { IsoDate } from '../../../core/cell.ts';
import { byPerson, SCORING, scorePredictions } from '../../../core/prevention/nit-picking/score.ts';
import { fill } from '../../../core/words/fill.ts';
import { listed } from '../../../core/words/list.ts';
import { syncRows } from '../../../sheets/sync.ts';
import type { Row } from '../../../sheets/table.ts';
import type { Product, Shop } from '../../prevent/tool.ts';
import { setUp } from '../set-up.ts';
import { daysAfter } from '../write-tasks.ts';
import { engineCause, type NitRow } from './nit-picking-rows.ts';

/** Complaints by product, voices in which nobody found a cause left out. */
type Complaints = ReadonlyMap<string, { date: IsoDate; cause: CauseCode }[]>;

function complaintsIn({ facts }: Shop, skus: ReadonlySet<string>): Complaints {
  const complaints = new Map([...skus].map((sku) => [sku, [] as { date: IsoDate; cause: CauseCode }[]]));
  for (const voice of facts.voices) {
    const cause = engineCause(voice.cause);
    if (cause) complaints.get(facts.productOf(voice))?.push({ date: voice.date, cause });
  }
  return complaints;
}

/** A finding with a cause, and the day it was noted. */
interface Foreseen {
  who: string;
  cause: CauseCode;
  noted: IsoDate | '';
}

function rowsOf(
  shop: Shop,
  { sku, launchDate, launchSaid }: Product,
  findings: readonly Foreseen[],
  all: Complaints,
): Row[] {
  const { facts, today } = shop;
  const { lists, nitPicking } = facts.words.prevention;
  const { scores } = nitPicking;
  const people: [who: string, of: readonly Foreseen[]][] = [[scores.all, findings], ...byPerson(findings)];
  const blank = { predicted: '', cameTrue: '', missed: '', surprises: '', complaints: '', share: '', from: '', to: '' };
  const first = launchDate === '' ? '' : daysAfter(launchDate, SCORING.afterDays);
  if (first === '' || today < first) {
    const noLaunch = launchSaid === '' ? scores.noLaunch : fill(scores.notDay, { text: launchSaid });
    const state = first === '' ? noLaunch : fill(scores.early, { day: first });
    return people.map(([who, of]) => ({ sku, who, findings: of.length, ...blank, predicted: say(shop, of), state }));
  }
  const end = daysAfter(launchDate, SCORING.windowDays);
  const within = (all.get(sku) ?? []).filter(({ date }) => date >= launchDate && date < end);
  const complaints = within.map(({ cause }) => cause);
  const isOver = today >= end;
  return people.map(([who, of]) => {
    const predictions = of.filter(({ noted }) => noted <= launchDate);
    const late = of.length - predictions.length;
    const score = scorePredictions(predictions, complaints);
    const names = (causes: readonly CauseCode[]): string =>
      listed(
        causes.map((cause) => facts.words.workbook.causes[cause]),
        lists.words,
      );
    const states = [
      score.share
        ? fill(isOver ? scores.final : scores.running, { day: today })
        : fill(scores.few, { complaints: score.complaints, least: SCORING.leastVoices }),
      late === 0 ? '' : fill(scores.late, { count: late }),
    ];
    return {
      sku,
      who,
      findings: of.length,
      predicted: names(score.predicted),
      cameTrue: names(score.cameTrue),
      missed: names(score.missed),
      surprises: names(score.surprises),
      complaints: score.complaints,
      share: score.share?.value ?? '',
      from: score.share?.from ?? '',
      to: score.share?.to ?? '',
      state: listed(states.filter(Boolean), lists.sentences),
    };
  });
}

const say = ({ facts }: Shop, of: readonly Foreseen[]): string =>
  listed([...new Set(of.map(({ cause }) => facts.words.workbook.causes[cause]))], facts.words.prevention.lists.words);

/** Scores what sessions foresaw against what buyers complained of: a row a product for the whole session, and one a person. */
export function writeScores(shop: Shop, rows: readonly NitRow[]): void {
  const { workbook, products } = shop;
  const skus = new Set(rows.map(({ sku }) => sku));
  const complaints = complaintsIn(shop, skus);
  const wanted = products.flatMap((product) => {
    if (!skus.has(product.sku)) return [];
    const findings = rows.flatMap(({ sku, finding, cause, who, noted }) => {
      const named = engineCause(cause);
      return sku === product.sku && finding !== '' && named ? [{ who, cause: named, noted }] : [];
    });
    return findings.length === 0 ? [] : rowsOf(shop, product, findings, complaints);
  });
  if (wanted.length === 0 && workbook.find('nitScores') === null) return;
  setUp(workbook, ['nitScores']);
  syncRows(workbook, 'nitScores', wanted);
}
