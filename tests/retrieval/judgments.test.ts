import { describe, expect, it } from 'vitest';
import { parseJudgments } from './judgments.ts';

const IDS = new Set(['hope', 'peer-support']);
const read = (text: string) => parseJudgments(text, IDS);

describe('the judgments', () => {
  it('are read with what each query ought to find', () => {
    expect(read('- { q: no hope left, best: hope, also: [peer-support], style: slang, held: true }')).toEqual(
      {
        ok: true,
        judgments: [
          { query: 'no hope left', best: 'hope', also: ['peer-support'], style: 'slang', held: true },
        ],
      },
    );
  });

  it('may say that a query must be refused', () => {
    expect(read('- { q: hard drive recovery, best: null, style: near-miss, held: false }')).toMatchObject({
      ok: true,
      judgments: [{ best: null, also: [] }],
    });
  });

  it.each([
    ['an unknown passage', '- { q: a, best: nowhere, style: clean, held: false }', 'nowhere'],
    [
      'an unknown other passage',
      '- { q: a, best: hope, also: [nowhere], style: clean, held: false }',
      'nowhere',
    ],
    ['an unknown style', '- { q: a, best: hope, style: shouted, held: false }', '0.style'],
    ['a missing answer', '- { q: a, style: clean, held: false }', '0.best'],
    ['a misspelt key', '- { q: a, best: hope, style: clean, held: false, alos: [] }', 'alos'],
    [
      'a query judged twice',
      '[{ q: a, best: hope, style: clean, held: false }, { q: a, best: null, style: clean, held: false }]',
      'twice',
    ],
    [
      'a refusal with passages',
      '- { q: a, best: null, also: [hope], style: near-miss, held: false }',
      'refused',
    ],
    ['something that is no list', 'hello', 'array'],
  ])('are turned down for %s', (_, text, words) => {
    const result = read(text);
    expect(result.ok).toBe(false);
    expect(result).toMatchObject({ problems: [expect.stringContaining(words)] });
  });
});
