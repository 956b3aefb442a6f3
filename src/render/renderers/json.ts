import { plainText } from '../../tags.ts';
import type { Tagged, Unit, UnitLinks } from '../../types.ts';
import { nameOf, titleBlock } from '../edition.ts';
import type { Parallel } from '../parallel-schema.ts';
import type { Renderer } from './renderer.ts';

/** `parallel.json`: the parallel text for other programs; see docs/parallel.schema.json. */
export const json: Renderer = {
  name: 'json',
  render(edition) {
    const { document, units } = edition;
    const title = titleBlock(edition);
    const parallel: Parallel = {
      version: 1,
      id: document.id,
      title: {
        source: (title && edition.textOf(title.id, 'hi')) ?? nameOf(document),
        target: (title && edition.textOf(title.id, 'en')) ?? null,
      },
      languages: { source: edition.config.source, target: edition.config.target },
      meta: document.meta,
      units: units.map(unitOf),
    };
    const content = `${JSON.stringify(parallel, null, 2)}\n`;
    return [{ path: `${document.id}/parallel.json`, content }];
  },
};

function unitOf(unit: Unit): Parallel['units'][number] {
  const { history, links, ...rest } = unit;
  return {
    ...rest,
    source: unit.source.map(textOf),
    target: unit.target.map(textOf),
    ...(links && { links: linksOf(links) }),
    findings: unit.findings.map(({ places, ...finding }) => ({
      ...finding,
      ...(places && { places: [...places] }),
    })),
    ...(history && { history: [...history] }),
  };
}

const linksOf = ({ source, target, firm, soft }: UnitLinks) => ({
  source: source.join(' '),
  target: target.join(' '),
  firm: firm.map((link) => link.join('-')).join(' '),
  soft: soft.map((link) => link.join('-')).join(' '),
});

const textOf = (tagged: Tagged): { id: string; text: string; plain: string } => {
  return { id: tagged.id, text: tagged.text, plain: plainText(tagged) };
};
