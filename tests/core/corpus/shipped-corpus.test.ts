import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { coverage } from '../../../src/core/corpus/coverage.ts';
import { shippedCorpus } from '../../support/corpus.ts';

const corpus = await shippedCorpus();

describe('the corpus that ships', () => {
  it('covers every point of its sources', () => {
    const missing = coverage(corpus).filter(({ passages }) => passages.length === 0);
    expect(missing.map(({ point }) => point.id)).toEqual([]);
  });

  it('has a passage on every shelf', () => {
    const shelves = [...corpus.topics.values()].filter(({ parent }) => parent !== null);
    const used = new Set([...corpus.passages.values()].flatMap(({ topics }) => topics));
    expect(shelves.filter(({ id }) => !used.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('names every passage after its file', () => {
    const files = readdirSync('corpus/passages').map((file) => file.replace(/\.md$/, ''));
    expect(new Set(files)).toEqual(new Set(corpus.passages.keys()));
  });
});
