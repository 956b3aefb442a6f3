/** Documents, units and editions for tests, made by the stages themselves. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { align } from '../../src/align/align.ts';
import type { Config, UserConfig } from '../../src/config/schema.ts';
import type { Context } from '../../src/context.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { listDocuments } from '../../src/ingest/list-documents.ts';
import { openTemplates } from '../../src/open-templates.ts';
import { type Edition, editionOf } from '../../src/render/edition.ts';
import { segment } from '../../src/segment/segment.ts';
import type { Document, Segment, Translation, Unit } from '../../src/types.ts';
import { type FolderContents, temporaryFolder } from '../support/temporary-folder.ts';
import { testContext } from '../support/test-context.ts';

export const templates = await openTemplates(['templates']);

/** A context whose folders lie in `root` and whose templates are Setu's own. */
export function contextOf(root: string, config: UserConfig = {}): Context {
  const folders = {
    root,
    input: path.join(root, 'input'),
    output: path.join(root, 'output'),
    cache: path.join(root, '.setu'),
  };
  return testContext({ config, folders, resources: { templates } });
}

/** A workshop with an input folder of its own, in which documents are written and read. */
export class Workshop {
  readonly context: Context;

  constructor(root: string, written?: UserConfig) {
    this.context = contextOf(root, written);
  }

  static async open(input: FolderContents = {}, written?: UserConfig): Promise<Workshop> {
    const root = await temporaryFolder({ 'input/': '' });
    const workshop = new Workshop(root, written);
    for (const [name, content] of Object.entries(input)) await workshop.write(name, content);
    return workshop;
  }

  get config(): Config {
    return this.context.config;
  }

  async write(name: string, content: string | Uint8Array): Promise<void> {
    const file = path.join(this.context.resources.folders.input, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }

  /** The document of that id; the only one if there is no id. */
  async read(id?: string): Promise<Document> {
    const entries = await listDocuments(this.context.resources.folders.input);
    const entry = entries.find((one) => id === undefined || one.id === id);
    if (!entry) throw new Error(`no document ${id ?? ''}`);
    return ingest(entry, this.context);
  }

  /** The only document, with the given text. */
  async readText(text: string): Promise<Document> {
    await this.write('doc.md', text);
    return this.read('doc');
  }

  /** Units of a document, translated sentence by sentence. */
  units(document: Document, translate: Translator = () => undefined): Unit[] {
    const segments = segment(document, this.context);
    const existing = document.existing ? segment(document.existing, this.context) : [];
    const translations = segments.flatMap((one) => translationOf(one, translate(one)) ?? []);
    return align(document, { segments, translations, existing });
  }

  edition(document: Document, translate?: Translator): Edition {
    return editionOf(document, this.units(document, translate), this.config);
  }
}

/** Tagged English, or a translation in parts; nothing where there is none. */
export type Translator = (segment: Segment) => string | Partial<Translation> | undefined;

function translationOf(
  { id }: Segment,
  given: string | Partial<Translation> | undefined,
): Translation | undefined {
  if (given === undefined) return undefined;
  const parts = typeof given === 'string' ? { text: given } : given;
  const byMachine = (parts.origin ?? 'engine') === 'engine' ? { engine: 'Machine' } : {};
  const translation = {
    id,
    text: '',
    origin: 'engine',
    state: 'translated',
    findings: [],
  } as const;
  return { ...translation, ...byMachine, ...parts };
}

/** The page of that ending among those of a renderer. */
export function pageOf(
  pages: readonly { path: string; content: string | Uint8Array }[],
  ending: string,
): string {
  const page = pages.find(({ path: name }) => name.endsWith(ending));
  if (typeof page?.content !== 'string') throw new Error(`no page ${ending}`);
  return page.content;
}
