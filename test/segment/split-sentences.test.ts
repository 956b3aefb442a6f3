import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { splitSentences } from '../../src/segment/split-sentences.ts';

/** Sentences without the white space after them. */
const split = (text: string, abbreviations: string[] = []): string[] =>
  splitSentences(text, { abbreviations }).map((sentence) => sentence.trim());

describe('splitSentences', () => {
  it('loses nothing: joined, the sentences are the text', () => {
    const piece = fc.oneof(
      fc.constantFrom('।', '॥', '?', '!', '.', '...', '”', '“', '(', ')', '\n', '\n\n', ' ', '  '),
      fc.constantFrom('राम', 'डॉ', 'यू.के', '3', '१', 'U.S', 'said', 'ने कहा', '**', '_', '\u{1F600}'),
      fc.string({ maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        const sentences = splitSentences(text);
        expect(sentences.join('')).toBe(text);
        expect(sentences.every((sentence) => sentence !== '')).toBe(true);
        for (const sentence of sentences.slice(1)) expect(sentence).toBe(sentence.trimStart());
      }),
      { numRuns: 500 },
    );
  });

  it('has no sentences in no text', () => {
    expect(splitSentences('')).toEqual([]);
  });

  test.each([
    ['a danda', 'राम गया। सीता आई।', ['राम गया।', 'सीता आई।']],
    ['a danda without a space after it', 'राम गया।सीता आई।', ['राम गया।', 'सीता आई।']],
    ['a double danda', 'जय हो॥ फिर॥', ['जय हो॥', 'फिर॥']],
    ['a question mark', 'कौन? राम।', ['कौन?', 'राम।']],
    ['an exclamation mark', 'वाह! अच्छा।', ['वाह!', 'अच्छा।']],
    ['several marks at once', 'क्या?! हाँ।', ['क्या?!', 'हाँ।']],
    ['a full stop', 'वह गया. वह आई. गांधी जी. बस.', ['वह गया.', 'वह आई.', 'गांधी जी.', 'बस.']],
    ['a full stop in English', 'He left. She stayed.', ['He left.', 'She stayed.']],
    ['a mark inside of quotation marks', '“राम गया।” सीता आई।', ['“राम गया।”', 'सीता आई।']],
    ['a blank line', 'पहला भाग\n \nदूसरा भाग', ['पहला भाग', 'दूसरा भाग']],
  ])('ends a sentence at %s', (_, text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  test.each([
    ['a title', 'डॉ. शर्मा और पं. नेहरू आए।'],
    ['a common era', '५०० ई. पू. में यह बना।'],
    ['a decimal point', 'यह ३.५ लाख या 2.75 है।'],
    ['an acronym of letter names', 'यू.के. और बी.बी.सी. में'],
    ['an acronym in English', 'He moved to the U.S. in May'],
    ['a chain of abbreviations', 'यह 5 कि.मी. दूर उ.प्र. में ई.पू. से है'],
    ['initials', 'राष्ट्रपति ए. पी. जे. अब्दुल कलाम और J. Nehru'],
    ['initials that are words too', 'आई. के. गुजराल और पी. जी. वुडहाउस'],
    ['an ellipsis', 'वह... चला गया'],
    ['an ellipsis in one character', 'वह… चला गया।'],
    ['an address or a file name', 'देखें a.in और setu.md फिर'],
    ['a word in small letters after it', '“Who?” she asked. '],
    ['the label of a list', '१. पहला काम'],
    ['the label of a list in the other digits', '12. बारहवाँ काम'],
    ['a bracket that is closed later', 'राम (वह आया। फिर गया) घर में है।'],
    ['brackets within brackets', 'राम (वह (कब? कल।) आया। फिर) घर में है।'],
  ])('does not end a sentence at %s', (_, text) => {
    expect(split(text)).toHaveLength(1);
  });

  it("takes the caller's abbreviations besides its own", () => {
    expect(split('बिहू. दस और डॉ. राम।')).toEqual(['बिहू.', 'दस और डॉ. राम।']);
    expect(split('बिहू. दस और डॉ. राम।', ['बिहू'])).toEqual(['बिहू. दस और डॉ. राम।']);
  });

  it('keeps a quotation with the words that say whose it is', () => {
    expect(split('“तुम कौन हो?” राम ने पूछा। वह चुप रहा।')).toEqual([
      '“तुम कौन हो?” राम ने पूछा।',
      'वह चुप रहा।',
    ]);
    expect(split('"मैं जाऊँगा।" सीता बोली। फिर गई।')).toEqual(['"मैं जाऊँगा।" सीता बोली।', 'फिर गई।']);
  });

  it('does not join a quotation to a sentence that is about something else', () => {
    expect(split('“तुम कौन हो?” रात बहुत हो चुकी थी।')).toHaveLength(2);
  });

  it('splits a quotation of several sentences', () => {
    expect(split('“वह आया। वह बैठा। वह गया।” फिर रात हुई।')).toEqual([
      '“वह आया।',
      'वह बैठा।',
      'वह गया।”',
      'फिर रात हुई।',
    ]);
  });

  it('takes a bracket that nothing closes for a slip', () => {
    expect(split('राम (उदास था। सीता आई।')).toEqual(['राम (उदास था।', 'सीता आई।']);
    expect(split('१) पहला। २) दूसरा।')).toEqual(['१) पहला।', '२) दूसरा।']);
    expect(split('राम (उदास\n\nथा। सीता) आई।')).toEqual(['राम (उदास', 'था।', 'सीता) आई।']);
  });

  it('splits after a bracket that holds a whole sentence', () => {
    expect(split('(राम गया।) सीता आई।')).toEqual(['(राम गया।)', 'सीता आई।']);
  });

  // Hostile or merely odd: work that grows with the square of the length needs minutes here.
  test.each([
    ['brackets that nothing closes', '(राम गया। '],
    ['one bracket round everything', 'राम गया। ', '(', ')'],
    ['abbreviations', 'डॉ. '],
    ['nothing but marks', '।?!.”) '],
    ['blank lines', '\n \n'],
    ['one word', 'क'],
    ['digits and full stops', '१. '],
  ])('is done soon with a long text of %s', (_, piece, before = '', after = '') => {
    const text = before + piece.repeat(300_000 / piece.length) + after;
    const started = performance.now();
    expect(splitSentences(text).join('').length).toBe(text.length);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
