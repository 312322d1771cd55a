import type { PlatformRule } from '../../../core/policies/platform-rules.ts';
import { readStore } from '../../../core/prevention/listing/stores.ts';
import { AMAZON, CHANNELS, type Channel } from '../../../core/prevention/messages/channels.ts';
import { UI_LANGUAGES, type UiLanguage, wordsOf } from '../../../core/words/words.ts';
import { folded } from './fee-rules.ts';

/** What a channel is called. */
const nameOf = (channel: Channel, language: UiLanguage): string =>
  wordsOf(language).prevention.messages.channels[channel];

/** Stores, or channels in their place, as a cell holds them; names of channels have commas in them. */
export const placesCell = (places: readonly string[], { by }: PlatformRule, language: UiLanguage): string =>
  by === 'channel' ? places.map((one) => nameOf(one as Channel, language)).join('; ') : places.join(', ');

/** Every channel by its name, for a sentence that says which there are. */
export const channelNames = (language: UiLanguage): string =>
  CHANNELS.map((channel) => nameOf(channel, language)).join('; ');

const SEPARATORS = /^[\s,，、;；/]+/;

/** Names of channels in either language, the longest first, for one may begin as another; `Amazon` alone is both ways of shipping. */
const namedChannels = (): (readonly [name: string, channels: readonly Channel[]])[] =>
  [
    ...UI_LANGUAGES.flatMap((language) =>
      CHANNELS.map((channel) => [folded(nameOf(channel, language)), [channel]] as const),
    ),
    ['amazon', AMAZON] as const,
  ].sort(([one], [other]) => other.length - one.length);

function channelsIn(text: string): string[] | null {
  const names = namedChannels();
  const found = new Set<string>();
  let left = folded(text);
  while (left !== '') {
    const named = names.find(([name]) => left.startsWith(name));
    if (!named) return null;
    for (const channel of named[1]) found.add(channel);
    const rest = left.slice(named[0].length);
    left = rest.replace(SEPARATORS, '');
    if (left !== '' && left === rest) return null;
  }
  return [...found];
}

function storesIn(text: string): string[] | null {
  const whole = readStore(text);
  if (whole) return [whole];
  const stores = text.split(/[,，、;；/\n]+/).map((part) => (part.trim() === '' ? '' : readStore(part)));
  return stores.includes(null) ? null : stores.flatMap((store) => store || []);
}

/** The stores or channels a cell names, none where it is empty; `null` where a word of it names none, and for a rule that is the same everywhere. */
export function placesIn(text: string, { by }: PlatformRule): string[] | null {
  if (text.trim() === '') return [];
  return by === undefined ? null : by === 'channel' ? channelsIn(text) : storesIn(text);
}
