import { describe, expect, it } from 'vitest';
import { checkPairs } from '../../src/check/check-pairs.ts';

const LENGTH = 50_000;
const run = (text: string): string => text.repeat(Math.ceil(LENGTH / text.length));

/** Whoever takes time by the square of these takes hours. */
describe('texts that are no sentences', () => {
  it.each([
    ['one word', run('क'), run('a')],
    ['one word in capitals', run('का'), run('A')],
    ['blanks', `क${run(' ')}क`, `a${run(' ')}a`],
    ['brackets', run('('), run('([{')],
    ['quotation marks', run('“'), run('"')],
    ['single quotation marks', run('‘क '), run("'a ")],
    ['digits', run('५'), run('5')],
    ['digits with commas', run('५,'), run('5,')],
    ['dandas', run('।'), run('।')],
    ['full stops', run('.'), run('?!')],
    ['hyphens', run('क-'), run('a-')],
    ['one word again and again', run('घर '), run('house ')],
    ['a doubtful word again and again', run('रंग '), run('rang ')],
    ['denials', run('नहीं '), run('not ')],
    ['placeholders', run('{a}'), run('%s%d')],
    ['beginnings of tags', run('<b '), run('<')],
    ['beginnings of addresses', run('http://a.'), run('a.a-a@')],
    ['invisible characters', run('\u200B'), run('\uFFFD\u200B')],
    ['marks without letters', run('\u094D'), `a${run('\u0301')}`],
  ])('%s are looked at in time', (_, source, target) => {
    expect(Array.isArray(checkPairs([{ id: 'a', source, target }]))).toBe(true);
    expect(Array.isArray(checkPairs([{ id: 'a', source: 'घर', target }]))).toBe(true);
    expect(Array.isArray(checkPairs([{ id: 'a', source, target: 'a house' }]))).toBe(true);
  });
});
