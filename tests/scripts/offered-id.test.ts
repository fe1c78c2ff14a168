import { describe, expect, it } from 'vitest';
import { offeredId } from '../../scripts/new-passage/offered-id.ts';
import { shippedCorpus } from '../support/corpus.ts';

const offered = (question: string, ...taken: string[]) => offeredId(question, (id) => taken.includes(id));

describe('the id offered for a new passage', () => {
  it.each([
    ['Do I have to tell my landlord?', 'tell-landlord'],
    ['How do I get my hair cut without having to talk?', 'hair-cut-talk'],
    ['Why can’t I sleep the night before an appointment with my doctor?', 'sleep-night-appointment'],
    ['What is a naïve question?', 'naive-question'],
    ['Why me?', 'why-me'],
    ['なぜ？', 'passage'],
  ])('of “%s” is made of the words that carry it: %s', (question, id) => {
    expect(offered(question)).toBe(id);
  });

  it('takes one word more where another passage is called that, and a number where there is none', () => {
    expect(offered('Can a dog live in a small flat?', 'dog-live-small')).toBe('dog-live-small-flat');
    expect(offered('What is hope?', 'hope', 'hope-2')).toBe('hope-3');
  });

  it('has room, whatever the words', () => {
    expect(offered(`What is ${'on'.repeat(19)}?`).length).toBeLessThanOrEqual(32);
    expect(offered('Electroconvulsive therapy compulsorily readministered?')).toBe(
      'electroconvulsive-therapy',
    );
  });

  it('is free for each question of the corpus', async () => {
    const { passages } = await shippedCorpus();
    for (const { question } of passages.values()) {
      const id = offeredId(question, (taken) => passages.has(taken));
      expect(passages.has(id)).toBe(false);
      expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    }
  });
});
