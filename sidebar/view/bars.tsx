/** One bar: its name, its figure in words, and its length as a share from 0 to 1. */
export interface Bar {
  name: string;
  figure: string;
  share: number;
  /** Shows what the figure is made of. */
  open?: () => void;
}

/** A list of small bars; the figures stand beside them, so that the lengths are decoration. */
export function Bars({ bars }: { bars: readonly Bar[] }) {
  return (
    <ul class="bars">
      {bars.map(({ name, figure, share, open }) => (
        <li key={name}>
          {open ? (
            <button type="button" class="name" onClick={open}>
              {name}
            </button>
          ) : (
            <span class="name">{name}</span>
          )}{' '}
          <span class="figure">{figure}</span>
          <span class="track" aria-hidden="true">
            <span class="bar" style={{ width: `${Math.max(1, Math.round(share * 100))}%` }} />
          </span>
        </li>
      ))}
    </ul>
  );
}
