import type { FrameWire } from '../wire.ts';
import type { PageWords } from '../words.ts';
import { byId, element } from './element.ts';
import { type AddOnFrame, createFrame, type FrameHost } from './frame.ts';

/** The one place at the right for a sidebar. */
export interface Sidebar {
  /** Opens a sidebar; the one before closes. */
  open(frame: FrameWire): void;
  close(): void;
  /** Puts the focus into the sidebar, where there is one: Tab goes to its first control. */
  focus(): void;
}

/** Makes the place for sidebars; `changed` is called when it opens or closes, since the grid gets another width. */
export function createSidebar(words: PageWords, host: Omit<FrameHost, 'close' | 'size'>, changed: () => void): Sidebar {
  const side = byId('side');
  let frame: AddOnFrame | null = null;
  const close = () => {
    frame?.stop();
    frame = null;
    side.hidden = true;
    side.replaceChildren();
    changed();
  };
  return {
    open({ title, url, width }) {
      frame?.stop();
      frame = createFrame(url, title, { ...host, close, size: () => undefined });
      frame.element.style.width = `${width}px`;
      const button = element('button', { type: 'button', 'aria-label': words.closeSidebar, onclick: close }, '×');
      side.replaceChildren(element('div', { class: 'side-head' }, element('h2', {}, title), button), frame.element);
      side.setAttribute('aria-label', title);
      side.hidden = false;
      changed();
      frame.element.focus();
    },
    close,
    focus: () => frame?.element.focus(),
  };
}
