import type { Context } from '../context.ts';
import type { Document, Page, Unit } from '../types.ts';
import { editionOf } from './edition.ts';
import { renderers } from './renderers/index.ts';

/** The pages of a document's edition, in the formats of the configuration. */
export function render(
  document: Document,
  units: readonly Unit[],
  { config, resources }: Pick<Context, 'config' | 'resources'>,
): Page[] {
  const edition = editionOf(document, units, config);
  return renderers
    .filter(({ name }) => config.formats.includes(name))
    .flatMap((renderer) => renderer.render(edition, resources.templates));
}
