import type { Nodes } from 'mdast';
import type { Data } from 'unified';
import { SetuError } from '../errors.ts';

const DIVIDE = 'Divide it into several files: a book is a folder of chapters.';

/** Labels that are defined somewhere in the document, as its tree has them. */
export interface Labels {
  readonly definitions: readonly string[];
  readonly footnotes: readonly string[];
}

/** Markup within markup; nobody writes more, and whoever walks a tree goes as deep as it is. */
const DEEPEST = 100;
/** Quotations in one block: at the end of each, the parser moves all that it has. */
const MOST_QUOTATIONS = 4000;
/** Lines of one list, quotation, table or paragraph; code may have more. */
const MOST_LINES = 20_000;
/** Paragraphs, marks, runs of words in a document: each of them takes kilobytes on its way. */
const MOST_NODES = 200_000;
/** Signs of inline markup in one paragraph; the parser looks back over all of them at each. */
const MOST_SIGNS = 6500;
/** A run of them is looked for to the end of the paragraph, once for every length. */
const LONGEST_CODE_FENCE = 40;

/** As `remark-parse` hands them on to its parser. */
type Extension = Exclude<NonNullable<Data['micromarkExtensions']>[number], readonly unknown[]>;
type Construct = Exclude<NonNullable<NonNullable<Extension['text']>[number]>, readonly unknown[]>;
type Context = ThisParameterType<Construct['tokenize']>;

/**
 * Counts what makes the Markdown parser slower than the text is long, where it comes upon it, and
 * throws a SetuError `input` before that shows. It takes no part in the parsing.
 */
export function markdownLimits(labels?: Labels): Extension {
  const depth = counter(DEEPEST, ({ line }) => line, `markup at most ${DEEPEST} levels deep`);
  const quotations = counter(MOST_QUOTATIONS, () => 0, `at most ${MOST_QUOTATIONS} quotations`);
  const sign = `at most ${MOST_SIGNS} signs such as * or [ in a paragraph`;
  const signs = counter(MOST_SIGNS, () => 0, sign);
  return {
    document: { ...at('>*+-[0123456789', depth), 62: [depth, quotations] },
    text: {
      ...at('*_~]<', signs),
      91: watcher((context) => define(context, labels)),
      96: [{ ...signs, previous: isFirstBacktick }, fence],
    },
  };
}

const at = (characters: string, construct: Construct): Record<number, Construct> =>
  Object.fromEntries([...characters].map((one) => [one.charCodeAt(0), construct]));

/** A construct that is tried at a sign, and never is what stands there. */
const watcher = (watch: (context: Context) => void): Construct => ({
  tokenize(_effects, _ok, nok) {
    watch(this);
    return nok;
  },
});

function counter(
  most: number,
  groupOf: (place: { line: number }) => number,
  expected: string,
): Construct {
  const counts = new WeakMap<Context, { group: number; count: number }>();
  return watcher((context) => {
    const place = context.now();
    const seen = counts.get(context);
    const group = groupOf(place);
    const count = seen?.group === group ? seen.count + 1 : 1;
    if (count > most) throw refused(expected, `more in line ${place.line}`);
    counts.set(context, { group, count });
  });
}

/** The parser begins code at the first backtick of a run only, and so must all that look at it. */
function isFirstBacktick(this: Context, previous: number | null): boolean {
  return previous !== 96 || this.events.at(-1)?.[1].type === 'characterEscape';
}

/** Follows a run of backticks, and lets the parser's own construct begin it anew. */
const fence: Construct = {
  previous: isFirstBacktick,
  tokenize(effects, _ok, nok) {
    let length = 0;
    effects.enter('data');
    return function next(code) {
      if (code !== 96) return nok(code);
      length += 1;
      if (length > LONGEST_CODE_FENCE) {
        throw refused(`at most ${LONGEST_CODE_FENCE} backticks in a row`, 'more');
      }
      effects.consume(code);
      return next;
    };
  },
};

/** Tells the parser of a piece what the others define. */
function define({ parser }: Context, labels: Labels | undefined): void {
  if (!labels || told.has(parser)) return;
  told.add(parser);
  const upper = (names: readonly string[]): string[] => names.map((name) => name.toUpperCase());
  parser.defined.push(...upper(labels.definitions));
  (parser.gfmFootnotes ??= []).push(...upper(labels.footnotes));
}

const told = new WeakSet<Context['parser']>();

/** Throws a SetuError `input` if the blocks are nested beyond reason. */
export function checkDepth(blocks: readonly Nodes[]): void {
  let depth = 0;
  for (let level = blocks; level.length > 0; depth += 1) {
    level = childrenOf(level);
  }
  if (depth >= DEEPEST) throw refused(`markup at most ${DEEPEST} levels deep`, String(depth + 1));
}

/** A counter of nodes that throws a SetuError `input` when a document has too many. */
export function nodeCounter(): (blocks: readonly Nodes[]) => void {
  let count = 0;
  return (blocks) => {
    for (let level = blocks; level.length > 0; level = childrenOf(level)) count += level.length;
    if (count > MOST_NODES) {
      const expected = `at most ${MOST_NODES} paragraphs, pieces of markup and runs of words`;
      throw new SetuError('input', `expected ${expected}, got more`, { hint: DIVIDE });
    }
  };
}

const childrenOf = (level: readonly Nodes[]): readonly Nodes[] =>
  level.flatMap((node): readonly Nodes[] => ('children' in node ? node.children : []));

/** Throws a SetuError `input` if the one block that a text begins with goes on and on. */
export function checkLines(text: string, block: Nodes | undefined): void {
  const lines = text.match(/\S.*/g)?.length ?? 0;
  if (block?.type === 'code' || lines <= MOST_LINES) return;
  const expected = `lists, tables and paragraphs of at most ${MOST_LINES} lines`;
  throw refused(expected, `more in one ${block?.type ?? 'block'}`);
}

const refused = (expected: string, got: string): SetuError =>
  new SetuError('input', `expected ${expected}, got ${got}`, {
    hint: 'Look for very many signs such as > or * without a blank line, and divide the text there.',
  });
