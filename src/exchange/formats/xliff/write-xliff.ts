import { escapeXml } from '../../../memory/formats/escape-xml.ts';
import type { ExchangeUnit, Note } from '../../exchange-unit.ts';
import type { WriteOptions } from '../../format.ts';
import { byDocument } from '../by-document.ts';
import { STATES_12 } from './states.ts';
import { writeInline } from './write-inline.ts';

/** The namespace of what Setu finds a unit by again; both versions of XLIFF let it stand. */
export const NAMESPACE = 'urn:setu:exchange:1';

/** XLIFF 2.1 (OASIS, 2018): `pc` and `ph`, `state` on segments, notes of a unit together. */
export function writeXliff2(units: readonly ExchangeUnit[], options: WriteOptions): string {
  return lines(
    `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:setu="${NAMESPACE}" version="2.1" srcLang="hi" trgLang="${escapeXml(options.target)}">`,
    ...byDocument(units).flatMap(([document, own]) => [
      ` <file id="${escapeXml(document)}" original="${escapeXml(document)}">`,
      ...own.flatMap((unit) => unit2(unit, options)),
      ' </file>',
    ]),
    '</xliff>',
  );
}

function unit2(unit: ExchangeUnit, { prefill }: WriteOptions): string[] {
  const { state } = unit;
  const target = targetOf(unit, prefill);
  const states =
    state === 'rejected' ? 'state="initial" subState="setu:rejected"' : `state="${state}"`;
  // What people left out on purpose is final and empty; the standard wants the element there.
  const english =
    target === undefined && (state === 'initial' || state === 'rejected')
      ? []
      : [`    <target xml:space="preserve">${writeInline(target ?? '', '2.1')}</target>`];
  return [
    `  <unit id="${escapeXml(unit.id)}"${identity(unit)}${unit.kept ? ' translate="no"' : ''}>`,
    ...(unit.notes.length > 0 ? ['   <notes>', ...unit.notes.map(note2), '   </notes>'] : []),
    `   <segment ${states}>`,
    `    <source xml:space="preserve">${writeInline(unit.source, '2.1')}</source>`,
    ...english,
    '   </segment>',
    '  </unit>',
  ];
}

const note2 = ({ kind, by, text }: Note): string =>
  `    <note category="${kind === 'finding' ? 'setu:finding' : 'comment'}" setu:by="${escapeXml(by)}">${escapeXml(text)}</note>`;

/**
 * XLIFF 1.2 (OASIS, 2008): `g` and `x`; `approved` on units that have a translation, and `state` on
 * targets.
 */
export function writeXliff12(units: readonly ExchangeUnit[], options: WriteOptions): string {
  return lines(
    `<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:setu="${NAMESPACE}" version="1.2">`,
    ...byDocument(units).flatMap(([document, own]) => [
      ` <file original="${escapeXml(document)}" source-language="hi" target-language="${escapeXml(options.target)}" datatype="plaintext" xml:space="preserve">`,
      '  <body>',
      ...own.flatMap((unit) => unit12(unit, options)),
      '  </body>',
      ' </file>',
    ]),
    '</xliff>',
  );
}

function unit12(unit: ExchangeUnit, { prefill }: WriteOptions): string[] {
  const { state, qualifier } = STATES_12[unit.state];
  const isApproved = unit.state === 'reviewed' || unit.state === 'final';
  const approved = isApproved && unit.target !== '' ? 'yes' : 'no';
  const target = targetOf(unit, prefill);
  const states = `state="${state}"${qualifier ? ` state-qualifier="${qualifier}"` : ''}`;
  return [
    `   <trans-unit id="${escapeXml(unit.id)}"${identity(unit)} approved="${approved}"${unit.kept ? ' translate="no"' : ''}>`,
    `    <source>${writeInline(unit.source, '1.2')}</source>`,
    target === undefined
      ? `    <target ${states}/>`
      : `    <target ${states}>${writeInline(target, '1.2')}</target>`,
    ...unit.notes.map(note12),
    '   </trans-unit>',
  ];
}

const note12 = ({ kind, by, text }: Note): string =>
  `    <note from="${escapeXml(kind === 'finding' ? `setu:${by}` : by)}">${escapeXml(text)}</note>`;

const identity = ({ hash, base }: ExchangeUnit): string =>
  ` setu:hash="${escapeXml(hash)}" setu:base="${escapeXml(base)}"`;

/** Who needs a filled target translates what stands in it: of a rejected unit the Hindi, too. */
function targetOf({ source, target, state }: ExchangeUnit, prefill: boolean): string | undefined {
  if (prefill && (target === '' || state === 'rejected')) return source;
  return target === '' ? undefined : target;
}

const lines = (...body: string[]): string =>
  ['<?xml version="1.0" encoding="UTF-8"?>', ...body, ''].join('\n');
