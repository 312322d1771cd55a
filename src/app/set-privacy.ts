import type { Answer, Request } from '../api.ts';
import { withDocumentLock } from '../sheets/lock.ts';
import { openWorkbook } from '../sheets/workbook.ts';
import { today } from './today.ts';

/** Has order numbers of coming imports kept only as codes, or as they are; rows that are there stay as they are. */
export function setPrivacy({ hashOrders }: Request<'setPrivacy'>, now: Date): Answer<'setPrivacy'> {
  withDocumentLock(() => openWorkbook(now).hashOrders(hashOrders));
  return today(now);
}
