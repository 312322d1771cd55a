import { useState } from 'preact/hooks';
import type { PreventedProduct } from '../../src/api.ts';
import { closedGates, LEAST_STAGES, type PreventionStage } from '../../src/core/prevention/stages.ts';
import { STAGE_OF_TOOL, type ToolId } from '../../src/core/prevention/tools.ts';
import { count } from '../../src/core/words/count.ts';
import { fill } from '../../src/core/words/fill.ts';
import { listed } from '../../src/core/words/list.ts';
import { isBusy, isFree } from '../state.ts';
import { useFocusOnChange } from './focus.ts';
import { MergeMessages } from './merge-messages.tsx';
import { NewProduct } from './new-product.tsx';
import { NoteVoice } from './note-voice.tsx';
import type { Page } from './page.ts';
import { useAskOnce } from './use-ask-once.ts';
import { VoiceDigest } from './voice-digest.tsx';

/** Where a product stands on its way to buyers, and a card for each tool that brings it further. */
export function PreventView({ page }: { page: Page }) {
  const { state, actions, words } = page;
  const { prevent } = state;
  const texts = words.sidebar.prevent;
  useAskOnce(state, () => void actions.checkPrevention());
  const [added, setAdded] = useState({ sku: '', times: 0 });
  const heading = useFocusOnChange<HTMLHeadingElement>(String(added.times));
  if (prevent === null) {
    if (state.call === 'prevent') return <p role="status">{texts.working}</p>;
    return <Again page={page} />;
  }
  const product = prevent.products.find(({ sku }) => sku === state.product);
  return (
    <>
      <h2 tabIndex={-1} ref={heading}>
        {words.sidebar.views.prevent}
      </h2>
      <p>{prevent.products.length === 0 ? texts.none : texts.intro}</p>
      {prevent.products.length > 0 && <Choice page={page} products={prevent.products} />}
      {product?.sku === added.sku && <p role="status">{fill(texts.added, { sku: added.sku })}</p>}
      {product && <Gates page={page} product={product} />}
      {prevent.opened > 0 && <p role="status">{fill(texts.opened, { count: count(prevent.opened) })}</p>}
      <ul class="cards">
        {prevent.tools.map(({ tool, begun, fault }) => (
          <Card key={tool} page={page} tool={tool} begun={begun} fault={fault ?? ''} product={product} />
        ))}
      </ul>
      {prevent.tools.some(({ tool, begun }) => tool === 'messages' && begun) && <MergeMessages page={page} />}
      <NewProduct page={page} onAdded={(sku) => setAdded(({ times }) => ({ sku, times: times + 1 }))} />
      <p class="buttons">
        {prevent.board !== '' && (
          <a class="action" href={prevent.board}>
            {texts.board}
          </a>
        )}
        <Again page={page} />
      </p>
    </>
  );
}

function Again({ page: { state, actions, words } }: { page: Page }) {
  return (
    <button type="button" disabled={isBusy(state)} onClick={() => actions.checkPrevention()}>
      {words.sidebar.prevent.again}
    </button>
  );
}

function Choice({ page: { state, actions, words }, products }: { page: Page; products: readonly PreventedProduct[] }) {
  return (
    <label class="field">
      {words.sidebar.prevent.product}
      <select value={state.product} onChange={({ currentTarget }) => actions.chooseProduct(currentTarget.value)}>
        {products.map(({ sku, name }) => (
          <option key={sku} value={sku}>
            {name === '' ? sku : `${sku} · ${name}`}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The score of a product and the gates that still keep it from its launch. */
function Gates({ page: { words }, product }: { page: Page; product: PreventedProduct }) {
  const texts = words.sidebar.prevent;
  const named = (stages: readonly PreventionStage[]): string =>
    listed(
      stages.map((stage) => words.prevention.stages[stage]),
      words.prevention.stageList,
    );
  const { score, stages } = product.score;
  const closed = closedGates(product.standings);
  return (
    <>
      <p>
        {score === null
          ? fill(texts.noScore, { least: String(LEAST_STAGES) })
          : fill(texts.score, { score: String(score), stages: named(stages) })}
      </p>
      <p class={closed.length === 0 ? 'good' : 'quiet'}>
        {closed.length === 0 ? texts.ready : fill(texts.closed, { stages: named(closed) })}
      </p>
    </>
  );
}

interface CardOf {
  page: Page;
  tool: ToolId;
  begun: boolean;
  /** What kept it from being checked, `''` for nothing. */
  fault: string;
  product: PreventedProduct | undefined;
}

/** A tool: what it does, where the product stands with it, and the way in. */
function Card({ page, tool, begun, fault, product }: CardOf) {
  const { state, actions, words } = page;
  const texts = words.sidebar.prevent;
  const { name, does } = texts.tools[tool];
  const stage = STAGE_OF_TOOL[tool];
  const standing = stage && product?.standings[stage];
  const { gates } = words.prevention;
  const parts = standing
    ? [gates[standing.state], standing.score === null ? '' : `${standing.score}/100`, standing.date]
    : stage
      ? [gates.missing]
      : [];
  return (
    <li class={`card ${standing?.state ?? 'missing'}`}>
      <h3>{name}</h3>
      <p class="quiet">{does}</p>
      {parts.length > 0 && <p>{parts.filter((part) => part !== '').join(' · ')}</p>}
      {fault !== '' ? <p class="warning">{fault}</p> : standing && standing.note !== '' && <p>{standing.note}</p>}
      <button
        type="button"
        aria-label={`${begun ? texts.open : texts.begin}: ${name}`}
        disabled={!isFree(state)}
        onClick={() => actions.openTool(tool)}
      >
        {begun ? texts.open : texts.begin}
      </button>
      {tool === 'inspection' && begun && product && (
        <>
          <button type="button" disabled={!isFree(state)} onClick={() => actions.openEvidence()}>
            {texts.evidence}
          </button>
          <small>{texts.evidenceHint}</small>
        </>
      )}
      {tool === 'customerVoice' && (
        <>
          <NoteVoice page={page} />
          <VoiceDigest page={page} />
        </>
      )}
    </li>
  );
}
