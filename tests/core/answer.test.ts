import { describe, expect, it } from 'vitest';
import { createAnswer } from '../../src/core/answer/create-answer.ts';
import { FOUND, UNSURE } from '../../src/core/answer/thresholds.ts';
import type { Match } from '../../src/core/search/match.ts';
import { shippedCorpus } from '../support/corpus.ts';

const corpus = await shippedCorpus();
const CALM = { kind: 'none', imminent: false, language: null } as const;
const passages = [...corpus.passages.values()];

/** An answer to whatever is asked, where the search finds passages of these relevances. */
function answerTo(...relevances: number[]) {
  const matches = relevances.flatMap((relevance, index): Match[] => {
    const passage = passages[index];
    return passage ? [{ passage, relevance }] : [];
  });
  return createAnswer({ corpus, assess: () => CALM, search: (_, limit) => matches.slice(0, limit) })(
    'a question',
  );
}

describe('an answer', () => {
  it('is the passage when the search is sure, with what to ask next', () => {
    const answer = answerTo(FOUND, UNSURE);
    expect(answer.kind === 'found' && answer.passage).toBe(passages[0]);
    expect(answer.kind === 'found' && answer.related.length).toBeGreaterThan(0);
  });

  it('is up to three questions when the search is not sure, without those that are unlikely', () => {
    const middle = (FOUND + UNSURE) / 2;
    const answer = answerTo(middle, middle / 2, middle / 4);
    expect(answer.kind === 'unsure' && answer.suggestions).toEqual(passages.slice(0, 2));
  });

  it('is none when nothing is likely, or there is nothing', () => {
    expect(answerTo(UNSURE - 0.01).kind).toBe('none');
    expect(answerTo().kind).toBe('none');
  });

  it('is care before any search, and even when the search fails', () => {
    const answer = createAnswer({
      corpus,
      assess: () => ({ kind: 'support', imminent: true, language: 'en' }),
      search: () => {
        throw new Error('the search is broken');
      },
    });
    expect(answer('whatever')).toEqual({
      kind: 'support',
      about: 'self',
      isImminent: true,
      language: 'en',
      also: null,
    });
  });
});
