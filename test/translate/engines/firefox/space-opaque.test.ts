import { expect, it } from 'vitest';
import { spaceOpaque } from '../../../../src/translate/engines/firefox/space-opaque.ts';

it.each([
  ['code keeps off the word after it', 'यह <1/> है', 'This <1/>is', 'This <1/> is'],
  ['and off the word before', 'यह <1/> है', 'This<1/>is', 'This <1/> is'],
  ['also through other markup', 'यह <1/> <2>है</2>', 'This <1/><2>is</2>', 'This <1/> <2>is</2>'],
  ['a note stays at its word', 'घर<1/> है', 'house<1/> is', 'house<1/> is'],
  ['but not at the next', 'घर<1/> है', 'house <1/>is', 'house <1/> is'],
  ['marks need no space', 'यह <1/> है।', 'Is this <1/>?', 'Is this <1/>?'],
  ['unknown tags stay', 'घर', 'a<1/>b', 'a<1/>b'],
])('%s', (_, source, target, expected) => {
  expect(spaceOpaque(source, target)).toBe(expected);
});
