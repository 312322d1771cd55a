import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/core/problem.ts';
import { describeProblem } from '../../src/core/words/describe-problem.ts';
import { pageWordsOf } from '../../src/core/words/page-words.ts';
import type { HostEvent } from '../host/host.ts';
import { columnOf, letter, openShop, returnsFile, type Shop } from './shop.ts';

/** A shop with one return, and what its menu makes a person see. */
async function openFilled(options = {}): Promise<{ shop: Shop; seen: HostEvent[] }> {
  const shop = openShop(options);
  await shop.bring('a.txt', returnsFile([{ comment: 'The lid was missing' }]));
  const seen: HostEvent[] = [];
  shop.host.on((event) => seen.push(event));
  return { shop, seen };
}

/** What the page that is open reads from its root element. */
function start({ host }: Shop): { view: string; problem: Problem | null; language: string } {
  const html = host.sidebar?.html ?? '';
  const [, view = '', told = ''] = /<div id="app" data-view="([^"]*)" data-problem="([^"]*)"><\/div>/.exec(html) ?? [];
  const [, language = ''] = /<html lang="([^"]*)">/.exec(html) ?? [];
  return { view, language, problem: told === '' ? null : JSON.parse(decodeURIComponent(told)) };
}

/** Gives a column of Voices another heading. */
const rename = (shop: Shop, tab: string, heading: string, name: string): void =>
  shop.host.type(tab, `${letter(columnOf(shop, tab, heading))}1`, name);

describe('Refresh summaries and tasks', () => {
  test('says in a toast what it did, and opens nothing', async () => {
    const { shop, seen } = await openFilled();
    shop.host.run('refreshSummaries');
    expect(seen.filter(({ kind }) => kind === 'toast')).toMatchObject([
      { title: 'Headwater', text: expect.stringMatching(/\S/) },
    ]);
    expect(shop.host.sidebar).toBeNull();
  });

  test('opens the sidebar with the problem where a heading it needs is gone', async () => {
    const { shop, seen } = await openFilled();
    rename(shop, 'Voices', 'Comment', 'Words');
    shop.host.run('refreshSummaries');
    expect(seen.map(({ kind }) => kind)).not.toContain('toast');
    const { view, problem, language } = start(shop);
    expect([view, language]).toEqual(['today', 'en']);
    expect(problem).toEqual({ code: 'missing-tab-heading', facts: { tab: 'Voices', heading: 'Comment' } });
  });

  test('tells a Chinese seller in Chinese', async () => {
    const { shop } = await openFilled({ userLocale: 'zh_CN' });
    const { tabs, headings } = pageWordsOf('zh').workbook;
    rename(shop, tabs.voices, headings.voices.comment, 'Words');
    shop.host.run('refreshSummaries');
    const { language, problem } = start(shop);
    expect(language).toBe('zh');
    expect(problem && describeProblem(problem, pageWordsOf('zh')).message).toBe(
      '工作表“买家声音”里找不到“买家原话”这一列了。',
    );
  });

  test('takes the name of a tab for nothing but text', async () => {
    const name = `a"><script>alert('1')</script>$&$'`;
    const { shop } = await openFilled();
    shop.host.act({ do: 'rename-sheet', sheet: 'Voices', name });
    rename(shop, name, 'Comment', 'Words');
    shop.host.run('refreshSummaries');
    expect(start(shop).problem).toMatchObject({ facts: { tab: name } });
    expect(shop.host.sidebar?.html.includes('<script>alert')).toBe(false);
  });
});

test('an entry that opens a page tells it no problem', async () => {
  const { shop } = await openFilled();
  shop.host.run('openImport');
  expect(start(shop)).toEqual({ view: 'import', language: 'en', problem: null });
});

test('each entry of the menu runs a function there is', async () => {
  const { shop } = await openFilled();
  const names = shop.host.menu?.items.map(({ functionName }) => functionName) ?? [];
  expect(names).toEqual([
    'openSidebar',
    'openImport',
    'openReview',
    'openMonthlyReview',
    'refreshSummaries',
    'showHelp',
  ]);
  for (const name of names) expect(() => shop.host.run(name)).not.toThrow();
});
