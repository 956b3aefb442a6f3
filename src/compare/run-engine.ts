import { align } from '../align/align.ts';
import { check } from '../check/check.ts';
import type { Context, Link } from '../context.ts';
import type { ComparedCell, ComparedEngine } from '../render/compare/comparison.ts';
import { plainText } from '../tags.ts';
import { translate } from '../translate/translate.ts';
import type { Document, Segment, Unit } from '../types.ts';

/** What one engine made of a document; a cell for each unit. */
export interface Run {
  readonly engine: ComparedEngine;
  readonly units: readonly Unit[];
  readonly cells: readonly ComparedCell[];
}

/** One engine alone: what a chain would do is not the question. */
export async function runEngine(
  link: Link,
  document: Document,
  segments: readonly Segment[],
  outer: Context,
): Promise<Run> {
  let characters = 0;
  const context: Context = {
    ...outer,
    resources: { ...outer.resources, ...link, fallbacks: [] },
    report: (event) => {
      if (event.type === 'batch-end') characters += event.characters;
      outer.report(event);
    },
  };
  const { ledger } = context.resources;
  const [startedAt, spent] = [context.clock.now(), ledger.spent()];
  const translations = await translate(document, segments, context);
  const seconds = (context.clock.now() - startedAt) / 1000;
  const units = align(document, { segments, translations, existing: [] });
  const findings = [...check(document, units, context), ...units.flatMap((unit) => unit.findings)];
  const cells = units.map((unit) => {
    return cellOf(
      unit,
      findings.flatMap((one) => (one.unit === unit.id ? [one.message] : [])),
    );
  });
  const asked = units.filter(({ origin }) => origin !== 'kept');
  const missing = asked.filter(({ state }) => state === 'initial').length;
  const { name, label } = link.engine;
  const usd = ledger.spent() - spent;
  const counts = { translated: asked.length - missing, missing, findings: findings.length };
  return { engine: { name, label, seconds, usd, characters, ...counts }, units, cells };
}

function cellOf({ source, target }: Unit, findings: readonly string[]): ComparedCell {
  const [hindi, english] = [source, target].map((side) => side.map(plainText).join(' '));
  const wanted = new Set(source.flatMap(({ tags }) => tags.map(({ n }) => n)));
  const kept = new Set(
    target.flatMap(({ text }) => [...text.matchAll(/<(\d+)\/?>/g)].map(([, n]) => Number(n))),
  );
  return {
    text: english ?? '',
    ratio: english && hindi ? english.length / hindi.length : null,
    tagsLost: english ? [...wanted].filter((n) => !kept.has(n)).length : 0,
    findings: [...new Set(findings)],
  };
}
