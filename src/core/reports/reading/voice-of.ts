import type { Voice, VoiceType } from '../../voices/voice.ts';

/** A voice that says what an export knows of it: all else is empty, it speaks of one unit, and its key is still to come. */
export function voiceOf(type: VoiceType, said: Partial<Omit<Voice, 'key' | 'type'>> & Pick<Voice, 'date'>): Voice {
  return {
    key: '',
    type,
    date: said.date,
    marketplace: said.marketplace ?? '',
    sku: said.sku ?? '',
    asin: said.asin ?? '',
    product: said.product ?? '',
    units: said.units ?? 1,
    order: said.order ?? '',
    reason: said.reason ?? '',
    disposition: said.disposition ?? '',
    rating: said.rating ?? null,
    comment: said.comment ?? '',
  };
}
