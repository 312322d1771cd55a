import { expect, test } from 'vitest';
import { createPageTagger } from '../../../sidebar/tagging/page-tagger.ts';
import { fail } from '../../../src/core/problem.ts';
import type { PhraseRule } from '../../../src/core/tagging/tagging.ts';
import { fakeServer } from '../fake-server.ts';

const rule: PhraseRule = {
  cause: 'safety',
  language: 'en',
  phrase: 'glows green',
  strength: 'strong',
  unless: '',
  own: true,
};

test('a lexicon is fetched with the first text of its language, and only once for a page', async () => {
  const fake = fakeServer();
  const tag = createPageTagger(fake.server, [rule]);
  expect(await tag({ comment: '' })).toMatchObject({ causes: [] });
  expect(fake.requests('lexicon')).toEqual([]);
  expect(await tag({ comment: 'It glows green at night' })).toMatchObject({ causes: ['safety'] });
  expect(tag({ comment: 'It glows green again' })).toMatchObject({ causes: ['safety'] });
  expect(await createPageTagger(fake.server, [rule])({ comment: 'glows green' })).toMatchObject({ causes: ['safety'] });
  expect(fake.requests('lexicon')).toEqual([{ language: 'en' }]);
});

test('the phrases of the workbook decide, and no others', async () => {
  const tag = createPageTagger(fakeServer().server, [rule]);
  expect(await tag({ comment: 'too small' })).toMatchObject({ causes: [] });
});

test('without phrases of its own the workbook tags with those of the lexicon', async () => {
  const tag = createPageTagger(fakeServer().server, null);
  expect(await tag({ comment: 'too small' })).toMatchObject({ causes: ['size_fit'] });
});

test('a lexicon that cannot be had is a problem, not a wrong tag', async () => {
  const { server } = fakeServer({ lexicon: () => fail('several-accounts') });
  await expect(createPageTagger(server, null)({ comment: 'too small' })).rejects.toMatchObject({
    problem: { code: 'several-accounts' },
  });
});
