import type { MonthOfEngine } from '../../translate/read-ledger.ts';
import { count, dollars, number, printable } from '../format.ts';
import type { AgeCount, CachedCounts, EngineCount } from './count-cached.ts';

export interface CacheStats extends CachedCounts {
  readonly file: string;
  /** On the disk. */
  readonly bytes: number;
  /** 0: there is none yet. */
  readonly version: number;
  readonly translations: number;
  /** What was read to see what is used; null: nothing. */
  readonly documents: { readonly read: number; readonly failed: readonly string[] } | null;
  /** Why no documents were read. */
  readonly skipped: string | null;
  readonly ledger: readonly MonthOfEngine[];
}

/** What a person wants to know of a cache, as lines. */
export function statsLines(stats: CacheStats): string[] {
  if (stats.version === 0) return [`No cache yet: ${printable(stats.file)}`];
  const { file, bytes, version, translations, ages, engines } = stats;
  const size = `${count(Math.ceil(bytes / 1000), 'kilobyte')}, version ${version}`;
  const shown = ages.filter((age) => age.translations > 0);
  return [
    `Cache:         ${printable(file)} (${size})`,
    `Translations:  ${number(translations)}`,
    ...engines.map((engine) => `  ${engineLine(engine)}`),
    ...(shown.length > 0 ? [`Age:           ${shown.map(ageOf).join(', ')}`] : []),
    `In use:        ${useLine(stats)}`,
    ...ledgerLines(stats.ledger),
  ];
}

const engineLine = ({ label, model, translations, usd, oldest, newest }: EngineCount): string =>
  printable(
    `${label} (${model}): ${count(translations, 'translation')}, ${oldest.slice(0, 10)} to ${newest.slice(0, 10)}, ` +
      (usd > 0 ? `worth about ${dollars(usd)}` : 'free'),
  );

const ageOf = ({ days, translations }: AgeCount): string =>
  days === null ? `${number(translations)} older` : `${number(translations)} up to ${days} days`;

function useLine({ documents, skipped, engines, translations }: CacheStats): string {
  if (!documents) return printable(`not known; no document was read (${skipped ?? ''})`);
  const used = engines.reduce((sum, engine) => sum + (engine.used ?? 0), 0);
  const { read, failed } = documents;
  const unread =
    failed.length > 0
      ? `; ${count(failed.length, 'document')} cannot be read and may use more`
      : '';
  return `${number(used)} of ${number(translations)} stand in ${count(read, 'document')}${unread}`;
}

function ledgerLines(ledger: readonly MonthOfEngine[]): string[] {
  if (ledger.length === 0) return ['Money:         nothing was ever sent'];
  return [
    'Money:',
    ...ledger.map(({ month, engine, requests, characters, spent, reserved }) => {
      const open = reserved > 0 ? `, and ${dollars(reserved)} reserved without an answer` : '';
      return printable(
        `  ${month}  ${engine}: ${dollars(spent)} spent${open} (${count(requests, 'request')}, ${count(characters, 'character')})`,
      );
    }),
  ];
}
