import { useState } from 'preact/hooks';
import { CAUSE_CODES, type CauseCode } from '../../src/core/causes.ts';
import { PREVENTABLE, URGENCIES, VOICE_CHANNELS } from '../../src/core/prevention/customer-voice/entry.ts';
import { THRICE } from '../../src/core/prevention/customer-voice/thrice.ts';
import { count } from '../../src/core/words/count.ts';
import { fill } from '../../src/core/words/fill.ts';
import type { Noted } from '../note-state.ts';
import { isFree } from '../state.ts';
import { MarkedText } from './marked-text.tsx';
import type { Page } from './page.ts';

const EMPTY = { text: '', sku: '', order: '', line: '' };

interface Choices<Code extends string> {
  label: string;
  codes: readonly Code[];
  names: Readonly<Record<Code, string>>;
  value: Code;
  onChoose: (code: Code) => void;
}

function Choose<Code extends string>({ label, codes, names, value, onChoose }: Choices<Code>) {
  return (
    <label class="field">
      {label}
      <select value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value as Code)}>
        {codes.map((code) => (
          <option key={code} value={code}>
            {names[code]}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A short form for what a customer just said; who notes it and where it was said stay filled in. */
export function NoteVoice({ page }: { page: Page }) {
  const { state, actions, words } = page;
  const texts = words.sidebar.note;
  const { channels, preventable: answers, urgencies } = words.prevention.customerVoice;
  const { note, prevent, product } = state;
  const [cells, setCells] = useState({ ...EMPTY, sku: product });
  const [reporter, setReporter] = useState(note.reporter);
  const [channel, setChannel] = useState(note.channel);
  const [preventable, setPreventable] = useState<(typeof PREVENTABLE)[number]>('unsure');
  const [urgency, setUrgency] = useState<(typeof URGENCIES)[number]>('normal');
  const set = (key: keyof typeof EMPTY, value: string): void => setCells((before) => ({ ...before, [key]: value }));
  const send = async (): Promise<void> => {
    const trimmed = Object.fromEntries(Object.entries(cells).map(([key, value]) => [key, value.trim()]));
    const sent = { ...cells, ...trimmed, reporter: reporter.trim(), channel, preventable, urgency };
    // What failed stays to be sent again.
    if (await actions.noteVoice(sent)) setCells({ ...EMPTY, sku: cells.sku });
  };
  const field = (key: 'sku' | 'order' | 'line', most: number) => (
    <label class="field">
      {texts[key]}
      <input
        value={cells[key]}
        maxLength={most}
        list={key === 'sku' ? 'skus' : undefined}
        onInput={({ currentTarget }) => set(key, currentTarget.value)}
      />
    </label>
  );
  return (
    <details>
      <summary>{texts.title}</summary>
      <label class="field">
        {texts.text}
        <textarea
          rows={4}
          maxLength={5_000}
          value={cells.text}
          onInput={({ currentTarget }) => set('text', currentTarget.value)}
        />
      </label>
      {field('sku', 80)}
      <datalist id="skus">
        {prevent?.products.map(({ sku, name }) => (
          <option key={sku} value={sku}>
            {name}
          </option>
        ))}
      </datalist>
      <Choose label={texts.channel} codes={VOICE_CHANNELS} names={channels} value={channel} onChoose={setChannel} />
      {field('order', 40)}
      <label class="field">
        {texts.reporter}
        <input value={reporter} maxLength={80} onInput={({ currentTarget }) => setReporter(currentTarget.value)} />
      </label>
      <Choose
        label={texts.preventable}
        codes={PREVENTABLE}
        names={answers}
        value={preventable}
        onChoose={setPreventable}
      />
      {preventable === 'yes' && field('line', 500)}
      <Choose label={texts.urgency} codes={URGENCIES} names={urgencies} value={urgency} onChoose={setUrgency} />
      <button type="button" disabled={!isFree(state) || cells.text.trim() === ''} onClick={() => void send()}>
        {texts.send}
      </button>
      {cells.text.trim() === '' && note.noted === null && <p class="quiet">{texts.empty}</p>}
      {note.noted && <Outcome page={page} noted={note.noted} />}
    </details>
  );
}

/** What the entry was taken for, the words that prove it, and a way to correct it. */
function Outcome({ page: { state, actions, words }, noted }: { page: Page; noted: Noted }) {
  const texts = words.sidebar.note;
  const { added, skuKnown, cause, evidence, text, why, masked, mentions, task, opened } = noted;
  const kinds = masked.map((kind) => texts.masks[kind]).join(', ');
  return (
    <div role="status">
      <p>{added ? texts.added : texts.known}</p>
      <blockquote>
        <MarkedText text={text} evidence={evidence} />
      </blockquote>
      <p>
        {texts.cause} <strong>{cause || words.sidebar.review.noCause}</strong>
      </p>
      {why !== '' && <p class="quiet">{why}</p>}
      {kinds !== '' && <p>{fill(texts.masked, { kinds })}</p>}
      {!skuKnown && <p class="warning">{texts.unknownSku}</p>}
      {mentions > 1 && <p>{fill(texts.mentions, { count: count(mentions), days: THRICE.days })}</p>}
      {task !== '' && <p>{fill(texts.task, { task })}</p>}
      {opened > 0 && <p class="good">{texts.opened}</p>}
      <label class="field">
        {texts.change}
        <select
          value="keep"
          disabled={!isFree(state)}
          onChange={({ currentTarget }) => void actions.changeCause(currentTarget.value as CauseCode | '')}
        >
          <option value="keep" disabled>
            {words.sidebar.review.choose}
          </option>
          <option value="">{words.sidebar.review.noCause}</option>
          {CAUSE_CODES.map((code) => (
            <option key={code} value={code}>
              {words.workbook.causes[code]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
