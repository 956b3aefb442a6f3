/** What `setu build --json` tells of requests, and what is left when it is stopped. */
import { afterEach, describe, expect, it } from 'vitest';
import type { Event } from '../../src/context.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import {
  failure,
  startCloudTranslation,
  type CloudTranslation,
  type CloudTranslationOptions,
} from '../translate/engines/cloud-translation.ts';
import { runSetu } from './run-setu.ts';

/** A request with tags, then one without. */
const TEXT = 'राम **घर** गया।\n\nसीता वन गई।\n\nलक्ष्मण साथ गए।\n\nदशरथ बहुत रोए।\n';

let service: CloudTranslation | undefined;
afterEach(() => service?.close());

/** A publication and the way to build it with the stand-in, again and again. */
async function publicationWith(options: CloudTranslationOptions, translate: object = {}) {
  service = await startCloudTranslation(options);
  const env = { GOOGLE_TRANSLATE_API_KEY: 'key', GOOGLE_TRANSLATE_ENDPOINT: service.url };
  const config = JSON.stringify({ engine: 'google', translate: { concurrency: 1, ...translate } });
  const cwd = await temporaryFolder({ 'input/story.md': TEXT, 'setu.config.json': config });
  const build = async (interruptAfter?: Promise<unknown>) => {
    const options = { cwd, env, ...(interruptAfter && { interruptAfter }) };
    const { code, stdout } = await runSetu(['build', '--json'], options);
    const events = stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Event);
    const eventsOf = (type: Event['type']) => events.filter((event) => event.type === type);
    return { code, eventsOf };
  };
  return { build, stand: service };
}

const soon = { 'retry-after': '0' };

describe('the events of a build', () => {
  it('tell of requests, tries, splits and pauses, with sizes and times', async () => {
    const script = [
      undefined,
      { ...failure(429, 'RESOURCE_EXHAUSTED'), headers: soon },
      { ...failure(503, 'UNAVAILABLE'), headers: soon },
      failure(400, 'INVALID_ARGUMENT'),
    ];
    const { build } = await publicationWith({ script });
    const { code, eventsOf } = await build();
    expect(code).toBe(0);
    const tagged = { strings: 1, characters: 31 };
    expect(eventsOf('batch-start')[0]).toEqual({ type: 'batch-start', ...tagged });
    const ms = expect.any(Number) as number;
    expect(eventsOf('batch-end')[0]).toEqual({ type: 'batch-end', ...tagged, ms });
    const plain = { strings: 3, characters: 40 };
    const [quota, busy] = ['429', '503'].map((status) => expect.stringContaining(status) as string);
    expect(eventsOf('pause')).toEqual([{ type: 'pause', waitMs: 0, reason: quota }]);
    expect(eventsOf('retry')).toEqual([
      { type: 'retry', tries: 1, waitMs: 0, ...plain, reason: quota },
      { type: 'retry', tries: 2, waitMs: 0, ...plain, reason: busy },
    ]);
    expect(eventsOf('split')).toEqual([{ type: 'split', ...plain }]);
  });

  it('tell of waits for the window', async () => {
    const window = { windowMs: 2_000, charactersPerMinute: 30 * 41 };
    const { build } = await publicationWith({}, window);
    const { code, eventsOf } = await build();
    expect(code).toBe(0);
    const waitMs = expect.any(Number) as number;
    expect(eventsOf('wait')).toEqual([{ type: 'wait', waitMs, strings: 3, characters: 40 }]);
  });

  it('end cleanly at a daily limit, say when it is over, and the next run goes on', async () => {
    const daily = failure(403, 'dailyLimitExceeded', 'Daily Limit Exceeded');
    const { build, stand } = await publicationWith({ script: [undefined, daily] });
    const { code, eventsOf } = await build();
    expect(code).toBe(3);
    expect(stand.requests).toHaveLength(2);
    expect(eventsOf('stop')).toEqual([
      {
        type: 'stop',
        reason: expect.stringMatching(
          /it can go on at 0[78]:00 UTC on .* run the same command/,
        ) as string,
        resumesAt: expect.stringMatching(/T0[78]:00:00\.000Z$/) as string,
      },
    ]);
    expect(eventsOf('finding')).toHaveLength(3);
    expect((await build()).code).toBe(0);
    expect(stand.requests).toHaveLength(3);
    expect(stand.counts().askedAgain).toEqual([]);
  });
});

it('an interrupted build exits with 130, and the next one asks for nothing it had', async () => {
  const { build, stand } = await publicationWith({ script: [undefined, { failure: 'hang' }] });
  const interrupted = build(expect.poll(() => stand.requests.length, { timeout: 60_000 }).toBe(2));
  expect((await interrupted).code).toBe(130);
  expect((await build()).code).toBe(0);
  expect(stand.counts()).toMatchObject({ askedAgain: [], billedTwice: {}, open: [] });
});
