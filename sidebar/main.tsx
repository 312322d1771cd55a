import { render } from 'preact';
import type { Problem } from '../src/core/problem.ts';
import { languageOfLocale } from '../src/core/words/words.ts';
import { createActions } from './actions.ts';
import { readExport } from './file/exports.ts';
import { createServer } from './server.ts';
import { firstState, VIEWS } from './state.ts';
import { createStore } from './store.ts';
import { ignoreStrayDrops } from './stray-drops.ts';
import { App } from './view/app.tsx';

const place = document.getElementById('app');
if (!place) throw new Error('The page has no place for the sidebar.');

/** Time and chance in base 36: two people never make the same id. */
const newId = (): string =>
  `${Date.now().toString(36)}-${Array.from(crypto.getRandomValues(new Uint32Array(2)), (part) => part.toString(36)).join('')}`;

const store = createStore(
  firstState(
    VIEWS.find((view) => view === place.dataset.view) ?? 'today',
    languageOfLocale(document.documentElement.lang),
  ),
);
const actions = createActions(store, { server: createServer({ runner: google.script.run }), readExport, newId });
render(<App store={store} actions={actions} />, place);
ignoreStrayDrops(document);
/** What went wrong in the menu item that opened the page. */
const told = place.dataset.problem;
void actions.load().then(() => {
  if (told) store.update((state) => ({ ...state, problem: JSON.parse(decodeURIComponent(told)) as Problem }));
});
