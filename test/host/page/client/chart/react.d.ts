/** The little of React the floating charts need; its own types are not installed. */
declare module 'react' {
  export function createElement(type: string, props: Record<string, unknown>): object;
  export function useRef<T>(start: T | null): { current: T | null };
  export function useEffect(effect: () => () => void, depends: unknown[]): void;
}
