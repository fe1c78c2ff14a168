import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../src/core/care/sentences.ts';

const sentences = (text: string) => sentencesOf(text).map((words) => words.join(' '));

describe('the sentences of a message', () => {
  it('end at a mark, whatever letter comes next', () => {
    expect(sentences('so tired. why bother? leave me alone!! bye')).toEqual([
      'so tired',
      'why bother',
      'leave me alone',
      'bye',
    ]);
  });

  it('end with the line', () => {
    expect(sentences('hi all\n\nnot my day')).toEqual(['hi all', 'not my day']);
  });

  it('go on after dots in a row', () => {
    expect(sentences('i want to die... of laughter')).toEqual(['i want to die of laughter']);
    expect(sentences('i want to die… of laughter')).toEqual(['i want to die of laughter']);
  });

  it('are not cut inside a number, an address or a disguise', () => {
    expect(sentences('2.5 hours on example.org')).toHaveLength(1);
    expect(sentences('d.i.e')).toEqual(['die']);
  });

  it('hold at least a word', () => {
    expect(sentences('')).toEqual([]);
    expect(sentences('?! 🙂\n…')).toEqual([]);
  });
});
