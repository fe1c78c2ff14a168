import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallTalk } from '../../../src/core/chat/small-talk.ts';

describe('small talk', () => {
  it.each([
    ['hi', 'greeting'],
    ['Heyyy bot!!', 'greeting'],
    ['good morning everyone :)', 'greeting'],
    ['how are you?', 'greeting'],
    ['how r u', 'greeting'],
    ['thanks', 'thanks'],
    ['Thank you so much 💛', 'thanks'],
    ['ok cool thx', 'thanks'],
    ['hi, thanks!', 'thanks'],
    ['good night', 'goodbye'],
    ['bye bye, see you', 'goodbye'],
  ] as const)('“%s” is a %s', (text, kind) => {
    expect(smallTalk(text, 'en')).toBe(kind);
  });

  it.each([
    'what is recovery?',
    'thanks! and what about sleep?',
    'hello, I want to die',
    'thank you for everything, goodbye forever',
    'thanks for nothing',
    'hi can someone help me',
    'good night is not what I had',
    'so much',
    'you there',
    '',
    '?!',
  ])('“%s” is more than that', (text) => {
    expect(smallTalk(text, 'en')).toBeNull();
  });

  it('is never seen in words it does not know', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        expect(smallTalk(`${text} xylophone`, 'en')).toBeNull();
      }),
    );
  });
});
