import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../src/core/search/tokenize.ts';

describe('the words of a text', () => {
  it.each([
    ['small letters', 'Peer SUPPORT', ['peer', 'support']],
    ['no accents', 'naïve Café', ['naive', 'cafe']],
    ['no apostrophes, straight or curled', "can't isn’t", ['cant', 'isnt']],
    ['no joined or widened letters', 'ﬁnd ｈｏｐｅ', ['find', 'hope']],
    ['no more than two of a letter drawn out', 'sooooo tireeeed', ['soo', 'tireed']],
    ['no marks piled on the letters', 'h̷̨o̸p̶e', ['hope']],
    ['no invisible characters', 're\u200bcov\u00adery', ['recovery']],
    ['words of other scripts too', 'надежда 希望', ['надежда', '希望']],
    ['numbers too', 'vermont 1987', ['vermont', '1987']],
  ])('have %s', (_, text, words) => {
    expect(tokenize(text)).toEqual(words);
  });

  it('leave out what is too long to be a word', () => {
    expect(tokenize(`${'ab'.repeat(1000)} hope`)).toEqual(['hope']);
  });
});
