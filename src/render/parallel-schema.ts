import { z } from 'zod';

const text = z.strictObject({
  id: z.string(),
  text: z.string().describe('markup as numbered tags: <1>…</1>, <2/>; < and & are escaped'),
  plain: z.string().describe('the same without markup'),
});

const place = z.strictObject({
  side: z.enum(['source', 'target']),
  start: z.number().int().min(0),
  end: z.number().int().min(0),
});

const finding = z.strictObject({
  rule: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  document: z.string(),
  unit: z.string().optional(),
  message: z.string(),
  expected: z.string().optional(),
  actual: z.string().optional(),
  places: z
    .array(place)
    .optional()
    .describe('where it is to be seen, in the plain text of either side (UTF-16)'),
  fix: z.string().optional().describe('what is to stand at the first place of the target'),
});

const change = z.strictObject({
  by: z.enum(['names']).describe('names: the register of names, names.csv'),
  from: z.string(),
  to: z.string(),
  term: z.string().optional().describe('the name in Devanagari'),
});

const LINK_LIST = 'pairs source-target of places among the words, from 0: 0-0 1-2';

const links = z.strictObject({
  source: z.string().describe('words and signs of the source, with blanks between'),
  target: z.string().describe('words and signs of the target, with blanks between'),
  firm: z.string().describe(`sure links: ${LINK_LIST}`),
  soft: z.string().describe('these, and less sure ones'),
});

const unit = z.strictObject({
  id: z.string().describe('made of the content: a permanent link as long as the sentence stands'),
  block: z.string().describe('paragraph, heading or cell that the unit stands in'),
  source: z.array(text).describe('empty: an addition of the translator'),
  target: z.array(text).describe('empty: an omission, or not translated if the state is initial'),
  state: z.enum(['initial', 'translated', 'reviewed', 'final', 'rejected']),
  origin: z.enum(['human', 'memory', 'fuzzy', 'engine', 'kept']),
  engine: z.string().optional(),
  score: z.number().min(0).max(1).describe('how sure the alignment is'),
  links: links.optional().describe('which words translate which, as far as that is known'),
  findings: z.array(finding),
  history: z.array(change).optional().describe('how the English was changed after it was made'),
});

/** `parallel.json`. A change that a reader of the file would notice raises `version`. */
export const parallelSchema = z
  .strictObject({
    version: z.literal(1),
    id: z.string(),
    title: z.strictObject({ source: z.string(), target: z.string().nullable() }),
    languages: z.strictObject({ source: z.string(), target: z.string() }),
    meta: z.record(z.string(), z.unknown()).describe('front matter of the document'),
    units: z.array(unit).describe('in reading order'),
  })
  .meta({
    $id: 'urn:setu:parallel:1',
    title: 'parallel.json',
    description: 'A document and its translation as parallel text, as Setu publishes it.',
  });

export type Parallel = z.input<typeof parallelSchema>;
