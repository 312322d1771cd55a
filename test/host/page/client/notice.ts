import { element } from './element.ts';

/** A note over a part of the page that something takes its time. */
export interface Notice {
  /** Shows the note while this lasts, unless it is done before a person would wonder; gives what it gives. */
  during<T>(work: Promise<T>): Promise<T>;
}

/** A note with this text that shows once something has taken so many milliseconds. */
export function createNotice(box: HTMLElement, text: string, patience: number): Notice {
  const note = element('div', { class: 'notice', role: 'status', hidden: '' }, text);
  box.append(note);
  const running = new Set<symbol>();
  return {
    async during(work) {
      const mark = Symbol(text);
      const timer = window.setTimeout(() => {
        running.add(mark);
        note.hidden = false;
      }, patience);
      try {
        return await work;
      } finally {
        window.clearTimeout(timer);
        running.delete(mark);
        note.hidden = running.size === 0;
      }
    },
  };
}
