import { expect, test } from 'vitest';
import { compile } from '../../../src/core/tagging/compile.ts';
import type { Lexicon } from '../../../src/core/tagging/lexicon/lexicon.ts';
import { createFolded, fold } from '../../../src/core/tagging/normalise.ts';
import { createScanner } from '../../../src/core/tagging/scan.ts';
import type { Language } from '../../../src/core/tagging/tagging.ts';

const BARE: Omit<Lexicon, 'language'> = {
  phrases: {},
  aspects: {},
  judgements: [],
  negators: [],
  notNegators: [],
  negatorsBehind: [],
  praise: [],
  otherThing: [],
  hypothetical: [],
  settled: [],
  turns: [],
};

/** The runs of a pattern in a text, as the text has them. */
function runsOf(phrase: string, text: string, language: Language = 'en'): string[] {
  const matcher = compile({ ...BARE, language }, [
    { cause: 'safety', language, phrase, strength: 'strong', unless: '' },
  ]);
  const folded = fold(text, language, createFolded());
  const longest = createScanner(matcher)(folded).sort((a, b) => b.end - b.start - (a.end - a.start))[0];
  if (!longest) return [];
  const runs: string[] = [];
  for (let at = 0; at < longest.spans.length; at += 2) {
    const start = folded.places[longest.spans[at] as number] as number;
    const end = (folded.places[(longest.spans[at + 1] as number) - 1] as number) + 1;
    runs.push(text.slice(start, end));
  }
  return runs;
}

test.each([
  {
    phrase: 'arrived broken',
    text: 'It ARRIVED  broken!',
    runs: ['ARRIVED  broken'],
    because: 'case and white space do not matter',
  },
  { phrase: 'broke', text: 'the broker called', runs: [], because: 'Latin words match whole' },
  { phrase: 'leak*', text: 'it was leaking', runs: ['leaking'], because: 'a star takes the rest of the word' },
  {
    phrase: 'leak* everywhere',
    text: 'leaks everywhere',
    runs: ['leaks everywhere'],
    because: 'a star may stand inside',
  },
  { phrase: '(too|way too) (small|big)', text: 'way too big', runs: ['way too big'], because: 'alternatives in a row' },
  { phrase: '(very |)small', text: 'small', runs: ['small'], because: 'an empty alternative makes it optional' },
  {
    phrase: 'the (big (red|blue)|green) hat',
    text: 'the big blue hat',
    runs: ['the big blue hat'],
    because: 'groups nest',
  },
  { phrase: 'after # days', text: 'after 12 days', runs: ['after 12 days'], because: 'a number in digits' },
  {
    phrase: 'zipper .. broke',
    text: 'the zipper of it broke',
    runs: ['zipper', 'broke'],
    because: 'two dots bridge three words',
  },
  { phrase: 'zipper .. broke', text: 'zipper, well, broke', runs: [], because: 'two dots do not cross a comma' },
  {
    phrase: 'said ... but',
    text: 'said leather, it felt odd but',
    runs: ['said', 'but'],
    because: 'three dots cross commas',
  },
  { phrase: 'said ... but', text: 'said so. Felt odd but', runs: [], because: 'no gap crosses a full stop' },
  {
    phrase: 'said (.. |)waterproof',
    text: 'said it is waterproof',
    runs: ['said', 'waterproof'],
    because: 'a gap may stand in a group',
  },
  { phrase: 'said (.. |)waterproof', text: 'said waterproof', runs: ['said waterproof'], because: 'and be left out' },
  { phrase: "doesn't work", text: 'doesn’t work', runs: ['doesn’t work'], because: 'curly quotes are quotes' },
  {
    phrase: 'doesnt work',
    text: 'doesn t work',
    runs: ['doesn t work'],
    because: 'some forms turn the apostrophe into a space',
  },
  { phrase: 'a cafe', text: 'à café', runs: ['à café'], because: 'accents do not matter' },
  { phrase: 'too small', text: 'tooooo small', runs: ['tooooo small'], because: 'stretched letters are read as two' },
  { phrase: 'not work', text: 'not&nbsp;work', runs: ['not&nbsp;work'], because: 'exports leave entities in comments' },
  { phrase: '( broken', text: 'broken', runs: ['broken'], because: 'a bracket that does not close is no error' },
  { phrase: ' | ', text: 'anything', runs: [], because: 'a pattern without words finds nothing' },
])('$phrase in "$text": $because', ({ phrase, text, runs }) => {
  expect(runsOf(phrase, text)).toEqual(runs);
});

