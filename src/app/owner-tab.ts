import type { Answer, Request } from '../api.ts';
import { fill } from '../core/words/fill.ts';
import { withDocumentLock } from '../sheets/lock.ts';
import { openOwnerTab } from '../sheets/owner-tab.ts';
import { openWorkbook } from '../sheets/workbook.ts';

/** Makes a tab of one owner's open tasks, or opens the one there is. */
export function ownerTab({ owner }: Request<'ownerTab'>, now: Date): Answer<'ownerTab'> {
  return withDocumentLock(() => {
    const workbook = openWorkbook(now);
    const { ownerTab: texts } = workbook.words.tasks;
    openOwnerTab(workbook, owner, { ...texts, name: fill(texts.name, { owner }) });
    workbook.remember();
    return {};
  });
}
