import type { DocumentEstimate, EngineEstimate, Estimate } from '../../index.ts';
import { clip, count, dollars, duration, number, printable } from '../format.ts';

/** So many documents are shown; `--json` has them all. */
const SHOWN = 10;

/** What a person wants to know before a build, as lines. */
export function estimateLines(estimate: Estimate): string[] {
  const { documents, segments, failed, engine } = estimate;
  const unread = failed.length > 0 ? `, ${failed.length} cannot be read and are not counted` : '';
  const head = [
    `Documents: ${number(documents)}${unread}`,
    `Segments:  ${[number(segments), ...inBrackets(sourcesOf(estimate))].join(' ')}`,
  ];
  if (engine !== null) return [...head, ...estimate.engines.flatMap(engineLines)];
  const { new: missing, repeats } = estimate.sources;
  return [
    ...head,
    `Engine:    none is named: ${count(missing + repeats, 'segment')} would stay without a translation`,
    ...estimate.engines.flatMap((one) => [
      '',
      `With --engine ${one.engine} it would be:`,
      ...engineLines(one).map((line) => `  ${line}`),
    ]),
  ];
}

function sourcesOf({ sources, engine }: Estimate): (readonly [number, string])[] {
  return [
    [sources.human, 'existing translation'],
    [sources.memory, 'from memory'],
    [sources.cache, 'from cache'],
    [sources.kept, 'kept as they are'],
    [sources.romanised, 'in Latin letters, kept'],
    [sources.repeats, engine === null ? 'repeated' : 'repeated, asked once'],
    [sources.new, engine === null ? 'not translated' : 'new'],
  ];
}

function inBrackets(parts: readonly (readonly [number, string])[]): string[] {
  const named = parts.filter(([many]) => many > 0).map(([many, name]) => `${number(many)} ${name}`);
  return named.length > 0 ? [`(${named.join(', ')})`] : [];
}

function engineLines(engine: EngineEstimate): string[] {
  return [
    `Engine:    ${engine.label} (${engine.model})${guess(engine)}`,
    `New:       ${count(engine.strings, 'string')}, ${count(engine.characters, 'character')} as sent, about ${count(engine.requests, 'request')}`,
    `Price:     ${dollars(engine.usd)} (${priceLine(engine)})`,
    ...(engine.price.from === 'free' ? [] : budgetLines(engine)),
    `Time:      ${timeLine(engine)}`,
    ...documentLines(engine.documents),
  ];
}

const guess = ({ price, variables }: EngineEstimate): string =>
  price.from !== 'free' && variables.length === 0
    ? '; no key is set, so the cache is looked through for this model alone'
    : '';

function priceLine({ price }: EngineEstimate): string {
  if (price.from === 'free') return 'it is free';
  const each = `${dollars(price.perMillion)} a million characters`;
  return price.from === 'list'
    ? `${each}: the list price of ${price.readOn ?? ''}, free allowances not counted`
    : `${each}, as configured`;
}

function budgetLines({ budget, characters }: EngineEstimate): string[] {
  const { run, month, spentThisMonth, fits, charactersWithin } = budget;
  const verdict = fits
    ? 'it fits'
    : `IT DOES NOT FIT: about ${number(charactersWithin)} of ${count(characters, 'character')} could be paid, the rest would be marked as missing`;
  return [
    `Budget:    ${dollars(run)} a run; ${dollars(month)} a month, of which ${dollars(spentThisMonth)} are spent`,
    `           ${verdict}`,
  ];
}

const timeLine = ({ atLeastMs, strings }: EngineEstimate): string => {
  if (strings === 0) return 'nothing is sent';
  return atLeastMs === 0
    ? 'no waiting for the rate; as long as the engine takes to answer'
    : `at least ${duration(atLeastMs)} at the configured rate; the engine’s own time comes on top`;
};

/** The dearest first; what costs the same in the order of the build. */
function documentLines(documents: readonly DocumentEstimate[]): string[] {
  if (documents.length === 0) return [];
  const dearest = documents.toSorted((a, b) => b.characters - a.characters).slice(0, SHOWN);
  const names = dearest.map(({ document }) => clip(printable(document), 60));
  const width = Math.max(...names.map((name) => name.length));
  const sizes = dearest.map(({ characters }) => number(characters));
  const digits = Math.max(...sizes.map((size) => size.length));
  const rest = documents.length - dearest.length;
  return [
    'By document, in characters:',
    ...dearest.map(({ strings, usd }, index) => {
      const [name = '', size = ''] = [names[index], sizes[index]];
      return `  ${name.padEnd(width)}  ${size.padStart(digits)}  ${dollars(usd)}  (${count(strings, 'string')})`;
    }),
    ...(rest > 0 ? [`  … and ${count(rest, 'document')} more (--json lists them all)`] : []),
  ];
}
