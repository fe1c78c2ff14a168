import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDueList } from '../../src/daily/due-list.ts';

describe('the list of what is due', () => {
  it('gives the earliest first, and nothing before its time', () => {
    const list = createDueList<string>();
    list.set('late', 30);
    list.set('early', 10);
    list.set('middle', 20);
    expect(list.take(9)).toBeNull();
    expect([list.take(25), list.take(25), list.take(25)]).toEqual(['early', 'middle', null]);
    expect(list.take(30)).toBe('late');
  });

  it('keeps one time for each, the last that was set, through any moving about', () => {
    const step = fc.record({
      key: fc.integer({ min: 0, max: 9 }),
      at: fc.option(fc.integer({ min: 0, max: 50 }), { nil: null }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const list = createDueList<number>();
        const model = new Map<number, number>();
        for (const { key, at } of steps) {
          if (at === null) {
            list.remove(key);
            model.delete(key);
          } else {
            list.set(key, at);
            model.set(key, at);
          }
        }
        expect(list.size()).toBe(model.size);
        const taken: number[] = [];
        for (let key = list.take(50); key !== null; key = list.take(50)) taken.push(key);
        expect([...taken].sort()).toEqual([...model.keys()].sort());
        const times = taken.map((key) => model.get(key) ?? 0);
        expect(times).toEqual([...times].sort((one, other) => one - other));
      }),
    );
  });
});
