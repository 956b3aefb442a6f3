import { Worker } from 'node:worker_threads';
import type { Question, WorkerMessage, WorkerStart } from './messages.ts';

/** `lost`: the thread ended over this question; `failed`: it never came to ask one. */
export type ThreadAnswer =
  { readonly text: string } | { readonly lost: string } | { readonly failed: string };

/** One thread with a model of its own. */
export interface Thread {
  /** One question at a time. Never rejects. After `lost` or `failed` the thread is gone. */
  ask(question: Question): Promise<ThreadAnswer>;
  /** Ends it at once, also in the middle of a sentence. */
  stop(): Promise<unknown>;
}

/** Node runs no TypeScript: from the sources, the compiled file in `dist` is taken. */
const FILE = import.meta.url.endsWith('.ts')
  ? new URL('./worker.js', import.meta.url.replace(/(.*)\/src\//, '$1/dist/'))
  : new URL('./worker.js', import.meta.url);

/** Starts a thread; it keeps the process alive only while it has a question. */
export function startThread(start: WorkerStart): Thread {
  const worker = new Worker(FILE, { workerData: start, env: {}, execArgv: [] });
  worker.unref();
  let isReady = false;
  /** Kept until then, so that an end tells over which of both it came. */
  let waiting: Question | undefined;
  let gone: string | undefined;
  let settle: ((answer: ThreadAnswer) => void) | undefined;
  const answer = (given: ThreadAnswer): void => {
    worker.unref();
    settle?.(given);
    settle = undefined;
  };
  const end = (reason: string): void => {
    gone ??= reason;
    answer(isReady ? { lost: gone } : { failed: gone });
  };
  worker.on('message', (message: WorkerMessage) => {
    if ('text' in message) answer(message);
    else {
      isReady = true;
      if (waiting) worker.postMessage(waiting);
    }
  });
  worker.on('error', (error: Error) => end(error.message));
  worker.on('exit', (code) => end(`the thread ended (${code})`));
  return {
    ask: (question) =>
      new Promise((resolve) => {
        settle = resolve;
        if (gone !== undefined) end(gone);
        else {
          worker.ref();
          if (isReady) worker.postMessage(question);
          else waiting = question;
        }
      }),
    stop: () => worker.terminate(),
  };
}
