import { describe, expect, it } from 'vitest';
import { documentOf } from '../../../support/document-of.ts';
import { item, lists, p, style, styled } from './make-docx.ts';
import { markdownOf } from './read.ts';

describe('the reader docx: lists', () => {
  it('nests lists of bullets and numbers', async () => {
    const numbering = lists(['decimal', 'bullet', 'lowerLetter'], ['bullet']);
    const body =
      item(1, 0, 'एक') +
      item(1, 1, 'क') +
      item(1, 2, 'अ') +
      item(1, 1, 'ख') +
      item(1, 0, 'दो') +
      p('पाठ') +
      item(2, 0, 'तीन');
    expect(await markdownOf(body, { numbering })).toBe(
      '1. एक\n   * क\n     1. अ\n   * ख\n2. दो\n\nपाठ\n\n* तीन',
    );
  });

  it('begins with the number that the list says, and counts on behind a text between', async () => {
    const numbering = lists(['decimal 5']);
    const body = item(1, 0, 'एक') + item(1, 0, 'दो') + p('पाठ') + item(1, 0, 'तीन');
    expect(await markdownOf(body, { numbering })).toBe('5. एक\n6. दो\n\nपाठ\n\n7. तीन');
  });

  it('begins anew where an item above comes between', async () => {
    const numbering = lists(['decimal', 'decimal']);
    const body = item(1, 0, 'क') + item(1, 1, 'ख') + item(1, 0, 'ग') + p('पाठ') + item(1, 1, 'घ');
    expect(await markdownOf(body, { numbering })).toContain('पाठ\n\n1. घ');
  });

  it('takes lists from styles, their depth from the style’s name', async () => {
    const listed = (id: number): string =>
      `<w:pPr><w:numPr><w:numId w:val="${id}"/></w:numPr></w:pPr>`;
    const styles = style('b1', 'List Bullet', listed(1)) + style('b2', 'List Bullet 2', listed(2));
    const body = styled('b1', 'एक') + styled('b2', 'दो') + styled('b1', 'तीन');
    const numbering = lists(['bullet'], ['bullet']);
    expect(await markdownOf(body, { styles, numbering })).toBe('* एक\n  * दो\n* तीन');
  });

  it('tells lists one behind the other apart', async () => {
    const { tree } = documentOf(
      await markdownOf(item(1, 0, 'एक') + item(2, 0, 'दो'), {
        numbering: lists(['decimal'], ['decimal']),
      }),
    );
    expect(tree.children.map(({ type }) => type)).toEqual(['list', 'list']);
  });

  it.each([
    ['without a numbering', item(1, 0, 'राम'), ''],
    ['whose numbering is none', item(1, 0, 'राम'), lists(['none'])],
    ['that is switched off', item(0, 0, 'राम'), lists(['decimal'])],
    ['of a level that is not there', item(1, 7, 'राम'), lists(['decimal'])],
  ])('takes an item %s for a paragraph', async (_, body, numbering) => {
    expect(await markdownOf(body, { numbering })).toBe('राम');
  });
});
