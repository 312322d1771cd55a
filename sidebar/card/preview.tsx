import { useState } from 'preact/hooks';
import type { RulesOn } from '../../src/core/policies/rule-table.ts';
import type { Card } from '../../src/core/prevention/insert-card/card.ts';
import { cardTableOf, NEUTRAL } from '../../src/core/prevention/insert-card/card-rules.ts';
import { describeCode, describeFinding } from '../../src/core/prevention/insert-card/describe-card.ts';
import { type Finding, lintCard, lintNeeds, verdictOf } from '../../src/core/prevention/insert-card/lint-card.ts';
import { planPrint, printedCode } from '../../src/core/prevention/insert-card/plan-print.ts';
import type { QrPlan } from '../../src/core/prevention/insert-card/qr-rules.ts';
import { CARD_SIZES } from '../../src/core/prevention/insert-card/sizes.ts';
import { type CardWords, PICTURE_NAMES } from '../../src/core/words/card-words.ts';
import { fill } from '../../src/core/words/fill.ts';
import { copyText } from './copy-text.ts';
import { pictureOf, printCard } from './print-card.ts';
import type { Cards } from './use-cards.ts';

/** The card at the size it is printed in, what the rules say of it, and the ways to get it out. */
export function Preview({ cards, words, sku }: { cards: Cards; words: CardWords; sku: string }) {
  const { card, rules, needs } = cards;
  const [all, setAll] = useState(false);
  const [told, setTold] = useState('');
  const findings = [...lintCard(card, PICTURE_NAMES, rules), ...lintNeeds(card, needs)];
  const isBlocked = verdictOf(findings) === 'blocked';
  const planned = planPrint(card, PICTURE_NAMES, rules);
  const svg = printCard(card, planned, false);
  const forPrinters = printCard(card, planned, true);
  const isOut = svg !== null && forPrinters !== null && !isBlocked;
  const others = all
    ? cards.languages.map(cards.cardIn).filter((one) => one.size === card.size && one.language !== card.language)
    : [];
  const pages = [card, ...others.filter((one) => verdictOf(lintCard(one, PICTURE_NAMES, rules)) !== 'blocked')];
  return (
    <section class="preview" aria-label={words.page.preview}>
      <Verdict card={card} findings={findings} words={words} code={printedCode(planned)} table={cardTableOf(rules)} />
      <h2>{words.page.preview}</h2>
      {svg === null ? <p class="quiet">{words.page.noPreview}</p> : <Picture svg={svg} card={card} />}
      <p class="buttons">
        <button type="button" class="action" disabled={!isOut} onClick={() => window.print()}>
          {words.page.print}
        </button>
        {isOut && (
          <a
            class="button"
            href={pictureOf(forPrinters)}
            download={`${sku.replace(/[^\w-]+/g, '-')}-${card.language}-${card.size}.svg`}
            target="_self"
          >
            {words.page.download}
          </a>
        )}
        <button
          type="button"
          disabled={!isOut}
          onClick={() =>
            void copyText(forPrinters ?? '').then((done) => setTold(done ? words.page.copied : words.page.notCopied))
          }
        >
          {words.page.copy}
        </button>
      </p>
      <p role="status">{told}</p>
      <label class="tick">
        <input type="checkbox" checked={all} onChange={({ currentTarget }) => setAll(currentTarget.checked)} />
        {words.page.printAll}
      </label>
      <p class="quiet">{words.page.printHint}</p>
      {isOut && <Pages cards={pages} rules={rules} />}
    </section>
  );
}

function Picture({ svg, card }: { svg: string; card: Card }) {
  const { width, height } = CARD_SIZES[card.size || 'a6'];
  return (
    <img class="sheet" alt={card.product} src={pictureOf(svg)} style={{ width: `${width}mm`, height: `${height}mm` }} />
  );
}

/** What is printed: a page a card, as large as the card. */
function Pages({ cards, rules }: { cards: readonly Card[]; rules: RulesOn }) {
  const { width, height } = CARD_SIZES[cards[0]?.size || 'a6'];
  return (
    <>
      <style>{`@page { size: ${width}mm ${height}mm; margin: 0; }`}</style>
      <div class="pages" aria-hidden="true">
        {cards.map((card) => {
          const svg = printCard(card, planPrint(card, PICTURE_NAMES, rules), false);
          if (svg === null) return null;
          const size = { width: `${width}mm`, height: `${height}mm` };
          return <img key={card.language} alt="" src={pictureOf(svg)} style={size} />;
        })}
      </div>
    </>
  );
}

interface VerdictProps {
  card: Card;
  findings: readonly Finding[];
  words: CardWords;
  /** The code as it is printed, `null` for none. */
  code: QrPlan | null;
  /** The day of the rule table. */
  table: string;
}

function Verdict({ card, findings, words, code, table }: VerdictProps) {
  const verdict = verdictOf(findings);
  const neutral = (NEUTRAL as Readonly<Record<string, string>>)[card.language];
  const isOnReviews = findings.some(({ rule }) => ['steering', 'changeReview', 'divert'].includes(rule));
  return (
    <>
      <p class={`verdict ${verdict}`} role="status">
        {fill(words.page.verdict, { verdict: words.card.verdicts[verdict], date: table })}
      </p>
      <ul>
        {findings.map((finding) => (
          <li key={`${finding.rule} ${finding.field}`} class={finding.severity}>
            <b>{words.headings[finding.field]}:</b> {describeFinding(finding, words.card)}
          </li>
        ))}
        {isOnReviews && neutral !== undefined && <li>{fill(words.page.passes, { sentence: neutral })}</li>}
      </ul>
      {code && <p class="quiet">{describeCode(code, words.card)}</p>}
    </>
  );
}
