import { render } from 'preact';
import { act } from 'preact/test-utils';
import { createActions } from '../../../sidebar/actions.ts';
import type { ReadExport } from '../../../sidebar/outside.ts';
import { firstState, type State } from '../../../sidebar/state.ts';
import { createStore } from '../../../sidebar/store.ts';
import { App } from '../../../sidebar/view/app.tsx';
import { succeed } from '../../../src/core/problem.ts';
import { type FakeServer, fakeServer } from '../fake-server.ts';
import { sampleOutcome, sampleVoice } from '../sample.ts';

/** The sidebar in a page, with what a person can find and do in it. */
export interface OpenPage {
  state: () => State;
  text: () => string;
  /** The one element a selector finds; throws when there is none. */
  find: <Found extends HTMLElement = HTMLElement>(selector: string) => Found;
  /** The button or link with this name. */
  button: (name: string) => HTMLButtonElement;
  press: (name: string) => Promise<void>;
  key: (target: HTMLElement, key: string) => Promise<void>;
  /** Chooses files by the file field; a name alone is a file of little in it. */
  choose: (...files: (string | File)[]) => Promise<void>;
  /** Waits until the first heading of the view is this one. */
  shows: (heading: string) => Promise<void>;
  /** Waits until what is under way is drawn. */
  settle: () => Promise<void>;
}

/** What a page is opened with; a server that takes everything, and a reader that finds one voice in every file. */
export interface PageOptions {
  fake?: FakeServer;
  readExport?: ReadExport;
  view?: State['view'];
  language?: State['language'];
}

const oneVoice: ReadExport = async () => succeed(sampleOutcome([sampleVoice(1)]));

/** Opens the sidebar as the menu does, and waits for its first answer. */
export async function openPage(options: PageOptions = {}): Promise<OpenPage> {
  const { fake = fakeServer(), readExport = oneVoice, view = 'today', language = 'en' } = options;
  document.body.innerHTML = '';
  const place = document.createElement('div');
  document.body.append(place);
  let ids = 0;
  const newId = (): string => {
    ids += 1;
    return `import-${String(ids).padStart(4, '0')}`;
  };
  const store = createStore(firstState(view, language));
  const actions = createActions(store, { server: fake.server, readExport, newId });
  const turns = async (count: number): Promise<void> => {
    for (let turn = 0; turn < count; turn += 1) await act(() => new Promise((resolve) => setTimeout(resolve, 2)));
  };
  const settle = async (): Promise<void> => {
    await turns(3);
    // The page works by itself where it reads and waits for no answer; a reader that never ends is left after a while.
    const works = (): boolean => store.get().step.at === 'reading' || store.get().call === 'review';
    for (let more = 0; more < 500 && works() && fake.open() === 0; more += 1) await turns(1);
  };
  await act(() => render(<App store={store} actions={actions} />, place));
  void actions.load();
  await settle();

  const find = <Found extends HTMLElement>(selector: string): Found => {
    const found = place.querySelector<Found>(selector);
    if (!found) throw new Error(`There is no ${selector} in: ${place.innerHTML}`);
    return found;
  };
  const nameOf = (element: Element): string => element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '';
  const button = (name: string): HTMLButtonElement => {
    const found = [...place.querySelectorAll<HTMLButtonElement>('main button, main a')].find(
      (one) => nameOf(one) === name,
    );
    if (!found) throw new Error(`There is no button "${name}" in: ${place.textContent}`);
    return found;
  };
  return {
    state: store.get,
    text: () => place.textContent ?? '',
    find,
    button,
    settle,
    shows: async (heading) => {
      for (let turn = 0; turn < 500 && place.querySelector('h2')?.textContent !== heading; turn += 1) await settle();
      if (find('h2').textContent !== heading)
        throw new Error(`"${heading}" never came; there is: ${place.textContent}`);
    },
    press: async (name) => {
      button(name).click();
      await settle();
    },
    key: async (target, key) => {
      target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      await settle();
    },
    choose: async (...files) => {
      const field = find<HTMLInputElement>('input[type=file]');
      Object.defineProperty(field, 'files', {
        configurable: true,
        value: files.map((one) => (typeof one === 'string' ? new File(['x'], one) : one)),
      });
      field.dispatchEvent(new Event('change', { bubbles: true }));
      await settle();
    },
  };
}
