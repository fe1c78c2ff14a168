import { describe, expect, it } from 'vitest';
import { answerMessage, answerUnasked } from '../../../src/core/chat/answer-message.ts';
import { isFollowUp, passageShown } from '../../../src/core/chat/follow-up.ts';
import { createAnswering } from '../../../src/create-services.ts';
import { shippedCorpus } from '../../support/corpus.ts';

const corpus = await shippedCorpus();
const answering = createAnswering(corpus);
const calm = {
  ...answering,
  language: 'en' as const,
  assess: () => ({ kind: 'none', imminent: false, language: null }) as const,
};
const personal = corpus.passages.get('personal-recovery') ?? null;

describe('a reply to an answer', () => {
  it.each([
    'and for psychosis?',
    'what about work',
    'why?',
    'how long does it take',
    'tell me more',
    'is it real?',
  ])('“%s” needs that answer to be understood', (text) => {
    expect(isFollowUp(text, 'en')).toBe(true);
  });

  it.each(['and what is hope?', 'What is clinical recovery?', 'why do people relapse', 'thanks'])(
    '“%s” speaks for itself',
    (text) => {
      expect(isFollowUp(text, 'en')).toBe(false);
    },
  );

  it('is answered with what both together mean', () => {
    const answer = answerMessage('and for psychosis?', personal, calm);
    expect(answer.kind === 'found' && answer.passage.question).toMatch(/psychosis/i);
  });

  it('is never answered with the answer it replies to', () => {
    for (const text of [
      'why?',
      'and?',
      'tell me more',
      'is that personal recovery',
      'and personal recovery',
    ]) {
      const answer = answerMessage(text, personal, calm);
      if (answer.kind === 'found') expect(answer.passage.id).not.toBe('personal-recovery');
      if (answer.kind === 'unsure')
        expect(answer.suggestions.map(({ id }) => id)).not.toContain('personal-recovery');
    }
  });

  it('is seen by what stands on its buttons, whatever that is', () => {
    expect(passageShown([[], ['x'], ['personal-recovery']], corpus.passages)?.id).toBe('personal-recovery');
    expect(passageShown([['__proto__'], ['']], corpus.passages)).toBeNull();
  });
});

describe('a message that nobody put to the bot', () => {
  it('is answered when it asks what is surely known', () => {
    expect(answerUnasked('hi, what is personal recovery?', calm)?.kind).toBe('found');
  });

  it.each(['personal recovery', 'how do i cook rice?', 'what time is it', 'lol', ''])(
    'is left alone when it says “%s”',
    (text) => {
      expect(answerUnasked(text, calm)).toBeNull();
    },
  );

  it('is left alone when it asks for medical advice, and never when it speaks of danger', () => {
    const judged = (kind: 'medical' | 'support') => ({
      ...answering,
      language: 'en' as const,
      assess: () => ({ kind, imminent: false, language: null }) as const,
      answer: () =>
        ({ kind: 'support', about: 'self', isImminent: false, language: null, also: null }) as const,
    });
    expect(answerUnasked('what is personal recovery?', judged('medical'))).toBeNull();
    expect(answerUnasked('what is personal recovery?', judged('support'))?.kind).toBe('support');
  });
});
