// @vitest-environment happy-dom
import { deflateSync, strFromU8, strToU8 } from 'fflate';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { SheetMessage } from '../../../sidebar/file/post-sheets.ts';
import { readBeside } from '../../../sidebar/file/read-beside.ts';

const BYTES = Uint8Array.of(1, 2, 3);
const IN_PAGE = [{ name: 'read in the page', rows: [['3']] }];

/** A worker that is told what to do by the test. */
class Puppet {
  static made: Puppet[] = [];
  static refuses = false;
  onmessage: ((event: { data: SheetMessage }) => void) | null = null;
  onerror: ((event: { preventDefault: () => void }) => void) | null = null;
  asked: unknown[] = [];
  isEnded = false;
  constructor() {
    if (Puppet.refuses) throw new Error('Refused by the policy of the page.');
    Puppet.made.push(this);
  }
  postMessage(request: unknown, transfer: ArrayBuffer[]): void {
    this.asked.push(structuredClone(request, { transfer }));
  }
  terminate(): void {
    this.isEnded = true;
  }
  tell(...messages: SheetMessage[]): void {
    for (const data of messages) this.onmessage?.({ data });
  }
  fail(): void {
    this.onerror?.({ preventDefault: () => undefined });
  }
}

let urls: string[];
beforeEach(() => {
  Puppet.made = [];
  Puppet.refuses = false;
  urls = [];
  vi.stubGlobal('Worker', Puppet);
  vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
    urls.push('blob:sample');
    return 'blob:sample';
  });
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation((url) => void urls.splice(urls.indexOf(url), 1));
  const script = document.createElement('script');
  script.type = 'text/plain';
  script.dataset.defines = 'Packed_sheets';
  script.textContent = btoa(strFromU8(deflateSync(strToU8('')), true));
  document.body.append(script);
  Reflect.set(globalThis, 'Packed_sheets', {
    readSheets: async (bytes: Uint8Array) => [{ name: 'read in the page', rows: [[String(bytes.length)]] }],
  });
});

afterEach(() => {
  document.body.replaceChildren();
  Reflect.deleteProperty(globalThis, 'Packed_sheets');
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const read = (signal?: AbortSignal) => readBeside('Packed_sheets', 'readSheets', BYTES, signal);
const puppet = (): Puppet => Puppet.made[0] as Puppet;

/** Nothing of a worker is left. */
function expectEnded(): void {
  expect(puppet().isEnded).toBe(true);
  expect(urls).toEqual([]);
}

describe('a worker', () => {
  test('gets a copy of the bytes, and its messages are the sheets', async () => {
    const reading = read();
    expect(puppet().asked).toEqual([{ reader: 'readSheets', given: BYTES }]);
    expect(BYTES.length).toBe(3);
    puppet().tell({ begins: 'Notes' }, { begins: 'Returns' }, { rows: [['a']] }, { rows: [['b']] }, { isRead: true });
    expect(await reading).toEqual([
      { name: 'Notes', rows: [] },
      { name: 'Returns', rows: [['a'], ['b']] },
    ]);
    expectEnded();
  });

  test('that cannot read the workbook says so', async () => {
    const reading = read();
    puppet().tell({ isRead: false });
    expect(await reading).toBeNull();
    expectEnded();
  });

  test('is ended by the signal', async () => {
    const control = new AbortController();
    const reading = read(control.signal);
    puppet().tell({ begins: 'Returns' });
    control.abort();
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
    expectEnded();
  });

  test('is not made for what was stopped before', async () => {
    await expect(read(AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' });
    expect(Puppet.made).toEqual([]);
  });
});

describe('the page reads by itself', () => {
  test('where making a worker throws', async () => {
    Puppet.refuses = true;
    expect(await read()).toEqual(IN_PAGE);
    expect(urls).toEqual([]);
  });

  test('where a worker never starts', async () => {
    const reading = read();
    puppet().fail();
    expect(await reading).toEqual(IN_PAGE);
    expectEnded();
  });

  test('where a worker fails halfway, and nothing of it is kept', async () => {
    const reading = read();
    puppet().tell({ begins: 'Returns' }, { rows: [['half']] });
    puppet().fail();
    expect(await reading).toEqual(IN_PAGE);
    expectEnded();
  });
});
