import type { Host } from './host.ts';
import { createRun } from './page/client/shim/runner.ts';

/** `google.script.run` of a page without a browser; nothing arrives before a test says so, and in the order it says. */
export interface PageCalls {
  /** What the page knows as `google.script.run`. */
  run: unknown;
  /** Calls on their way to the server, the eleventh and later not among them: those still wait in the page. */
  readonly sent: number;
  /** Answers on their way to the page. */
  readonly answered: number;
  /** One of the calls arrives: the server runs it, and its answer sets out. */
  arrive(at?: number): void;
  /** One of the answers arrives. */
  deliver(at?: number): void;
  /** The page is closed: what is on its way arrives, and nobody hears the answers. */
  close(): void;
}

type Answer = { value: unknown; error: string | null };

/** The line between a page and the server of a host. */
export function pageCalls(host: Host): PageCalls {
  const sent: (() => void)[] = [];
  const answers: (() => void)[] = [];
  let isOpen = true;
  const answerOf = (functionName: string, args: unknown[]): Answer => {
    try {
      return { value: host.callServer(functionName, args), error: null };
    } catch (error) {
      return { value: null, error: error instanceof Error ? error.message : String(error) };
    }
  };
  const run = createRun((functionName, args, done) => {
    sent.push(() => {
      const { value, error } = answerOf(functionName, args);
      if (isOpen) answers.push(() => done(value, error));
    });
  });
  return {
    run,
    get sent() {
      return sent.length;
    },
    get answered() {
      return answers.length;
    },
    arrive: (at = 0) => sent.splice(at, 1)[0]?.(),
    deliver: (at = 0) => answers.splice(at, 1)[0]?.(),
    close() {
      isOpen = false;
      answers.length = 0;
      for (const call of sent.splice(0)) call();
    },
  };
}
