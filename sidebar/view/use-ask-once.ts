import { useEffect, useRef } from 'preact/hooks';
import { isFree, type State } from '../state.ts';

/** Asks for what a view shows as soon as the workbook is free, once each time the view is opened. */
export function useAskOnce(state: State, ask: () => void): void {
  const isAsked = useRef(false);
  const mayAsk = isFree(state);
  useEffect(() => {
    if (isAsked.current || !mayAsk) return;
    isAsked.current = true;
    ask();
  }, [mayAsk, ask]);
}
