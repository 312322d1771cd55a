import { toTransfer } from './transfer.ts';

type SuccessHandler = (value: unknown, userObject: unknown) => void;
type FailureHandler = (error: Error, userObject: unknown) => void;

interface Handlers {
  success: SuccessHandler | null;
  failure: FailureHandler | null;
  userObject: unknown;
}

/** Sends one call and is told how it ended. */
export type Send = (
  functionName: string,
  args: unknown[],
  done: (value: unknown, error: string | null) => void,
) => void;

/** As many calls as Google's client lets run at the same time; later ones wait. */
const AT_ONCE = 10;

/** `google.script.run`: each `with...` gives a new runner, each public name sends a call; a name ending in `_` is no function. */
export function createRun(send: Send): object {
  const waiting: (() => void)[] = [];
  let running = 0;
  const start = (functionName: string, args: unknown[], handlers: Handlers) => {
    running += 1;
    send(functionName, args, (value, error) => {
      running -= 1;
      waiting.shift()?.();
      if (error === null) handlers.success?.(value, handlers.userObject);
      else if (handlers.failure) handlers.failure(new Error(error), handlers.userObject);
      else console.error(`Uncaught ${error}`);
    });
  };
  const runner = (handlers: Handlers): object =>
    new Proxy(
      {
        withSuccessHandler: (success: SuccessHandler) => runner({ ...handlers, success }),
        withFailureHandler: (failure: FailureHandler) => runner({ ...handlers, failure }),
        withUserObject: (userObject: unknown) => runner({ ...handlers, userObject }),
      } as Record<string, unknown>,
      {
        get(own, name) {
          if (typeof name !== 'string' || name.endsWith('_') || name === 'then') return undefined;
          if (name in own) return own[name];
          return (...args: unknown[]) => {
            const sent = toTransfer(args);
            if (running < AT_ONCE) start(name, sent, handlers);
            else waiting.push(() => start(name, sent, handlers));
          };
        },
      },
    );
  return runner({ success: null, failure: null, userObject: undefined });
}
