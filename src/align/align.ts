import { groupBy } from '../group-by.ts';
import { plainText } from '../tags.ts';
import type { Block, Document, Segment, Tagged, Translation, Unit } from '../types.ts';
import { alignSentences, type Bead, lengthRatio } from './align-sentences.ts';

/** Both sides of a document that are to be brought together. */
export interface Texts {
  readonly segments: readonly Segment[];
  readonly translations: readonly Translation[];
  /** The sentences of `Document.existing`; empty if there is none. */
  readonly existing: readonly Segment[];
}

/**
 * The units of a document in reading order. A translation made for a segment is a unit with it; an
 * existing English is aligned with the Hindi, and its units are `human` and `final`.
 */
export function align(document: Document, texts: Texts): Unit[] {
  const translations = new Map(texts.translations.map((one) => [one.id, one]));
  if (!document.existing) {
    return texts.segments.map((segment) => unitOf(segment, translations.get(segment.id)));
  }
  const sides = {
    source: byBlock(texts.segments),
    target: byBlock(texts.existing),
    ratio: lengthRatio(bodyLength(document), bodyLength(document.existing)),
  };
  const { meta, body, attributes } = lanesOf(document, document.existing);
  return [
    ...meta.flatMap((lane) => alignLane(lane, sides, '')),
    ...alignBody(body, sides),
    ...alignLane(attributes, sides, '').map(ownBlock),
  ].map((unit) => override(unit, translations));
}

/** Lanes in a row: what begins one of them stands after the last sentence of the one before. */
function alignBody(lanes: readonly Lane[], sides: Sides): Unit[] {
  const blocks = lanes.flatMap(({ source }) => source);
  const first = blocks.find(({ kind }) => kind !== 'heading') ?? blocks[0];
  return lanes.reduce<Unit[]>((units, lane) => {
    const place = lane.source[0]?.id ?? units.at(-1)?.block ?? first?.id ?? '';
    return [...units, ...alignLane(lane, sides, place)];
  }, []);
}

/** An alt text that the Hindi has not is no part of another. */
const ownBlock = (unit: Unit): Unit =>
  unit.source.length > 0 ? unit : { ...unit, block: unit.target[0]?.block ?? unit.block };

function unitOf(segment: Segment, translation: Translation | undefined): Unit {
  const { id, block, tags } = segment;
  const usable = translation && translation.state !== 'initial';
  return {
    id,
    block,
    source: [tagged(segment)],
    target: usable ? [{ id, block, text: translation.text, tags }] : [],
    state: translation?.state ?? 'initial',
    origin: translation?.origin ?? 'engine',
    ...(translation?.engine === undefined ? {} : { engine: translation.engine }),
    score: 1,
    findings: translation?.findings ?? [],
    ...(translation?.history && { history: translation.history }),
  };
}

const tagged = ({ id, block, text, tags }: Segment): Tagged => ({ id, block, text, tags });

/** What a person has approved for one sentence wins over the existing English of that sentence. */
function override(unit: Unit, translations: ReadonlyMap<string, Translation>): Unit {
  const [source, more] = unit.source;
  const approved = source && translations.get(source.id);
  const [target] = unit.target;
  if (!approved || !target || more) return unit;
  const { text, origin, state } = approved;
  return { ...unit, target: [{ ...target, text, tags: source.tags }], origin, state };
}

type ByBlock = ReadonlyMap<string, readonly Segment[]>;

interface Sides {
  /** Of the whole texts: a paragraph that was left out must not distort that of its section. */
  readonly ratio: number;
  readonly source: ByBlock;
  readonly target: ByBlock;
}

const byBlock = (segments: readonly Segment[]): ByBlock => groupBy(segments, ({ block }) => block);

/** Blocks that can only be each other's translation. */
interface Lane {
  readonly source: readonly Block[];
  readonly target: readonly Block[];
}