test.each([
  { phrase: '太小', text: '實在太小了', runs: ['太小'], because: 'Chinese matches any place' },
  {
    phrase: '质量..差',
    text: '質量真的差',
    runs: ['質量', '差'],
    because: 'traditional characters match simplified ones',
  },
  { phrase: '质量..差', text: '质量我觉得实在是很差', runs: [], because: 'two dots bridge five characters' },
  { phrase: 'usb', text: '接口是ＵＳＢ的', runs: ['ＵＳＢ'], because: 'full width does not matter' },
])('$phrase in "$text": $because', ({ phrase, text, runs }) => {
  expect(runsOf(phrase, text, 'zh')).toEqual(runs);
});

test('many alternatives are looked for one after another, not multiplied out', () => {
  const words = Array.from({ length: 60 }, (_, at) => `word${String.fromCharCode(97 + (at % 26))}${at}`).join('|');
  const phrase = `(${words}) (${words}) (${words})`;
  const matcher = compile({ ...BARE, language: 'en' }, [
    { cause: 'safety', language: 'en', phrase, strength: 'strong', unless: '' },
  ]);
  expect(matcher.trie.codes.length).toBeLessThan(1000);
  expect(runsOf(phrase, 'worda0 wordb1 wordc2')).toEqual(['worda0 wordb1 wordc2']);
});

test.each([
  { phrase: '*geruch', text: 'starker Plastikgeruch!', runs: ['Plastikgeruch'], because: 'the end of a compound' },
  { phrase: '*geruch', text: 'der Geruch', runs: ['Geruch'], because: 'the word alone' },
  { phrase: '*geruch', text: 'Geruchsneutral', runs: [], because: 'a compound that only begins so' },
  {
    phrase: '*naht* .. gerissen',
    text: 'Die Seitennähte sind gerissen',
    runs: ['Seitennähte', 'gerissen'],
    because: 'open at both ends, then a gap',
  },
  {
    phrase: 'schlechte *qualität',
    text: 'schlechte Stoffqualitaet',
    runs: ['schlechte Stoffqualitaet'],
    because: 'directly behind a word',
  },
  {
    phrase: '(miese|schlechte) (*qualität|verarbeitung)',
    text: 'Miese Druckqualität',
    runs: ['Miese Druckqualität'],
    because: 'among alternatives',
  },
  { phrase: 'zu groß', text: 'viel zu gross', runs: ['zu gross'], because: 'ß is ss' },
  { phrase: 'zurück', text: 'geht zurueck', runs: ['zurueck'], because: 'ue is ü' },
  { phrase: 'zurück', text: 'geht zuruck', runs: ['zuruck'], because: 'an umlaut left out' },
  {
    phrase: 'neue teile',
    text: 'die neue Teile',
    runs: ['neue Teile'],
    because: 'an e that is no umlaut is read alike on both sides',
  },
])('German: $phrase in "$text" is $runs ($because)', ({ phrase, text, runs }) => {
  expect(runsOf(phrase, text, 'de')).toEqual(runs);
});

test.each([
  {
    language: 'fr' as const,
    phrase: 'appareil',
    text: "l'appareil",
    runs: ['appareil'],
    because: 'an article before the apostrophe',
  },
  {
    language: 'fr' as const,
    phrase: "n'est pas",
    text: 'ce n’est pas',
    runs: ['n’est pas'],
    because: 'whichever apostrophe',
  },
  { language: 'fr' as const, phrase: 'sœur', text: 'ma soeur', runs: ['soeur'], because: 'a ligature' },
  {
    language: 'it' as const,
    phrase: 'e rotto',
    text: "e' rotto",
    runs: ["e' rotto"],
    because: 'an apostrophe for an accent',
  },
  {
    language: 'it' as const,
    phrase: 'imballo',
    text: 'dell&#39;imballo',
    runs: ['imballo'],
    because: 'an apostrophe as an entity',
  },
  { language: 'es' as const, phrase: 'pequeño', text: 'muy pequeno', runs: ['pequeno'], because: 'no tilde' },
])('$language: $phrase in "$text" is $runs ($because)', ({ language, phrase, text, runs }) => {
  expect(runsOf(phrase, text, language)).toEqual(runs);
});
