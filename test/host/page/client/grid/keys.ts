/** Keys pressed in the grid, before the grid itself hears them. */
export interface Keys {
  /** Asks this handler of each key; where it says the key was done, nobody else hears of it. */
  first(handler: (event: KeyboardEvent) => boolean): void;
}

/** Listens to the keys of an element. To be made before the grid: of two listeners in one place the older is asked first. */
export function createKeys(container: HTMLElement): Keys {
  const handlers: ((event: KeyboardEvent) => boolean)[] = [];
  window.addEventListener(
    'keydown',
    (event) => {
      if (!container.contains(document.activeElement) || !handlers.some((handles) => handles(event))) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true },
  );
  return { first: (handler) => void handlers.push(handler) };
}
