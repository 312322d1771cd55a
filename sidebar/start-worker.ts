import { programOf } from './run-packed.ts';

/** A worker of the page's own; ending it frees all it holds. */
export interface StartedWorker {
  worker: Worker;
  end: () => void;
}

/** Starts a worker of a program packed into the page, followed by a script that uses it; throws where there can be no worker. */
export function startWorker(id: string, script: string): StartedWorker {
  const url = URL.createObjectURL(new Blob([programOf(id), script], { type: 'text/javascript' }));
  try {
    const worker = new Worker(url);
    const end = (): void => {
      worker.terminate();
      URL.revokeObjectURL(url);
    };
    return { worker, end };
  } catch (error) {
    URL.revokeObjectURL(url);
    throw error;
  }
}
