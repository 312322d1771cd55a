import { useEffect } from 'preact/hooks';
import { chosenFiles } from './chosen-files.ts';
import type { Page } from './page.ts';

/** Fields that take text themselves; the others of the page have no use for what is pasted. */
const TEXT_FIELDS = 'textarea, input:not([type=file], [type=radio], [type=checkbox])';

/** Takes rows, or copied files, that are pasted anywhere on the page but into a field of text, unless a file is at hand. */
export function usePaste({ state, actions }: Page): void {
  const { at } = state.step;
  const isFree = at === 'choose' || at === 'result';
  useEffect(() => {
    const take = ({ target, clipboardData }: ClipboardEvent): void => {
      if (!isFree || (target instanceof Element && target.closest(TEXT_FIELDS))) return;
      const text = clipboardData?.getData('text/plain') ?? '';
      const files = chosenFiles(clipboardData?.files);
      if (text.trim() === '' && files.length === 0) return;
      actions.show('import');
      // Copied cells come with a picture of themselves: where there is text, files are not meant.
      void (text.trim() === '' ? actions.choose(files) : actions.paste(text));
    };
    document.addEventListener('paste', take);
    return () => document.removeEventListener('paste', take);
  }, [actions, isFree]);
}
