import { describe, expect, it } from 'vitest';
import type { Question } from '../../../../src/translate/engines/firefox/messages.ts';
import { openPool } from '../../../../src/translate/engines/firefox/open-pool.ts';
import type {
  Thread,
  ThreadAnswer,
} from '../../../../src/translate/engines/firefox/start-thread.ts';

const NEVER = new AbortController().signal;
const question = (text: string): Question => ({ text, html: false });

/** Threads that a test answers for by hand. */
function stage() {
  const threads: (Thread & {
    asked: string[];
    stopped: boolean;
    answer(answer: ThreadAnswer): Promise<void>;
  })[] = [];
  const start = (): Thread => {
    let settle: (answer: ThreadAnswer) => void = () => undefined;
    const thread = {
      asked: [] as string[],
      stopped: false,
      ask: ({ text }: Question) => {
        thread.asked.push(text);
        return new Promise<ThreadAnswer>((resolve) => (settle = resolve));
      },
      stop: async () => {
        thread.stopped = true;
        settle({ lost: 'stopped' });
      },
      answer: async (answer: ThreadAnswer) => {
        settle(answer);
        await new Promise((resolve) => setImmediate(resolve));
      },
    };
    threads.push(thread);
    return thread;
  };
  return { threads, start };
}

describe('openPool', () => {
  it('starts threads as work comes, up to the most, and uses them again', async () => {
    const { threads, start } = stage();
    const pool = openPool(2, start);
    expect(threads).toHaveLength(0);
    const answers = ['a', 'b', 'c'].map((text) => pool.ask(question(text), NEVER));
    expect(threads.map(({ asked }) => asked)).toEqual([['a'], ['b']]);
    await threads[1]?.answer({ text: 'B' });
    expect(threads[1]?.asked).toEqual(['b', 'c']);
    await threads[1]?.answer({ text: 'C' });
    await threads[0]?.answer({ text: 'A' });
    expect(await Promise.all(answers)).toEqual([{ text: 'A' }, { text: 'B' }, { text: 'C' }]);
  });

  it('asks again in a new thread what a thread was lost over, once', async () => {
    const { threads, start } = stage();
    const pool = openPool(1, start);
    const [first, second] = [pool.ask(question('bad'), NEVER), pool.ask(question('good'), NEVER)];
    await threads[0]?.answer({ lost: 'crash' });
    expect(threads[1]?.asked).toEqual(['bad']);
    await threads[1]?.answer({ lost: 'crash again' });
    expect(await first).toEqual({ lost: 'crash again' });
    expect(threads[2]?.asked).toEqual(['good']);
    await threads[2]?.answer({ text: 'fine' });
    expect(await second).toEqual({ text: 'fine' });
  });

  it('fails all questions, also later ones, if no thread ever starts', async () => {
    const { threads, start } = stage();
    const pool = openPool(1, start);
    const answers = ['a', 'b'].map((text) => pool.ask(question(text), NEVER));
    await threads[0]?.answer({ failed: 'no memory' });
    expect(await Promise.all(answers)).toEqual([{ failed: 'no memory' }, { failed: 'no memory' }]);
    expect(await pool.ask(question('c'), NEVER)).toEqual({ failed: 'no memory' });
    expect(threads).toHaveLength(1);
  });

  it('goes on with the threads that run where another does not start', async () => {
    const { threads, start } = stage();
    const pool = openPool(2, start);
    const answers = ['a', 'b'].map((text) => pool.ask(question(text), NEVER));
    await threads[1]?.answer({ failed: 'no memory' });
    await threads[0]?.answer({ text: 'A' });
    expect(threads[0]?.asked).toEqual(['a', 'b']);
    await threads[0]?.answer({ text: 'B' });
    expect(await Promise.all(answers)).toEqual([{ text: 'A' }, { text: 'B' }]);
    expect(threads).toHaveLength(2);
  });

  it('gives up at the signal: what waits is dropped, what runs is stopped', async () => {
    const { threads, start } = stage();
    const pool = openPool(1, start);
    const stop = new AbortController();
    const running = pool.ask(question('a'), stop.signal);
    const waiting = pool.ask(question('b'), stop.signal);
    const other = pool.ask(question('c'), NEVER);
    stop.abort(new Error('enough'));
    await expect(running).rejects.toThrow('enough');
    await expect(waiting).rejects.toThrow('enough');
    expect(threads[0]?.stopped).toBe(true);
    await new Promise((resolve) => setImmediate(resolve));
    expect(threads[1]?.asked).toEqual(['c']);
    await threads[1]?.answer({ text: 'C' });
    expect(await other).toEqual({ text: 'C' });
  });

  it('closes at once: threads are stopped, nothing is left open', async () => {
    const { threads, start } = stage();
    const pool = openPool(1, start);
    const answers = ['a', 'b'].map((text) => pool.ask(question(text), NEVER));
    await pool.close();
    expect(threads[0]?.stopped).toBe(true);
    for (const answer of await Promise.all(answers)) expect(answer).not.toHaveProperty('text');
    expect(threads).toHaveLength(1);
  });
});
