import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Context } from '../context.ts';
import { normalise } from '../hindi/normalise.ts';
import { shortHash } from '../ids.ts';
import type { Document, Finding, Tagged, Unit } from '../types.ts';
import { type Decision, decisionSchema } from './decision.ts';

/**
 * The units with their findings, as people left them: dismissed findings are gone, states and texts
 * are those that a reviewer gave. A line of the decisions that cannot be read is a finding of the
 * document, which is returned besides.
 */
export async function review(
  document: Document,
  units: readonly Unit[],
  findings: readonly Finding[],
  context: Context,
): Promise<{ units: Unit[]; findings: Finding[] }> {
  const file = path.join(context.resources.folders.input, 'decisions', `${document.id}.jsonl`);
  const text = await readFile(file, 'utf8').catch(() => '');
  const { decisions, unreadable } = parseDecisions(text, document);
  const hashes = units.map((unit) => shortHash(sourceKey(unit)));
  const decided = units.map((unit, index) => {
    const mine = decisions.filter((decision) => holds(decision, hashes, index));
    const found = findings.filter((finding) => finding.unit === unit.id);
    return mine.reduce(apply, { ...unit, findings: [...unit.findings, ...found] });
  });
  return { units: decided, findings: unreadable };
}

const sourceKey = (unit: Unit): string => normalise(unit.source.map(({ text }) => text).join(' '));

function parseDecisions(
  text: string,
  document: Document,
): { decisions: Decision[]; unreadable: Finding[] } {
  const decisions: Decision[] = [];
  const unreadable: Finding[] = [];
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    const parsed = decisionSchema.safeParse(parseJson(line));
    if (parsed.success) decisions.push(parsed.data);
    else unreadable.push(unreadableLine(document, index + 1));
  });
  return { decisions, unreadable };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function unreadableLine(document: Document, line: number): Finding {
  return {
    rule: 'decisions',
    severity: 'error',
    document: document.id,
    message: `Line ${line} of decisions/${document.id}.jsonl is no decision; it was passed over.`,
  };
}

function holds(decision: Decision, hashes: readonly string[], index: number): boolean {
  if (decision.source !== hashes[index]) return false;
  if (hashes.indexOf(decision.source) === hashes.lastIndexOf(decision.source)) return true;
  const { previous, next } = decision;
  return (
    (previous ?? '') === (hashes[index - 1] ?? '') && (next ?? '') === (hashes[index + 1] ?? '')
  );
}

function apply(unit: Unit, decision: Decision): Unit {
  if (decision.kind === 'dismiss') {
    return { ...unit, findings: unit.findings.filter(({ rule }) => rule !== decision.value) };
  }
  if (decision.kind !== 'state') return unit;
  const { state, text } = decision.value;
  if (text === undefined) return { ...unit, state };
  const [first] = unit.target;
  const tags = first?.tags ?? unit.source.flatMap((source) => source.tags);
  const target: Tagged = {
    id: first?.id ?? unit.id,
    block: first?.block ?? unit.block,
    text,
    tags,
  };
  return { ...unit, state, origin: 'human', target: [target] };
}
