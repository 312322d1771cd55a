import type { Locator } from 'playwright-core';
import { type BrowserWindow, fixture } from './workbench.ts';

/** Drags a file of the fixtures from outside the browser over an element and lets it go there. */
export async function dropFile({ page }: BrowserWindow, file: string, target: Locator): Promise<void> {
  const box = await target.boundingBox();
  if (!box) throw new Error('There is nothing in sight to drop a file on.');
  const devTools = await page.context().newCDPSession(page);
  const place = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const data = { items: [], files: [fixture(file)], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await devTools.send('Input.dispatchDragEvent', { type, data, ...place });
  await devTools.detach();
}
