import { describe, expect, it } from 'vitest';
import { isForeign } from '../../../../src/translate/engines/openai/is-foreign.ts';

describe('isForeign', () => {
  it.each([
    'Last year I went to Banaras for the first time.',
    'Ram, Lakshman, Sita, Bharat and Shatrughna.',
    'Rajiv Das de la Cruz',
    'Die Zeit',
    'Le Corbusier built Chandigarh.',
    'Namaste!',
    'Rs 1,25,000',
    'The letter क comes first.',
    '',
  ])('takes for English, or for nobody’s: %s', (text) => {
    expect(isForeign(text)).toBe(false);
  });

  it.each([
    'Je suis allé à Bénarès pour la première fois avec des amis qui sont dans la ville.',
    'Letztes Jahr war ich nicht in der Stadt und es ist ein Fest für alle, die auch da sind.',
    'El año pasado fui a la ciudad con los amigos, pero no es muy grande para una fiesta.',
    'বারাণসী একটি পুরোনো শহর।',
    'यह 北京 に行きました',
    'pichhle saal main pehli baar Banaras gaya tha aur vahan ke log bahut achchhe hain',
  ])('knows for another language: %s', (text) => {
    expect(isForeign(text)).toBe(true);
  });
});
