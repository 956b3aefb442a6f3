import { placeHash } from '../decisions.ts';
import { withoutImpossible } from '../memory/formats/escape-xml.ts';
import { parseTagged } from '../tags.ts';
import type { State } from '../types.ts';
import { checkTags } from './check-tags.ts';
import { comparable } from './comparable.ts';
import type { ExchangeRow } from './exchange-unit.ts';
import type { PresentUnit } from './present-unit.ts';
import { hasExportedText, sameAsExported } from './same-as-exported.ts';

/** What a row wants to be so. */
export interface Claim {
  readonly state: Exclude<State, 'initial'>;
  /** Tagged. */
  readonly target: string;
  /** What was mended on the way in, in words. */
  readonly mended: readonly string[];
}

export type Verdict =
  | { readonly claim: Claim }
  /** Nobody translated it, or nothing differs from what is there or was exported. */
  | { readonly nothing: 'untranslated' | 'unchanged' }
  /** People have decided otherwise since the export. */
  | { readonly newer: true }
  /** Why it cannot stand as a translation. */
  | { readonly broken: string };

/**
 * What is to be made of a row whose unit is found. `approve`: whatever is translated in the file is
 * taken as approved, for tools that have no word for it.
 */
export function judgeRow(
  row: ExchangeRow,
  unit: PresentUnit,
  { approve }: { readonly approve: boolean },
): Verdict {
  const target = comparable(row.target);
  const isRejection = row.state === 'rejected' && unit.state !== 'rejected';
  if (!isTranslation(target, unit) && !isRejection) {
    return { nothing: target !== '' && target === unit.target ? 'unchanged' : 'untranslated' };
  }
  // Where nothing stands, what was there at the export is better.
  const isUntouched = unit.target !== '' && sameAsExported(row, target);
  if (isUntouched && !(approve && !isApproved(row.state))) return { nothing: 'unchanged' };
  const state = stateOf(isStale(row, unit, target) ? undefined : row.state, unit, target, approve);
  if (target === unit.target && state === unit.state) return { nothing: 'unchanged' };
  if (unit.byPerson && row.base !== unit.base) return { newer: true };
  if (state === 'rejected') {
    const isChanged = isTranslation(target, unit) && target !== unit.target;
    const mended = isChanged ? ['it is rejected, so its English was not changed'] : [];
    return { claim: { state, target: unit.target, mended } };
  }
  return judgeText(row, unit, target, state);
}

/** The source given back, or put there for the tool's sake, is no translation. */
const isTranslation = (target: string, { source }: PresentUnit): boolean =>
  target.trim() !== '' && target.trim() !== source.trim();

/**
 * Tools without states give back that of the export: new English is not rejected by that, whether it
 * comes for the first time or once more.
 */
function isStale(row: ExchangeRow, unit: PresentUnit, target: string): boolean {
  if (row.state !== 'rejected' || hasExportedText(row, target)) return false;
  return target === unit.target || (unit.state === 'rejected' && row.base === unit.base);
}

const isApproved = (state: State | undefined): boolean => state === 'reviewed' || state === 'final';

function stateOf(
  said: State | undefined,
  unit: PresentUnit,
  target: string,
  approve: boolean,
): Claim['state'] {
  if (said === 'rejected' || said === 'reviewed' || said === 'final') return said;
  if (approve) return 'reviewed';
  const isSilent = said === undefined && target === unit.target;
  return isSilent && unit.state !== 'initial' ? unit.state : 'translated';
}

function judgeText(
  row: ExchangeRow,
  unit: PresentUnit,
  target: string,
  state: Claim['state'],
): Verdict {
  if (hasWords(unit.source) && !hasWords(target)) return { broken: 'it has markup but no words' };
  if (isOtherHindi(row, unit) && /\?{2}|\uFFFD/.test(row.source)) return { broken: LOST_LETTERS };
  const tags = checkTags(unit.source, target, unit.byPerson ? unit.target : undefined);
  if ('lost' in tags) {
    const names = tags.lost.map((n) => nameOf(n, unit.source)).join(', ');
    return {
      broken: `expected the tags of the Hindi in the English, too, each once; missing: ${names}; got: ${clip(target)}`,
    };
  }
  const mended = [
    ...(tags.repaired ? ['tags were set right'] : []),
    ...(withoutImpossible(row.target) === row.target ? [] : ['control characters were left out']),
  ];
  return { claim: { state, target: tags.text, mended } };
}

/** Whether the file has other Hindi than the unit that its row names; undefined is no other. */
export const isOtherHindi = ({ source }: ExchangeRow, unit: PresentUnit): boolean =>
  source.trim() !== '' && placeHash(comparable(source)) !== placeHash(unit.source);

const LOST_LETTERS =
  'the file was saved without its Devanagari letters, and other characters may be lost, too; save it as UTF-8';

/** A tag as people see it: `<1>…</1>`, or `<1/>`. */
const nameOf = (n: number, source: string): string =>
  source.includes(`<${n}/>`) ? `<${n}/>` : `<${n}>…</${n}>`;

const clip = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text);

const hasWords = (tagged: string): boolean =>
  parseTagged(tagged).some((token) => token.type === 'text' && token.value.trim() !== '');
