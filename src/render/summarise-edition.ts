import type { Config } from '../config/schema.ts';
import { hasDevanagariLetters } from '../hindi/script.ts';
import { countProvenance } from '../provenance.ts';
import type { Document, EditionSummary, Unit } from '../types.ts';
import { type Edition, editionOf, nameOf, textOfUnits, titleBlock } from './edition.ts';

/** What the index page says of an edition. */
export function summariseEdition(
  document: Document,
  units: readonly Unit[],
  { config }: { readonly config: Config },
): EditionSummary {
  const edition = editionOf(document, units, config);
  const title = titleBlock(edition)?.id;
  const text = (block: string | undefined, language: 'hi' | 'en'): string | null =>
    (block === undefined ? undefined : edition.textOf(block, language)) ?? null;
  const asText = (value: unknown): string | null => (typeof value === 'string' ? value : null);
  const { machine, missing } = countProvenance(units);
  return {
    id: document.id,
    title: title === undefined ? named(document) : { hi: text(title, 'hi'), en: text(title, 'en') },
    description: standfirst(edition),
    author: asText(document.meta['author']),
    date: asText(document.meta['date']),
    units: units.length,
    machine,
    missing,
  };
}

/** The description of the front matter, else the first sentence. */
function standfirst(edition: Edition): EditionSummary['description'] {
  const { document } = edition;
  const block = document.blocks.find(({ key }) => key === 'description');
  const first = document.blocks.find(({ kind }) => kind === 'paragraph');
  const units = block ? edition.unitsOf(block.id) : first && edition.unitsOf(first.id).slice(0, 1);
  const text = (language: 'hi' | 'en'): string | null => textOfUnits(units ?? [], language) ?? null;
  return { hi: text('hi'), en: text('en') };
}

/** A document without a title goes by its file's name, in the language of its letters. */
function named(document: Document): EditionSummary['title'] {
  const name = nameOf(document);
  return hasDevanagariLetters(name) ? { hi: name, en: null } : { hi: null, en: name };
}
