import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Moves the focus to an element each time `key` changes after the first drawing, so that a screen reader follows. */
export function useFocusOnChange<Target extends HTMLElement>(key: string): RefObject<Target | null> {
  const target = useRef<Target>(null);
  const before = useRef(key);
  useEffect(() => {
    if (before.current !== key) target.current?.focus();
    before.current = key;
  }, [key]);
  return target;
}

/** Moves the focus to an element as soon as it is there. */
export function useFocusOnArrival<Target extends HTMLElement>(): RefObject<Target | null> {
  const target = useRef<Target>(null);
  useEffect(() => target.current?.focus(), []);
  return target;
}
