import path from 'node:path';
import { SetuError } from '../errors.ts';
import { readInput } from '../input-file.ts';
import type { Decision, Finding } from '../types.ts';
import { decisionSchema } from './decision.ts';

/** What people decided about a document, and the lines that are no decisions. */
export interface Decisions {
  readonly decisions: readonly Decision[];
  readonly unreadable: readonly Finding[];
}

/** No file, no decisions; one that cannot be read is told, or approved work would seem lost. */
export async function readDecisions(
  document: { readonly id: string },
  input: string,
): Promise<Decisions> {
  const file = path.join(input, 'decisions', `${document.id}.jsonl`);
  try {
    const bytes = await readInput(file, input);
    return parseDecisions(bytes.toString('utf8'), document);
  } catch (error) {
    if (!(error instanceof SetuError)) throw error;
    const { message: reason, cause } = error;
    if ((cause as NodeJS.ErrnoException | undefined)?.code === 'ENOENT') {
      return { decisions: [], unreadable: [] };
    }
    const message = `decisions/${document.id}.jsonl: ${reason}; no decision was applied.`;
    return { decisions: [], unreadable: [findingOf(document, message)] };
  }
}

function parseDecisions(text: string, document: { readonly id: string }): Decisions {
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
    // Some editors begin a file with a byte-order mark, which is white space to `trim`.
    return JSON.parse(line.trim());
  } catch {
    return undefined;
  }
}

function unreadableLine(document: { readonly id: string }, line: number): Finding {
  const place = `Line ${line} of decisions/${document.id}.jsonl`;
  return findingOf(document, `${place} is no decision; it was passed over.`);
}

function findingOf({ id }: { readonly id: string }, message: string): Finding {
  return { rule: 'decisions', severity: 'error', document: id, message };
}
