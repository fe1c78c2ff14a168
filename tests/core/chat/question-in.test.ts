import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionSentences, questionsIn } from '../../../src/core/chat/question-in.ts';

describe('the question in a message', () => {
  it.each([
    ['hey all, quick question: whats personal recovery', 'whats personal recovery'],
    ['does anyone know what peer support is?', 'what peer support is?'],
    ['I was wondering if people really get better', 'people really get better'],
    ['New here. My week was awful. What is CHIME? Off to bed.', 'What is CHIME?'],
    ['> is this yours?\nwhat is hope', 'what is hope'],
    ['```\nwhy()?\n```\nhow do i cope with setbacks', 'how do i cope with setbacks'],
    ['can you tell me what hope is please', 'what hope is please'],
    ['https://example.org/?q=what how do peers help?', 'how do peers help?'],
  ])('in “%s” is found', (text, question) => {
    expect(questionSentences(text, 'en')).toContain(question);
    expect(questionsIn(text, 'en')[0]).toBe(question);
  });

  it.each(['i had a good day', 'recovery is hard.', 'what a day it was for all of us '.repeat(5), '?', ''])(
    'is not seen in “%s”',
    (text) => {
      expect(questionSentences(text, 'en')).toEqual([]);
    },
  );

  it('is the last one of several, with the others after it', () => {
    expect(questionsIn('What is hope? And how do I find it?', 'en').slice(0, 2)).toEqual([
      'how do I find it?',
      'What is hope?',
    ]);
  });

  it('is looked for at most four times, in any text, quickly', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 2_000 }), (text) => {
        expect(questionsIn(text, 'en').length).toBeLessThanOrEqual(4);
      }),
    );
    const started = performance.now();
    for (const piece of ['hi ', 'so ', 'quick question ', 'do you know ', '? ', 'what ', '`', '> '])
      questionsIn(piece.repeat(2_000 / piece.length), 'en');
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
