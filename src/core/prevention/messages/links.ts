import { AMAZON, type Channel } from './channels.ts';
import { messageSignals } from './signals.ts';

const AMAZON_SITE =
  '(?:[a-z0-9-]+\\.)*amazon\\.(?:com|ca|com\\.mx|com\\.br|co\\.uk|de|fr|it|es|nl|pl|se|com\\.be|com\\.tr|ae|sa|eg|in|co\\.jp|com\\.au|sg|ie|co\\.za)';
const SITES: Partial<Record<Channel, string>> = {
  ebay: '(?:[a-z0-9-]+\\.)*ebay\\.[a-z.]{2,6}',
  etsy: '(?:[a-z0-9-]+\\.)*etsy\\.(?:com|me)',
  walmart: '(?:[a-z0-9-]+\\.)*walmart\\.(?:com|ca)',
};
const carrierSite = (): string =>
  `(?:[a-z0-9-]+\\.)*(?:${messageSignals().carriers})\\.(?:com|de|fr|it|es|jp|ca|co\\.uk|co\\.jp|org|net|eu|com\\.au)`;

const AT_END = '(?:[\\/?#:]\\S*|[.,;)\\]。]*$|$)';

/** Every link or address of a site in a text. */
const LINKS = /(https?:\/\/\S+)|(?:^|[^\w@./-])((?:www\.)?(?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/\S*)?)/giu;

/**
 * Those of some links a channel forbids: sites of the platform's own are no links to elsewhere, and neither is a secure link to the page of
 * a carrier. What is not secure always is.
 */
export function forbiddenLinks(found: readonly string[], text: string, channel: Channel): string[] {
  if (found.length === 0) return [];
  const own = AMAZON.includes(channel) ? AMAZON_SITE : (SITES[channel] ?? '');
  const allowed = new RegExp(
    `^(?:https:\\/\\/)?(?:www\\.)?(?:${[own, carrierSite()].filter((one) => one !== '').join('|')})${AT_END}`,
    'iu',
  );
  return [...text.matchAll(LINKS)].flatMap(([, whole = '', bare = '']) => {
    const link = whole || bare;
    return isLink(link) && (/^http:/i.test(link) || !allowed.test(link)) ? [link] : [];
  });
}

/** A word with a dot in it is an address only by its ending, or a path behind it. */
const isLink = (text: string): boolean =>
  /^https?:|^www\.|\.(?:com|net|org|shop|store|online|co\.uk|co\.jp|cn)(?:[/?#]|[.,;)\]。]*$)|\.(?:de|fr|it|es|jp|ly|me|io|to|eu|uk|co|link)\/\S/iu.test(
    text,
  );
