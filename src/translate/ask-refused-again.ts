import pLimit from 'p-limit';
import type { Context, Engine } from '../context.ts';
import type { Segment } from '../types.ts';
import { askEngine } from './ask-engine.ts';
import { againKey } from './cache-key.ts';
import { paidFor } from './find-translation.ts';
import { judgeAnswer } from './judge-answer.ts';
import { mayBeAskedAgain } from './may-be-asked-again.ts';
import type { Ask } from './pack-batches.ts';
import { settleAll } from './settle-all.ts';
import { uniqueAsks } from './unique-asks.ts';

/**
 * An answer that cannot stand is asked for once more, in a request of its own. Both answers stay in
 * the cache, so that no later run pays for a third; another engine or model is another question.
 */
export async function askRefusedAgain(
  engine: Engine,
  segments: readonly Segment[],
  context: Context,
): Promise<void> {
  const refused = segments.filter((segment) => {
    const paid = paidFor(segment, context.resources);
    return paid && mayBeAskedAgain(segment, judgeAnswer(segment, paid.target), context);
  });
  const limit = pLimit(context.config.translate.concurrency);
  const isAsked = ({ key }: Ask): boolean =>
    context.resources.cache.get(againKey(key)) !== undefined;
  const asks = uniqueAsks(engine, refused, context.resources).map((ask) =>
    // Another document may have asked since.
    limit(async () => isAsked(ask) || askEngine(engine, [{ ...ask, again: true }], context)),
  );
  await settleAll(asks);
}
