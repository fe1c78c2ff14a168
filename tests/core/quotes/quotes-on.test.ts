import { describe, expect, it } from 'vitest';
import { quotesOn } from '../../../src/core/quotes/quotes-on.ts';
import { ownLine, SMALL_CORPUS } from './small-corpus.ts';

const quotes = [
  ownLine({ id: 'on-hope', topic: 'hope' }),
  ownLine({ id: 'on-setbacks', topic: 'setbacks' }),
  ownLine({ id: 'on-groups', topic: 'groups' }),
];

describe('quotesOn', () => {
  it.each([
    ['a topic', 'hope', ['on-hope']],
    ['a shelf, with all the topics on it', 'starting', ['on-hope', 'on-setbacks']],
    ['no topic, which means any', '', ['on-hope', 'on-setbacks', 'on-groups']],
    ['a topic that does not exist', 'gardening', []],
  ])('finds the quotes on %s', (_, topic, ids) => {
    expect(quotesOn(topic, quotes, SMALL_CORPUS.topics).map(({ id }) => id)).toEqual(ids);
  });
});
