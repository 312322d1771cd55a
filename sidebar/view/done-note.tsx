import { useFocusOnArrival } from './focus.ts';

/** Says that something was done; takes the focus, as the button that did it may be gone. */
export function DoneNote({ text }: { text: string }) {
  const note = useFocusOnArrival<HTMLParagraphElement>();
  return (
    <p class="done" role="status" tabIndex={-1} ref={note}>
      {text}
    </p>
  );
}
