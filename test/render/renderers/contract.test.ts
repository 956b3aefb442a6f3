import { describe, expect, it } from 'vitest';
import { editionOf } from '../../../src/render/edition.ts';
import { renderers } from '../../../src/render/renderers/index.ts';
import { CASES, openCase } from '../golden-cases.ts';
import { templates, Workshop } from '../editions.ts';

it('no two renderers share a name', () => {
  expect(new Set(renderers.map(({ name }) => name)).size).toBe(renderers.length);
});

const openEmpty = async () => {
  const workshop = await Workshop.open();
  return { workshop, document: await workshop.readText(''), units: [] };
};

describe.each(renderers)('the renderer $name', (renderer) => {
  describe.each([...CASES, 'empty'])('given the document "%s"', (name) => {
    const open = async () => {
      const { workshop, document, units } =
        name === 'empty' ? await openEmpty() : await openCase(name);
      return { document, edition: editionOf(document, units, workshop.config) };
    };

    it('makes pages in the folder of the document alone, and none twice', async () => {
      const { document, edition } = await open();
      const paths = renderer.render(edition, templates).map((page) => page.path);
      expect(paths.length).toBeGreaterThan(0);
      expect(new Set(paths).size).toBe(paths.length);
      for (const path of paths) {
        expect(path.startsWith(`${document.id}/`)).toBe(true);
        expect(path).not.toMatch(/\\|\/\/|\.\./);
      }
    });

    it('makes the same pages of the same edition, and changes nothing in it', async () => {
      const { document, edition } = await open();
      const before = structuredClone([document, edition.units]);
      const first = renderer.render(edition, templates);
      expect(renderer.render(edition, templates)).toEqual(first);
      expect([document, edition.units]).toEqual(before);
    });

    it('ends every page with one line break', async () => {
      const { edition } = await open();
      for (const { content } of renderer.render(edition, templates)) {
        if (content !== '') expect(content).toMatch(/[^\n]\n$/);
      }
    });
  });

  it('makes no page whose name two renderers share', async () => {
    const { workshop, document } = await openEmpty();
    const edition = editionOf(document, [], workshop.config);
    const all = renderers.flatMap((one) => one.render(edition, templates).map(({ path }) => path));
    const own = renderer.render(edition, templates).map(({ path }) => path);
    expect(own.filter((path) => all.filter((one) => one === path).length > 1)).toEqual([]);
  });
});
