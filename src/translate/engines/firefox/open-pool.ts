import type { Question } from './messages.ts';
import type { Thread, ThreadAnswer } from './start-thread.ts';

/** Threads that share a queue of sentences. */
export interface Pool {
  /** Rejects only with the signal's reason. A question that is given up may end its thread. */
  ask(question: Question, signal: AbortSignal): Promise<ThreadAnswer>;
  /** Ends all threads at once; what is open is `failed`. */
  close(): Promise<void>;
}

interface Job {
  readonly question: Question;
  readonly signal: AbortSignal;
  readonly settle: (answer: ThreadAnswer) => void;
  tries: number;
}

/** A sentence that ended a thread is tried once more, in a new one. */
const TRIES = 2;

/** Opens at most `most` threads, each when there is work for it. */
export function openPool(most: number, start: () => Thread): Pool {
  const threads = new Set<Thread>();
  const idle: Thread[] = [];
  const queue: Job[] = [];
  /** Shrinks to the threads that run where there is no memory for more. */
  let room = most;
  /** Why no thread ever starts. */
  let broken: ThreadAnswer | undefined;

  const fail = (answer: ThreadAnswer): void => {
    broken = answer;
    for (const job of queue.splice(0)) job.settle(answer);
  };

  const next = (): void => {
    while (queue.length > 0) {
      const thread = idle.pop() ?? (threads.size < room ? start() : undefined);
      if (!thread) return;
      threads.add(thread);
      void work(thread, queue.shift() as Job);
    }
  };

  const work = async (thread: Thread, job: Job): Promise<void> => {
    job.tries += 1;
    const giveUp = (): void => void thread.stop();
    job.signal.addEventListener('abort', giveUp, { once: true });
    const answer = await thread.ask(job.question);
    job.signal.removeEventListener('abort', giveUp);
    if ('text' in answer) idle.push(thread);
    else threads.delete(thread);
    if (shallRepeat(job, answer)) queue.unshift(job);
    else job.settle(answer);
    if ('failed' in answer && threads.size === 0 && !job.signal.aborted) fail(answer);
    next();
  };

  const shallRepeat = (job: Job, answer: ThreadAnswer): boolean => {
    if ('text' in answer || job.signal.aborted || broken) return false;
    if ('lost' in answer) return job.tries < TRIES;
    room = threads.size;
    return room > 0;
  };

  return {
    ask: (question, signal) =>
      new Promise((resolve, reject) => {
        if (broken) {
          resolve(broken);
          return;
        }
        const drop = (): void => {
          const at = queue.indexOf(job);
          if (at >= 0) queue.splice(at, 1);
          reject(signal.reason as Error);
        };
        const settle = (answer: ThreadAnswer): void => {
          signal.removeEventListener('abort', drop);
          resolve(answer);
        };
        const job: Job = { question, signal, settle, tries: 0 };
        signal.addEventListener('abort', drop, { once: true });
        queue.push(job);
        next();
      }),
    close: async () => {
      fail({ failed: 'it was closed' });
      await Promise.all([...threads].map((thread) => thread.stop()));
    },
  };
}
