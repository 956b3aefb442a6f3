import { checkEdition } from './check/check-edition.ts';
import { type CheckedDocument, checkedDocument } from './check/checked-text.ts';
import { editionSentences, type Sentence } from './check/edition-sentences.ts';
import { loadConfig } from './config/load-config.ts';
import type { Event } from './context.ts';
import { presentUnits, type PresentUnit } from './exchange/present-unit.ts';
import { groupBy } from './group-by.ts';
import { knownNames } from './known-names.ts';
import { auditNames } from './names/audit-names.ts';
import { nameSpellings, type NameSpelling } from './names/name-spellings.ts';
import { reviewedDocuments } from './reviewed-documents.ts';
import { dismissedIn, withoutDismissed } from './review/dismissed.ts';
import type { Finding, Unit } from './types.ts';

export interface CheckOptions {
  readonly cwd?: string;
  readonly config?: string;
  readonly input?: string;
  /** Documents or folders of documents; all of the input folder. */
  readonly paths?: readonly string[];
  readonly signal?: AbortSignal;
  readonly report?: (event: Event) => void;
  readonly env?: Readonly<Record<string, string | undefined>>;
}

export interface CheckedEdition {
  readonly documents: readonly (CheckedDocument & Mendable)[];
  /** `lang` of the English. */
  readonly target: string;
}

/** What is needed to mend a document: units with findings, and where they stand. */
interface Mendable {
  readonly units: readonly Unit[];
  readonly present: readonly PresentUnit[];
}

/**
 * What the rules say of the documents of a publication, as they stand in memory, cache and
 * decisions: asks no engine and writes nothing. Dismissed findings are gone. A document that cannot
 * be read is reported as `failed`. Throws a SetuError where a build would before any work.
 */
export async function checkDocuments(options: CheckOptions = {}): Promise<CheckedEdition> {
  const world = { ...options, cwd: options.cwd ?? process.cwd(), env: options.env ?? process.env };
  const { config } = loadConfig(world.cwd, options.config, undefined, knownNames);
  const checked: (Mendable & { id: string; findings: readonly Finding[] })[] = [];
  const sentences: Sentence[] = [];
  const spellings: NameSpelling[] = [];
  const dismissed: string[] = [];
  for await (const { document, units, findings } of reviewedDocuments(world)) {
    sentences.push(...editionSentences(document.id, units));
    spellings.push(...nameSpellings(document, units));
    dismissed.push(...dismissedIn(document, units));
    const present = presentUnits(document, units);
    const all = [...document.findings, ...findings, ...units.flatMap((one) => one.findings)];
    checked.push({ id: document.id, units, present, findings: all });
  }
  const audited = [
    ...checkEdition(sentences, config.check),
    ...auditNames(spellings, config.check['name']),
  ];
  const byDocument = groupBy(withoutDismissed(audited, dismissed), ({ document }) => document);
  const documents = checked.map(({ id, units, present, findings }) => {
    const all = [...findings, ...(byDocument.get(id) ?? [])];
    return { ...checkedDocument(id, units, all), units, present };
  });
  return { documents, target: config.target };
}
