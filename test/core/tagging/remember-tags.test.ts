import { expect, test } from 'vitest';
import { rememberTags } from '../../../src/core/tagging/remember-tags.ts';
import { createTagger } from '../../../src/core/tagging/tag.ts';

test('each testimony is read once, and anything it is made of makes it another', () => {
  const asked: string[] = [];
  const tag = createTagger({});
  const remembering = rememberTags((testimony) => {
    asked.push(testimony.comment);
    return tag(testimony);
  });
  const testimonies = [
    { comment: 'too small', reason: 'DEFECTIVE', disposition: '', rating: null },
    { comment: 'too small', reason: 'DEFECTIVE', disposition: 'SELLABLE', rating: null },
    { comment: 'too small', reason: '', disposition: '', rating: 5 },
    { comment: 'too small', reason: 'DEFECTIVE', disposition: '', rating: null },
    { comment: 'too small' },
  ];
  expect(testimonies.map(remembering)).toEqual(testimonies.map(tag));
  expect(asked).toHaveLength(4);
});
