import { render } from 'preact';
import { cardWordsOf } from '../../src/core/words/card-words.ts';
import { createServer } from '../server.ts';
import { Builder } from './builder.tsx';

const place = document.getElementById('app');
if (!place) throw new Error('The page has no place for the builder.');

render(
  <Builder
    sku={decodeURIComponent(place.dataset.sku ?? '')}
    words={cardWordsOf(document.documentElement.lang === 'zh' ? 'zh' : 'en')}
    server={createServer({ runner: google.script.run })}
  />,
  place,
);
