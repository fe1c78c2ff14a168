import { describe, expect, it } from 'vitest';
import { assessKnowing } from '../../../src/core/care/assess-knowing.ts';
import type { Assessment } from '../../../src/core/care/assessment.ts';
import { shippedCorpus } from '../../support/corpus.ts';

const corpus = await shippedCorpus();
const alarmed = (): Assessment => ({ kind: 'support', imminent: true, language: 'en' });
const assess = assessKnowing(alarmed, corpus);

describe('a question of the corpus, as it is chosen from a list', () => {
  it('says nothing about whoever chose it, in any language', () => {
    expect(assess('What is personal recovery?')).toEqual({ kind: 'none', imminent: false, language: 'en' });
    const spanish = corpus.translations.get('es')?.passages.get('personal-recovery')?.question ?? '';
    expect(assess(spanish).kind).toBe('none');
  });

  it('is assessed like any text when there is a word more, or when it is about danger itself', () => {
    expect(assess('What is personal recovery? i cant go on').kind).toBe('support');
    expect(assess(corpus.passages.get('no-hope')?.question ?? '').kind).toBe('support');
  });
});
