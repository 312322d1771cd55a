import type { Answer, Request } from '../src/api.ts';
import type { maskedKinds } from '../src/core/voices/masked.ts';

/** What became of an entry: the answer, its words as they were sent, and what was masked in them. */
export interface Noted extends Answer<'noteVoice'> {
  text: string;
  masked: ReturnType<typeof maskedKinds>;
}

/** What the page remembers of the customer voice, for as long as it is open. */
export interface NoteState {
  reporter: string;
  channel: Request<'noteVoice'>['channel'];
  noted: Noted | null;
  digest: Answer<'voiceDigest'> | null;
}

/** The customer voice as the page opens. */
export const NOTHING_NOTED: NoteState = { reporter: '', channel: 'marketplace', noted: null, digest: null };