/** Front matter by its keys, alt texts in their order, the body from heading to heading. */
function lanesOf(
  source: Document,
  target: Document,
): { meta: Lane[]; body: Lane[]; attributes: Lane } {
  const meta = source.blocks.filter(isMeta).map((block) => {
    return { source: [block], target: target.blocks.filter(({ key }) => key === block.key && key) };
  });
  const body = { source: source.blocks.filter(isBody), target: target.blocks.filter(isBody) };
  const attributes = {
    source: source.blocks.filter(isAttribute),
    target: target.blocks.filter(isAttribute),
  };
  return { meta, body: sections(body), attributes };
}

const isMeta = (block: Block): boolean => block.kind === 'meta';
const isAttribute = (block: Block): boolean => block.kind === 'attribute';
const bodyLength = ({ blocks }: Document): number =>
  blocks.filter(isBody).reduce((sum, { text }) => sum + [...text.trim()].length, 0);

const isBody = (block: Block): boolean => !isMeta(block) && !isAttribute(block);

/** Headings are anchors where both sides have as many. */
function sections(body: Lane): Lane[] {
  const [source, target] = [splitAtHeadings(body.source), splitAtHeadings(body.target)];
  if (source.length !== target.length) return [body];
  return source.flatMap((blocks, index) => {
    const other = target[index] ?? [];
    const anchored = blocks[0]?.kind === 'heading' && other[0]?.kind === 'heading';
    if (!anchored) return [{ source: blocks, target: other }];
    return [
      { source: blocks.slice(0, 1), target: other.slice(0, 1) },
      { source: blocks.slice(1), target: other.slice(1) },
    ];
  });
}

function splitAtHeadings(blocks: readonly Block[]): Block[][] {
  const parts: Block[][] = [[]];
  for (const block of blocks) {
    if (block.kind === 'heading') parts.push([]);
    (parts.at(-1) as Block[]).push(block);
  }
  return parts;
}

/** Paragraphs first, then the sentences of paragraphs that belong together. */
function alignLane(lane: Lane, sides: Sides, place: string): Unit[] {
  const paragraphs = alignSentences(
    lane.source.map(({ text }) => text),
    lane.target.map(({ text }) => text),
    { ratio: sides.ratio },
  );
  let last = place;
  return paragraphs.flatMap((bead) => {
    const source = segmentsOf(bead.source, lane.source, sides.source);
    const target = segmentsOf(bead.target, lane.target, sides.target);
    const units = alignParagraphs(source, target, last, sides.ratio);
    last = source.at(-1)?.block ?? last;
    return units;
  });
}

function segmentsOf(
  indexes: readonly number[],
  blocks: readonly Block[],
  segments: ByBlock,
): Segment[] {
  return indexes.flatMap((index) => segments.get((blocks[index] as Block).id) ?? []);
}

function alignParagraphs(
  source: readonly Segment[],
  target: readonly Segment[],
  previousBlock: string,
  ratio: number,
): Unit[] {
  const breaks = source.flatMap(({ block }, index) =>
    block === source[index - 1]?.block ? [] : [index],
  );
  const beads = alignSentences(source.map(plainText), target.map(plainText), {
    breaks: new Set(breaks),
    ratio,
  });
  let block = source[0]?.block ?? previousBlock;
  return beads.map((bead) => {
    const unit = humanUnit(bead, source, target, block);
    block = unit.block;
    return unit;
  });
}

/** An addition has no source: it stands in the block of the sentence before it. */
function humanUnit(
  bead: Bead,
  source: readonly Segment[],
  target: readonly Segment[],
  block: string,
): Unit {
  const sources = bead.source.map((index) => source[index] as Segment);
  const targets = bead.target.map((index) => target[index] as Segment);
  return {
    id: (sources[0] ?? targets[0])?.id as string,
    block: sources[0]?.block ?? block,
    source: sources.map(tagged),
    target: targets.map(tagged),
    state: 'final',
    origin: 'human',
    score: bead.score,
    findings: [],
  };
}
