import type { Answer, Request } from '../api.ts';
import { rounded } from '../core/analysis/rounded.ts';
import type { AnyCauseCode } from '../core/causes.ts';
import { breachesOf, quotesOf } from '../core/prevention/inspection/evidence.ts';
import { DEFECT_CLASSES } from '../core/prevention/inspection/inspection.ts';
import { foldName, type JudgedLot, newestLot } from '../core/prevention/inspection/inspection-log.ts';
import { SUPPLIER_CAUSES, type SupplierCause } from '../core/prevention/inspection/standard.ts';
import { type SupplierLine, supplierQuality } from '../core/prevention/inspection/supplier-quality.ts';
import { ProblemError } from '../core/problem.ts';
import { redact } from '../core/voices/redact.ts';
import { fill } from '../core/words/fill.ts';
import { listed } from '../core/words/list.ts';
import { percent } from '../core/words/percent.ts';
import type { Words } from '../core/words/words.ts';
import { withDocumentLock } from '../sheets/lock.ts';
import { type PrintedKind, type PrintedPage, writePrintedPage } from '../sheets/printed-page.ts';
import { openWorkbook } from '../sheets/workbook.ts';
import { readShop } from './prevent/read-shop.ts';
import type { Shop } from './prevent/tool.ts';
import { readLots } from './tabs/prevention/inspection-rows.ts';
import { readStandards } from './tabs/prevention/standard-rows.ts';
import { nameOfType } from './tabs/prevention/write-supplier-quality.ts';
import { cohortsIn } from './tabs/write-rates.ts';

const isSupplierCause = (cause: AnyCauseCode | ''): cause is SupplierCause =>
  SUPPLIER_CAUSES.some((one) => one === cause);

/** Units, rate and its range of a line, as the last four cells of a row. */
function figuresOf({ returned, shipped, interval }: SupplierLine): (string | number)[] {
  if (!interval) return ['', '', '', ''];
  return [returned, shipped, rounded(returned / shipped), interval.map(percent).join(' – ')];
}

const KINDS: PrintedKind[] = ['text', 'text', 'count', 'count', 'share', 'text'];

function pageOf(shop: Shop, supplier: string, lots: readonly JudgedLot[], words: Words): PrintedPage {
  const { facts, today, workbook } = shop;
  const { pack, verdicts, classes } = words.prevention.inspection;
  const isTheirs = (name: string): boolean => foldName(name) === foldName(supplier);
  const cohorts = cohortsIn(facts, 'orders');
  const skus = shop.products
    .filter((product) => isTheirs(product.supplier))
    .map(({ sku, asin }) => ({ sku, product: facts.productOf({ sku, asin }) }));
  const rates = supplierQuality(
    skus.map(({ product }) => ({ supplier, product })),
    [],
    cohorts,
  ).filter(({ interval }) => interval !== null);
  const skuOf = new Map(skus.map(({ sku, product }) => [product, sku]));
  const quotes = quotesOf(
    facts.voices.flatMap((voice) => {
      const sku = skuOf.get(facts.productOf(voice));
      return sku !== undefined && voice.isTold ? { ...voice, sku, comment: redact(voice.comment) } : [];
    }),
    isSupplierCause,
  );
  const breaches = breachesOf(skus, readStandards(workbook, facts), cohorts).map(({ sku, requirements, line }) => {
    const asked = requirements.map(({ characteristic, target, tolerance, unit }) =>
      [characteristic, [target, tolerance, unit].filter((part) => part !== '').join(' ')]
        .filter((part) => part !== '')
        .join(': '),
    );
    return [
      `${sku} · ${listed(asked, words.prevention.lists.clauses) || pack.unwritten}`,
      nameOfType(line.cause, words),
      ...figuresOf(line),
    ];
  });
  const history = lots
    .filter(({ inspection }) => isTheirs(inspection.supplier))
    .sort((a, b) => (a.inspection.date < b.inspection.date ? 1 : -1))
    .map(({ inspection: { batch, sku, date, lot, found }, judged }) => [
      `${batch} · ${sku}`,
      date,
      lot,
      judged?.size ?? '',
      DEFECT_CLASSES.map((one) => found[one] ?? '–').join(' / '),
      verdicts[judged?.verdict ?? 'open'],
    ]);
  return {
    name: fill(pack.name, { supplier: supplier.slice(0, 60), day: today }),
    title: fill(pack.title, { supplier }),
    known: fill(pack.known, { day: today }),
    parts: [
      {
        ...pack.rates,
        columns: [pack.type, pack.months, pack.returned, pack.shipped, pack.rate, pack.range],
        kinds: KINDS,
        rows: rates.map((line) => [nameOfType(line.cause, words), `${line.from} – ${line.to}`, ...figuresOf(line)]),
      },
      {
        ...pack.breaches,
        columns: [pack.requirement, pack.type, pack.returned, pack.shipped, pack.rate, pack.range],
        kinds: KINDS,
        rows: breaches,
      },
      {
        ...pack.quotes,
        lines: quotes.map(({ date, sku, cause, comment }) =>
          fill(pack.quote, { date, sku, cause: nameOfType(cause, words), comment }),
        ),
      },
      {
        ...pack.history,
        columns: [
          pack.batch,
          pack.date,
          pack.lot,
          pack.sample,
          DEFECT_CLASSES.map((one) => classes[one]).join(' / '),
          pack.verdict,
        ],
        kinds: ['text', 'text', 'count', 'count', 'text', 'text'],
        rows: history,
      },
    ],
  };
}

/** Writes the page of evidence for the supplier of a product, one a day, and opens it; one of the same day is only opened. */
export function evidencePack({ sku }: Request<'evidencePack'>, now: Date): Answer<'evidencePack'> {
  return withDocumentLock(() => {
    const workbook = openWorkbook(now);
    const shop = readShop(workbook, now);
    const lots = readLots(shop);
    const supplier =
      shop.products.find((product) => product.sku === sku)?.supplier.trim() ||
      newestLot(lots, sku)?.inspection.supplier;
    if (!supplier) throw new ProblemError('no-supplier', { sku });
    const page = pageOf(shop, supplier, lots, shop.facts.words);
    writePrintedPage(workbook, `evidence ${foldName(supplier)} ${shop.today}`, page);
    workbook.remember();
    return {};
  });
}
