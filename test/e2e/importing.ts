import { pageWordsOf } from '../../src/core/words/page-words.ts';
import type { Hands } from './panel.ts';
import { type BrowserWindow, fixture } from './workbench.ts';

/** A file a person imports, in which language, and with which hands. */
export interface Importing {
  file: string;
  language: 'en' | 'zh';
  hands: Hands;
}

/** A file that stands on no disk. */
export interface GivenFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** Takes a file of the fixtures from the disk to its preview; the file dialog is the browser's own. */
export async function previewFile(window: BrowserWindow, importing: Importing): Promise<void> {
  await previewAt(window, { ...importing, file: fixture(importing.file) });
}

/** The same for a file by its path, or by its name and bytes. */
export async function previewAt(
  window: BrowserWindow,
  { file, language, hands }: Omit<Importing, 'file'> & { file: string | GivenFile },
): Promise<void> {
  const { import: texts } = pageWordsOf(language).sidebar;
  await hands.open(window, language, 'importFile');
  const asked = window.page.waitForEvent('filechooser');
  await hands.press(window, window.sidebar.getByLabel(texts.choose));
  await (await asked).setFiles(file);
  await previewOf(window, language);
}

/** Waits for the preview of what was taken in. */
export async function previewOf({ sidebar }: BrowserWindow, language: Importing['language']): Promise<void> {
  const { preview } = pageWordsOf(language).sidebar;
  await sidebar.getByRole('heading', { name: preview.heading, exact: true }).waitFor();
}

/** Does what the preview says, until the result is there. */
export async function confirmImport(
  window: BrowserWindow,
  { language, hands }: Omit<Importing, 'file'>,
): Promise<void> {
  const { preview, result } = pageWordsOf(language).sidebar;
  await hands.press(window, window.sidebar.getByRole('button', { name: preview.button, exact: true }));
  await window.sidebar.getByRole('heading', { name: result.heading, exact: true }).waitFor({ timeout: 60_000 });
}
