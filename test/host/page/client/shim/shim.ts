import type { FrameAnswer, FrameMessage } from './messages.ts';
import { createRun } from './runner.ts';
import { blockStorage } from './storage.ts';

const answers = new Map<number, (value: unknown, error: string | null) => void>();
let count = 0;
const tell = (message: FrameMessage) => window.parent.postMessage(message, '*');

window.addEventListener('message', (event: MessageEvent<FrameAnswer>) => {
  if (event.source !== window.parent) return;
  const { number, value, error } = event.data;
  answers.get(number)?.(value, error);
  answers.delete(number);
});

/** A link to a tab of the spreadsheet goes to that tab of the page instead of opening Google's address. */
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || !/#gid=\d+/.test(link.href)) return;
  event.preventDefault();
  tell({ kind: 'follow', url: link.href });
});

if (new URLSearchParams(location.search).get('storage') === 'blocked') blockStorage(window);
Object.assign(window, {
  google: {
    script: {
      run: createRun((functionName, args, done) => {
        count += 1;
        answers.set(count, done);
        tell({ kind: 'call', number: count, functionName, args });
      }),
      host: {
        origin: window.location.origin,
        close: () => tell({ kind: 'close' }),
        setHeight: (height: number) => tell({ kind: 'size', height }),
        setWidth: (width: number) => tell({ kind: 'size', width }),
        editor: { focus: () => tell({ kind: 'focus-editor' }) },
      },
    },
  },
});
