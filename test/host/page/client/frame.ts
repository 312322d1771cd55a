import { element } from './element.ts';
import type { FrameAnswer, FrameMessage } from './shim/messages.ts';

/** Google's own flags for the frames of HtmlService. */
const SANDBOX =
  'allow-same-origin allow-forms allow-scripts allow-popups allow-downloads allow-modals allow-popups-to-escape-sandbox';

/** What a frame may ask of the page around it. */
export interface FrameHost {
  call(functionName: string, args: unknown[]): Promise<{ value: unknown; error: string | null }>;
  close(): void;
  size(width: number | undefined, height: number | undefined): void;
  focusEditor(): void;
  follow(url: string): void;
}

/** A frame with html of the add-on, on its own origin, and the way to take it down. */
export interface AddOnFrame {
  element: HTMLIFrameElement;
  stop(): void;
}

/** Makes the frame and carries its messages; messages of any other window are not heard. */
export function createFrame(url: string, title: string, host: FrameHost): AddOnFrame {
  const frame = element('iframe', { src: url, title, sandbox: SANDBOX });
  const { origin } = new URL(url);
  const hear = async (event: MessageEvent<FrameMessage>) => {
    if (event.source !== frame.contentWindow || event.origin !== origin) return;
    const message = event.data;
    if (message.kind === 'close') host.close();
    else if (message.kind === 'size') host.size(message.width, message.height);
    else if (message.kind === 'focus-editor') host.focusEditor();
    else if (message.kind === 'follow') host.follow(message.url);
    else {
      const { value, error } = await host.call(message.functionName, message.args);
      const answer: FrameAnswer = { number: message.number, value, error };
      frame.contentWindow?.postMessage(answer, origin);
    }
  };
  window.addEventListener('message', hear);
  return { element: frame, stop: () => window.removeEventListener('message', hear) };
}
