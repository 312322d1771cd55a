import type { Answer, Request } from '../api.ts';
import { withDocumentLock } from '../sheets/lock.ts';
import { rememberSpeech } from '../sheets/speech.ts';
import { openWorkbook } from '../sheets/workbook.ts';
import { today } from './today.ts';

/**
 * Sets the language the add-on speaks to this person. While the workbook has no tabs it becomes the workbook's language
 * too; that one is chosen once, since names of causes stand in cells and pivots.
 */
export function setLanguage({ language }: Request<'setLanguage'>, now: Date): Answer<'setLanguage'> {
  rememberSpeech(language);
  withDocumentLock(() => {
    const workbook = openWorkbook(now);
    if (!workbook.hasTabs()) workbook.remember(language);
  });
  return today(now);
}
