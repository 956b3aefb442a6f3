import { z } from 'zod';

/**
 * A line of `decisions/<document>.jsonl`: what a person decided about one place. It is found again
 * by the hash of its source, and by those of its neighbours where the source repeats; it holds as
 * long as that text stands.
 */
const place = {
  version: z.literal(1),
  source: z.string(),
  previous: z.string().optional(),
  next: z.string().optional(),
  by: z.string(),
  at: z.string(),
};

export const decisionSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...place,
    kind: z.literal('state'),
    value: z.strictObject({
      state: z.enum(['translated', 'reviewed', 'final', 'rejected']),
      text: z.string().optional(),
    }),
  }),
  z.strictObject({
    ...place,
    kind: z.literal('dismiss'),
    value: z.union([
      z.string(),
      z.strictObject({ rule: z.string(), reason: z.string().optional() }),
    ]),
  }),
  z.strictObject({ ...place, kind: z.enum(['split', 'merge']), value: z.string() }),
  z.strictObject({ ...place, kind: z.literal('align'), value: z.array(z.string()) }),
  z.strictObject({ ...place, kind: z.literal('comment'), value: z.unknown() }),
]);
