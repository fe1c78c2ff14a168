import { describe, expect, it } from 'vitest';
import { wordingsOf } from '../../src/core/corpus/passage.ts';
import { tokenize } from '../../src/core/search/tokenize.ts';
import { readJudgments } from '../retrieval/read-judgments.ts';
import { shippedCorpus } from '../support/corpus.ts';

const corpus = await shippedCorpus();
const plain = (text: string) => tokenize(text).join(' ');
const elsewhere = corpus.elsewhere.map(plain);

describe('the questions about other things', () => {
  it('are many, and none stands twice', () => {
    expect(elsewhere.length).toBeGreaterThanOrEqual(3_000);
    expect(elsewhere.filter((question, at) => elsewhere.indexOf(question) !== at)).toEqual([]);
  });

  it('are answered by no passage', () => {
    const passages = [...corpus.passages.values()];
    const ours = new Set(passages.flatMap((one) => [one.question, ...wordingsOf(one)]).map(plain));
    expect(elsewhere.filter((question) => ours.has(question))).toEqual([]);
  });

  it('are none of those by which refusing is measured', () => {
    const judged = readJudgments(new Set(corpus.passages.keys()));
    const queries = new Set(judged.ok ? judged.judgments.map(({ query }) => plain(query)) : []);
    expect(queries.size).toBeGreaterThan(0);
    expect(elsewhere.filter((question) => queries.has(question))).toEqual([]);
  });
});
