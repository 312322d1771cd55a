// @vitest-environment happy-dom
import { deflateSync, strFromU8, strToU8 } from 'fflate';
import { afterEach, expect, test, vi } from 'vitest';
import { runPacked } from '../../sidebar/run-packed.ts';

const PROGRAM =
  "var Packed_sample = { say: () => 'größer', runs: (globalThis.packedRuns = (globalThis.packedRuns ?? 0) + 1) };";

/** Puts a packed program into the page, and runs scripts that are added as a browser does. */
function openPage(): void {
  const script = document.createElement('script');
  script.type = 'text/plain';
  script.dataset.defines = 'Packed_sample';
  script.textContent = btoa(strFromU8(deflateSync(strToU8(PROGRAM)), true));
  document.body.append(script);
  vi.spyOn(document.head, 'append').mockImplementation((added) => {
    if (added instanceof HTMLScriptElement)
      Reflect.construct(Function, [`${added.textContent}; globalThis.Packed_sample = Packed_sample;`])();
  });
}

afterEach(() => {
  document.body.replaceChildren();
  Reflect.deleteProperty(globalThis, 'Packed_sample');
  vi.restoreAllMocks();
});

test('a packed program runs when it is first asked for, and once', () => {
  openPage();
  expect(Reflect.get(globalThis, 'Packed_sample')).toBeUndefined();
  const program = runPacked('Packed_sample');
  expect(program).toMatchObject({ runs: 1 });
  expect(Reflect.apply(Reflect.get(program as object, 'say'), undefined, [])).toBe('größer');
  expect(runPacked('Packed_sample')).toBe(program);
});

test('a page without it says so', () => {
  expect(() => runPacked('Packed_sample')).toThrow('The page has no Packed_sample.');
});
