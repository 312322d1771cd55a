import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Whether nothing has the focus: what had it is gone from the page. */
export const isFocusLost = (): boolean => document.activeElement === null || document.activeElement === document.body;

/** For `when`: follows every change. */
export const always = (): boolean => true;

/** For `when`: leaves the focus where it is. */
export const never = (): boolean => false;

/**
 * Moves the focus to an element each time `key` changes after the first drawing, so that a screen reader follows; only where
 * `when` says so.
 */
export function useFocusOnChange<Target extends HTMLElement>(key: string, when = always): RefObject<Target | null> {
  const target = useRef<Target>(null);
  const before = useRef(key);
  useEffect(() => {
    if (before.current !== key && when()) target.current?.focus();
    before.current = key;
  }, [key, when]);
  return target;
}

/** Moves the focus to an element as soon as it is there. */
export function useFocusOnArrival<Target extends HTMLElement>(): RefObject<Target | null> {
  const target = useRef<Target>(null);
  useEffect(() => target.current?.focus(), []);
  return target;
}
