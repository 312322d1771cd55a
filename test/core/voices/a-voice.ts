import type { Voice } from '../../../src/core/voices/voice.ts';

/** A returned scale to change one thing of in a test. */
export const aVoice: Voice = {
  key: 'k1',
  type: 'return',
  date: '2026-03-02',
  marketplace: '',
  sku: 'SCALE-BLK-5KG',
  asin: 'B0DEMO0001',
  product: 'Kitchen scale',
  units: 1,
  order: '114-2223334-4445556',
  reason: 'DEFECTIVE',
  disposition: 'DEFECTIVE',
  rating: null,
  comment: 'Does not switch on',
};
