// @vitest-environment happy-dom
import { deflateSync, strFromU8, strToU8 } from 'fflate';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { MOST_ROWS } from '../../../sidebar/import/plan-import.ts';
import { createPageTagger } from '../../../sidebar/tagging/page-tagger.ts';
import { serveTagging, type TaggingMessage, type TaggingOrder } from '../../../sidebar/tagging/serve-tagging.ts';
import { type TaggingBeside, tagBeside } from '../../../sidebar/tagging/tag-beside.ts';
import { fail, succeed } from '../../../src/core/problem.ts';
import type { PhraseRule, Testimony } from '../../../src/core/tagging/tagging.ts';
import { enLabels } from '../../core/tagging/en.labels.ts';
import { fakeServer } from '../fake-server.ts';

/** A worker in the same thread: it gets and gives copies, later, as a worker does. */
class WorkerHere {
  static made: WorkerHere[] = [];
  static refuses = false;
  /** Messages after which a worker fails. */
  static lasts = Number.POSITIVE_INFINITY;
  onmessage: ((event: { data: TaggingMessage }) => void) | null = null;
  onerror: ((event: { message: string; preventDefault: () => void }) => void) | null = null;
  isEnded = false;
  texts = 0;
  #told = 0;
  #take = serveTagging((message) => this.#tell(structuredClone(message)));
  constructor() {
    if (WorkerHere.refuses) throw new Error('Refused by the policy of the page.');
    WorkerHere.made.push(this);
  }
  #tell(data: TaggingMessage): void {
    setTimeout(() => {
      if (this.isEnded) return;
      this.#told += 1;
      if (this.#told > WorkerHere.lasts) this.onerror?.({ message: 'out of memory', preventDefault: () => undefined });
      else this.onmessage?.({ data });
    });
  }
  postMessage(order: TaggingOrder): void {
    if ('testimonies' in order) this.texts += order.testimonies.length;
    const own = structuredClone(order);
    setTimeout(() => this.isEnded || this.#take(own));
  }
  terminate(): void {
    this.isEnded = true;
  }
}

const RULE: PhraseRule = { cause: 'safety', language: 'en', phrase: 'case', strength: 'strong', unless: '' };

/** Different testimonies, each twice in a row, in English and some of them in German. */
const testimoniesOf = (count: number): Testimony[] =>
  Array.from({ length: count }, (_, at) => {
    const which = Math.floor(at / 2);
    const words =
      which % 50 === 7 ? 'Der Deckel schließt nicht und es läuft aus' : enLabels[which % enLabels.length]?.[0];
    return {
      comment: `${words} case ${which}`,
      reason: which % 3 === 0 ? 'DEFECTIVE' : '',
      disposition: '',
      rating: null,
    };
  });

const MANY = testimoniesOf(5_000);

const tagAll = async (tag: ReturnType<TaggingBeside['tagWith']>, all = MANY) => {
  const tags = [];
  for (const one of all) {
    const { causes, certainty } = await tag(one);
    tags.push({ causes, certainty });
  }
  return tags;
};

/** What the page gives by itself. */
const inPage = (rules: PhraseRule[] | null, all = MANY) => tagAll(createPageTagger(fakeServer().server, rules), all);

/** Gives testimonies as reading does: the same growing list again and again. */
const tellOf = async (beside: TaggingBeside, all = MANY): Promise<void> => {
  for (let to = 64; to < all.length + 64; to += 64) {
    beside.hear(all.slice(0, to));
    if (to % 640 === 0) await new Promise((resolve) => setTimeout(resolve));
  }
};

beforeEach(() => {
  WorkerHere.made = [];
  WorkerHere.refuses = false;
  WorkerHere.lasts = Number.POSITIVE_INFINITY;
  vi.stubGlobal('Worker', WorkerHere);
  const script = document.createElement('script');
  script.dataset.defines = 'Headwater_tagging';
  script.type = 'text/plain';
  script.textContent = btoa(strFromU8(deflateSync(strToU8('')), true));
  document.body.append(script);
});
afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

describe('in a worker', () => {
  test('a long file is tagged while it is read, each testimony once, as the page would tag it', async () => {
    const fake = fakeServer();
    const beside = tagBeside(fake.server);
    await tellOf(beside);
    const tags = await tagAll(beside.tagWith({ rules: null, learned: '' }));
    expect(tags).toEqual(await inPage(null));
    expect(WorkerHere.made.map(({ texts }) => texts)).toEqual([2_500]);
    expect(fake.requests('lexicon')).toEqual([{ language: 'en' }, { language: 'de' }]);
    expect(fake.requests('taggingRules')).toHaveLength(1);
    beside.end();
    expect(WorkerHere.made.every(({ isEnded }) => isEnded)).toBe(true);
  });

  test('what is tagged with changed while the file was read: all is tagged anew with that', async () => {
    const beside = tagBeside(fakeServer().server);
    await tellOf(beside);
    const tags = await tagAll(beside.tagWith({ rules: [RULE], learned: '' }));
    expect(tags).toEqual(await inPage([RULE]));
    expect(tags).not.toEqual(await inPage(null));
    expect(WorkerHere.made.map(({ isEnded }) => isEnded)).toEqual([true, false]);
  });

  test('what the workbook tags with is followed as soon as it is known', async () => {
    const fake = fakeServer({ taggingRules: () => succeed({ rules: [RULE], learned: '' }) });
    const beside = tagBeside(fake.server);
    await tellOf(beside);
    expect(await tagAll(beside.tagWith({ rules: [{ ...RULE }], learned: '' }))).toEqual(await inPage([RULE]));
    expect(WorkerHere.made.map(({ isEnded, texts }) => [isEnded, texts === 2_500])).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  test('a testimony that was never heard is tagged too', async () => {
    const beside = tagBeside(fakeServer().server);
    await tellOf(beside);
    const late = [{ comment: 'The zip broke on day one.', reason: '', disposition: '', rating: 2 }];
    expect(await tagAll(beside.tagWith({ rules: null, learned: '' }), late)).toEqual(await inPage(null, late));
  });

  test('a lexicon that cannot be had is a problem to tell', async () => {
    const beside = tagBeside(fakeServer({ lexicon: () => fail('unexpected', { reason: 'gone' }) }).server);
    await tellOf(beside);
    await expect(tagAll(beside.tagWith({ rules: null, learned: '' }))).rejects.toMatchObject({
      problem: { code: 'unexpected', facts: { reason: 'gone' } },
    });
  });

  test('stopping ends the worker and whoever waits for it', async () => {
    const control = new AbortController();
    const beside = tagBeside(fakeServer({ lexicon: () => new Promise(() => {}) }).server, control.signal);
    await tellOf(beside);
    const waiting = tagAll(beside.tagWith({ rules: null, learned: '' }));
    control.abort();
    await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
    expect(WorkerHere.made.map(({ isEnded }) => isEnded)).toEqual([true]);
  });
});

describe('in the page', () => {
  const few = testimoniesOf(100);

  test('a short file asks for nothing and starts no worker', async () => {
    const fake = fakeServer();
    const beside = tagBeside(fake.server);
    await tellOf(beside, few);
    expect(await tagAll(beside.tagWith({ rules: null, learned: '' }), few)).toEqual(await inPage(null, few));
    expect(fake.requests('taggingRules')).toEqual([]);
    expect(WorkerHere.made).toEqual([]);
  });

  test('where there can be no worker', async () => {
    WorkerHere.refuses = true;
    const beside = tagBeside(fakeServer().server);
    await tellOf(beside);
    expect(await tagAll(beside.tagWith({ rules: null, learned: '' }))).toEqual(await inPage(null));
    expect(WorkerHere.made).toEqual([]);
  });

  test('what a worker that fails half-way has not told', async () => {
    WorkerHere.lasts = 3;
    const beside = tagBeside(fakeServer().server);
    await tellOf(beside);
    expect(await tagAll(beside.tagWith({ rules: null, learned: '' }))).toEqual(await inPage(null));
    expect(WorkerHere.made).toHaveLength(1);
  });

  test('a file that will be refused for its length costs no worker any longer', async () => {
    const beside = tagBeside(fakeServer().server);
    beside.hear(MANY);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(WorkerHere.made.map(({ isEnded }) => isEnded)).toEqual([false]);
    beside.hear(Array.from({ length: MOST_ROWS + 1 }, () => MANY[0] as Testimony));
    expect(WorkerHere.made.map(({ isEnded }) => isEnded)).toEqual([true]);
  });
});
