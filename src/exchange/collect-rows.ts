import type { Finding } from '../types.ts';
import type { ExchangeRow } from './exchange-unit.ts';
import { openFinder } from './find-unit.ts';
import type { Conflict, ImportCounts } from './imported.ts';
import { type Claim, isOtherHindi, judgeRow } from './judge-row.ts';
import { newComments } from './new-comments.ts';
import type { PresentUnit } from './present-unit.ts';

/** What files say of a unit, once it is known that they agree. */
export interface UnitClaim {
  readonly unit: PresentUnit;
  readonly claim: Claim | undefined;
  readonly comments: readonly string[];
  readonly by: string | undefined;
}

export interface Collected {
  readonly claims: readonly UnitClaim[];
  readonly conflicts: readonly Conflict[];
  readonly findings: readonly Finding[];
  readonly counts: Pick<
    ImportCounts,
    'rows' | 'unchanged' | 'untranslated' | 'conflicts' | 'broken'
  >;
}

interface Entry {
  readonly unit: PresentUnit;
  claim?: { readonly claim: Claim; readonly row: ExchangeRow; readonly file: string };
  isContradicted: boolean;
  readonly comments: Set<string>;
  by: string | undefined;
}

/** So many are listed; the rest is counted, lest a wrong file of a gigabyte fill the memory. */
const MOST = 1000;

/** Takes rows as they come from the files, in any order, and knows in the end what they say. */
export function collectRows(present: readonly PresentUnit[], options: { approve: boolean }) {
  const find = openFinder(present);
  const entries = new Map<PresentUnit, Entry>();
  const conflicts: Conflict[] = [];
  const findings: Finding[] = [];
  const counts = { rows: 0, unchanged: 0, untranslated: 0, conflicts: 0, broken: 0 };

  const conflict = (kind: Conflict['kind'], row: ExchangeRow, file: string, unit?: PresentUnit) => {
    counts.conflicts += 1;
    if (conflicts.length >= MOST) return;
    const { where, document, id, source, target } = row;
    const told = { source: clip(source), imported: clip(target), message: MESSAGES[kind] };
    conflicts.push({ kind, file, where, document, unit: id, ...told, present: unit?.target });
  };

  const entryOf = (unit: PresentUnit): Entry => {
    const entry = entries.get(unit) ?? {
      unit,
      isContradicted: false,
      comments: new Set<string>(),
      by: undefined,
    };
    entries.set(unit, entry);
    return entry;
  };

  const claimed = (claim: Claim, row: ExchangeRow, file: string, unit: PresentUnit): void => {
    const entry = entryOf(unit);
    entry.by = row.by ?? entry.by;
    const other = entry.claim;
    if (!other) entry.claim = { claim, row, file };
    else if (other.claim.state !== claim.state || other.claim.target !== claim.target) {
      if (!entry.isContradicted) conflict('contradiction', other.row, other.file, unit);
      conflict('contradiction', row, file, unit);
      entry.isContradicted = true;
    }
  };

  const addFinding = (finding: Finding): void => {
    if (findings.length < MOST) findings.push(finding);
  };

  const tell = (
    row: ExchangeRow,
    file: string,
    severity: Finding['severity'],
    what: string,
  ): void =>
    addFinding({
      rule: 'exchange',
      severity,
      document: row.document ?? file,
      ...(row.id !== undefined && { unit: row.id }),
      message: `${file}, ${row.where}: ${what}.`,
    });

  return {
    addFinding,
    add(row: ExchangeRow, file: string): void {
      counts.rows += 1;
      const found = find(row);
      if ('problem' in found) {
        conflict(found.problem, row, file, found.unit);
        return;
      }
      const { unit } = found;
      for (const comment of newComments(row.comments, unit)) entryOf(unit).comments.add(comment);
      const verdict = judgeRow(row, unit, options);
      if ('nothing' in verdict) counts[verdict.nothing] += 1;
      else if ('newer' in verdict) conflict('newer', row, file, unit);
      else if ('broken' in verdict) {
        counts.broken += 1;
        tell(row, file, 'error', `${verdict.broken}; the translation was not imported`);
      } else {
        for (const what of verdict.claim.mended) tell(row, file, 'info', what);
        if (isOtherHindi(row, unit)) tell(row, file, 'warning', OTHER_HINDI);
        claimed(verdict.claim, row, file, unit);
      }
    },
    result: (): Collected => ({
      claims: [...entries.values()].map(({ unit, claim, isContradicted, comments, by }) => ({
        unit,
        claim: isContradicted ? undefined : claim?.claim,
        comments: [...comments],
        by,
      })),
      conflicts,
      findings,
      counts,
    }),
  };
}

const OTHER_HINDI = 'the Hindi has been changed in the file; in the publication it stays as it is';

const clip = (text: string): string => text.slice(0, 2000);

const MESSAGES: Readonly<Record<Conflict['kind'], string>> = {
  gone: 'the publication has no such sentence any more, or no longer between these neighbours',
  'no-document': 'the publication has no such document',
  'no-id': 'the file does not say which unit it is',
  'source-changed': 'the Hindi has been changed since the export',
  contradiction: 'the files say different things of this unit',
  newer: 'somebody has translated or approved it otherwise since the export',
};
