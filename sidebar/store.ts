/** Holds the one state of the page and tells who listens when it changes. */
export interface Store<State> {
  get: () => State;
  update: (change: (state: State) => State) => void;
  /** Gives the way to stop listening. */
  listen: (listener: () => void) => () => void;
}

/** A store with its first state. */
export function createStore<State>(first: State): Store<State> {
  let state = first;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    update: (change) => {
      const next = change(state);
      if (next === state) return;
      state = next;
      for (const listener of listeners) listener();
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
