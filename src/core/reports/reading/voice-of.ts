import type { Voice, VoiceType } from '../../voices/voice.ts';

/** A voice that says what an export knows of it: all else is empty, it speaks of one unit, and its key is still to come. */
export function voiceOf(
  type: VoiceType,
  { date, ...said }: Partial<Omit<Voice, 'key' | 'type'>> & Pick<Voice, 'date'>,
): Voice {
  return {
    key: '',
    type,
    date,
    marketplace: '',
    sku: '',
    asin: '',
    product: '',
    units: 1,
    order: '',
    reason: '',
    disposition: '',
    rating: null,
    comment: '',
    ...said,
  };
}
