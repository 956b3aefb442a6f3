import type { Finding, TextPlace } from '../types.ts';

/**
 * Rules that see what another one has named already: a half sentence that is missing takes its
 * numbers with it, and Hindi that is left has no English.
 */
const ECHOES: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'untranslated',
    ['omission', 'addition', 'length', 'negation', 'character', 'name', 'end-punctuation'],
  ],
  ['character', ['quote']],
  ['omission', ['length']],
  ['addition', ['length']],
]);

/** What lies within the stretch that such a finding marks says nothing new. */
const SWALLOWED: ReadonlyMap<string, readonly string[]> = new Map(
  ['omission', 'addition'].map((rule) => [
    rule,
    [
      'number',
      'percent',
      'currency',
      'date',
      'time',
      'name',
      'quote',
      'negation',
      'glossary',
      'honorific',
    ],
  ]),
);

/** The findings of a unit, each mistake once. */
export function withoutEchoes(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length < 2) return findings;
  const echoes = new Set(findings.flatMap(({ rule }) => ECHOES.get(rule) ?? []));
  const around = findings.filter(({ rule }) => SWALLOWED.has(rule));
  return findings.filter(
    (one) => !echoes.has(one.rule) && !around.some((other) => isWithin(one, other)),
  );
}

function isWithin(one: Finding, of: Finding): boolean {
  if (!SWALLOWED.get(of.rule)?.includes(one.rule)) return false;
  const places = one.places ?? [];
  return places.length > 0 && places.every((place) => (of.places ?? []).some(isAround(place)));
}

const isAround =
  ({ side, start, end }: TextPlace) =>
  (outer: TextPlace): boolean =>
    outer.side === side && start >= outer.start && end <= outer.end;
