import { parseTagged, serialiseTagged } from '../../../tags.ts';

/**
 * A tagged text as people like to read it: `&` and `<` stand for themselves wherever they cannot be
 * taken for a tag or for an escaped character.
 */
export const readable = (tagged: string): string =>
  parseTagged(tagged)
    .map((token) =>
      token.type === 'text'
        ? token.value
            .replace(/&(?=(?:lt|gt|amp);)/g, '&amp;')
            .replace(/<(?=\/?\d{1,6}\/?>)/g, '&lt;')
        : serialiseTagged([token]),
    )
    .join('');

/** What somebody wrote into a cell, as a tagged text. */
export const fromReadable = (written: string): string => serialiseTagged(parseTagged(written));
