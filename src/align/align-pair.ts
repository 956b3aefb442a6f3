import { groupBy } from '../group-by.ts';
import { plainText } from '../tags.ts';
import type { Block, Document, Segment, Unit } from '../types.ts';
import type { Texts } from './align.ts';
import { lostDecision, movedTo, withDoubt, withFinding } from './alignment-findings.ts';
import { findBeads } from './find-beads.ts';
import { decidedBeads, headingBeads } from './held-beads.ts';
import { humanUnit } from './human-unit.ts';
import { headingPairs, isBody, type Lane, lanesOf, type Pair } from './lanes.ts';
import { lengthRatio } from './lengths.ts';
import type { Lexicon } from './lexicon/parse-lexicon.ts';
import { shippedLexicon } from './lexicon/shipped-lexicon.ts';
import { textsOf } from './texts-of.ts';
import type { Held } from './ranges.ts';

interface Sides {
  readonly pair: Pair;
  /** Of the whole texts: a paragraph that was left out must not distort that of a section. */
  readonly ratio: number;
  readonly source: ReadonlyMap<string, readonly Segment[]>;
  readonly target: ReadonlyMap<string, readonly Segment[]>;
  readonly lexicons: readonly Lexicon[];
  readonly recall: (segment: Segment) => string | undefined;
}

/** The units of a document with an existing English, which is a person's work. */
export function alignPair(
  pair: Pair,
  texts: Pick<Texts, 'segments' | 'existing' | 'recall'>,
): Unit[] {
  const sides: Sides = {
    pair,
    ratio: lengthRatio(bodyLength(pair.source), bodyLength(pair.target)),
    source: groupBy(texts.segments, ({ block }) => block),
    target: groupBy(texts.existing, ({ block }) => block),
    lexicons: [shippedLexicon()],
    recall: texts.recall ?? (() => undefined),
  };
  const { meta, body, attributes } = lanesOf(pair);
  const first = body.source.find(({ kind }) => kind !== 'heading') ?? body.source[0];
  return [
    ...meta.flatMap((lane) => alignLane(lane, sides, '')),
    ...alignLane(body, sides, first?.id ?? ''),
    ...alignLane(attributes, sides, '').map(ownBlock),
  ];
}

const bodyLength = ({ blocks }: Document): number =>
  blocks.filter(isBody).reduce((sum, { text }) => sum + [...text.trim()].length, 0);

/** An alt text that the Hindi has not is no part of another. */
const ownBlock = (unit: Unit): Unit =>
  unit.source.length > 0 ? unit : { ...unit, block: unit.target[0]?.block ?? unit.block };

function alignLane(lane: Lane, sides: Sides, place: string): Unit[] {
  const source = lane.source.flatMap(({ id }) => sides.source.get(id) ?? []);
  const target = lane.target.flatMap(({ id }) => sides.target.get(id) ?? []);
  if (source.length + target.length === 0) return [];
  const decided = decidedBeads(sides.pair.source.decisions, source, target);
  const headings = headingBeads(headingPairs(lane), source, target);
  const { beads, moved } = findBeads(
    textsOf(source, sides.pair.source),
    textsOf(target, sides.pair.target),
    {
      ...{ breaks: breaksOf(source), targetBreaks: breaksOf(target) },
      kinds: { source: kindsOf(source, lane.source), target: kindsOf(target, lane.target) },
      ...{ held: inOrder(decided.held, headings), untranslated: decided.untranslated },
      ...{ ratio: sides.ratio, lexicons: sides.lexicons, remembered: source.map(sides.recall) },
    },
  );
  let block = place;
  const units = beads.map((bead) => {
    const unit = humanUnit(bead, source, target, block);
    block = unit.block;
    return unit;
  });
  const { id } = sides.pair.source;
  const english = new Map(moved.map((one) => [source[one.source]?.id, target[one.target]]));
  const lost = new Set(decided.lost.map((index) => source[index]?.id));
  return withDoubt(units, id).map((unit) => {
    const there = unit.target.length === 0 ? english.get(unit.id) : undefined;
    const told = there ? withFinding(unit, id, movedTo(plainText(there))) : unit;
    return lost.has(unit.id) ? withFinding(told, id, lostDecision) : told;
  });
}

/** What people decided wins over headings. */
function inOrder(decided: readonly Held[], headings: readonly Held[]): Held[] {
  const taken = new Set(decided.flatMap(({ source }) => source));
  const english = new Set(decided.flatMap(({ target }) => target));
  const free = headings.filter(
    ({ source, target }) =>
      !source.some((index) => taken.has(index)) && !target.some((index) => english.has(index)),
  );
  return [...decided, ...free].sort((a, b) => (a.source[0] ?? 0) - (b.source[0] ?? 0));
}

const breaksOf = (segments: readonly Segment[]): Set<number> =>
  new Set(
    segments.flatMap(({ block }, index) => (block === segments[index - 1]?.block ? [] : [index])),
  );

/** Running text has no kind of its own. */
function kindsOf(segments: readonly Segment[], blocks: readonly Block[]): string[] {
  const kinds = new Map(blocks.map(({ id, kind }) => [id, kind === 'paragraph' ? '' : kind]));
  return segments.map(({ block }) => kinds.get(block) ?? '');
}
