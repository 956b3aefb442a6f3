import path from 'node:path';
import { align } from './align/align.ts';
import { loadConfig } from './config/load-config.ts';
import type { Context, Event, Memory } from './context.ts';
import { SetuError } from './errors.ts';
import { wantedDocuments } from './ingest/wanted-documents.ts';
import { readInput } from './input-file.ts';
import { knownNames } from './known-names.ts';
import { openMemory } from './memory/memory.ts';
import { parseTmx } from './memory/formats/tmx.ts';
import { withoutTags } from './names/english-words.ts';
import { type NameProposal, nameProposals } from './names/name-proposals.ts';
import { openNames } from './names/open-names.ts';
import { provenanceOf } from './provenance.ts';
import { foldersOf } from './publication.ts';
import { readDocuments, type SegmentedDocument } from './read-documents.ts';
import { review } from './review/review.ts';
import { segment } from './segment/segment.ts';
import { plainText } from './tags.ts';
import type { Finding, Segment, Tagged, Translation, Unit } from './types.ts';

export interface ProposeNamesOptions {
  readonly cwd?: string;
  readonly config?: string;
  readonly input?: string;
  /** Documents or folders of documents; all of the input folder. */
  readonly paths?: readonly string[];
  /** A name stands in so many sentences at least; 2. */
  readonly min?: number;
  readonly signal?: AbortSignal;
  readonly report?: (event: Event) => void;
}

export interface ProposedNames {
  readonly proposals: readonly NameProposal[];
  /** Of the register as it is. */
  readonly findings: readonly Finding[];
  /** Names that the register has already. */
  readonly registered: number;
  /** Documents that cannot be read. */
  readonly failed: readonly string[];
}

interface Pair {
  readonly source: string;
  readonly target: string;
}

/**
 * Names that the register lacks: as people have spelt them in existing English, approved memory and
 * decisions, and, where nobody has, by transliteration. Asks no engine, writes nothing. Throws a
 * SetuError where a build would before any work, and the signal's reason.
 */
export async function proposeNames(options: ProposeNamesOptions = {}): Promise<ProposedNames> {
  const cwd = options.cwd ?? process.cwd();
  const { config, root } = loadConfig(cwd, options.config, undefined, knownNames);
  const folders = foldersOf(root, cwd, options);
  const { wanted } = await wantedDocuments(options, folders.input, cwd);
  const memory = await openMemory(path.join(folders.input, 'memory'));
  const names = await openNames(folders.input);
  const pairs: Pair[] = await approvedPairs(folders.input);
  const texts: string[] = [];
  const failed: string[] = [];
  const report = (event: Event): void => {
    if (event.type === 'failed') failed.push(event.document);
    options.report?.(event);
  };
  const signal = options.signal ?? new AbortController().signal;
  const context = { config, resources: { folders }, signal, report };
  for await (const read of readDocuments(wanted, context)) {
    for (const unit of unitsOf(read, memory, context)) {
      const [source, target] = [textOf(unit.source), textOf(unit.target)];
      if (provenanceOf(unit) !== 'approved' || target === '') texts.push(source);
      else pairs.push({ source, target });
    }
  }
  const proposals = nameProposals({ pairs, texts }, names, options.min ?? 2);
  return { proposals, findings: names.findings, registered: names.entries.length, failed };
}

const textOf = (side: readonly Tagged[]): string => side.map(plainText).join(' ');

/** A document as far as people have translated it. */
function unitsOf(
  { document, segments }: SegmentedDocument,
  memory: Memory,
  context: Pick<Context, 'config'>,
): readonly Unit[] {
  const translations = segments.flatMap((one) => remembered(one, memory));
  const existing = document.existing ? segment(document.existing, context) : [];
  const units = align(document, { segments, translations, existing });
  return review(document, units, []).units;
}

function remembered({ id, text }: Segment, memory: Memory): Translation[] {
  const match = memory.find(text, { approvedOnly: true });
  if (!match) return [];
  return [{ id, text: match.text, origin: 'memory', state: 'reviewed', findings: [] }];
}

/** Approved text of sentences that no document has any more still shows how names are spelt. */
async function approvedPairs(input: string): Promise<Pair[]> {
  const file = path.join(input, 'memory', 'approved.tmx');
  try {
    const text = new TextDecoder().decode(await readInput(file, input));
    const { units } = await parseTmx([text], { file: 'approved.tmx' });
    return units.map(({ source, target }) => {
      return { source: withoutTags(source), target: withoutTags(target) };
    });
  } catch (error) {
    // There is none, or `openMemory` has a finding for it.
    if (error instanceof SetuError) return [];
    throw error;
  }
}
