import { toHtml } from 'hast-util-to-html';
import type { Edition } from '../edition.ts';
import { textNodes } from './inline.ts';

/** A line of the credits: its name in both languages, its value as HTML. */
export interface CreditLine {
  readonly hi: string;
  readonly en: string;
  readonly value: string;
}

/** What an edition says of who made it. */
const CREDITS = [
  ['author', 'लेखन', 'Author'],
  ['date', 'तारीख़', 'Date'],
  ['translator', 'अनुवाद', 'Translation'],
  ['source', 'स्रोत', 'Source'],
  ['rights', 'अधिकार', 'Rights'],
] as const;

/** The existing English credits its own translator and writes names in its own letters. */
export function creditLines({ document }: Edition): CreditLine[] {
  return CREDITS.flatMap(([key, hi, en]) => {
    const own = asText(document.meta[key]);
    const english = asText(document.existing?.meta[key]);
    const written = [...new Set([own, english].filter((value) => value !== undefined))];
    if (written.length === 0) return [];
    const values = key === 'date' ? written.flatMap(inBothLanguages) : written;
    return [{ hi, en, value: values.map(asHtml).join(' · ') }];
  });
}

const asText = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined;

const asHtml = (text: string): string => toHtml({ type: 'root', children: textNodes(text, 'hi') });

const LOCALES = ['hi-IN', 'en-IN'];

/** `2026-11-02` as people write it; whatever else stands there stays. */
function inBothLanguages(date: string): string[] {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(date) : Number.NaN;
  if (Number.isNaN(time)) return [date];
  const style = { dateStyle: 'long', timeZone: 'UTC', numberingSystem: 'latn' } as const;
  return LOCALES.map((locale) => new Intl.DateTimeFormat(locale, style).format(time));
}
