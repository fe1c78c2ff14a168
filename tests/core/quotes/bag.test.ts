import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bag, draw, EMPTY_BAG } from '../../../src/core/quotes/bag.ts';

const ids = (count: number, prefix = 'q') => Array.from({ length: count }, (_, index) => `${prefix}${index}`);

/** A small generator, so that a failing run can be run again. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function drawMany(
  bag: Bag,
  matching: readonly string[],
  known: readonly string[],
  count: number,
  seed: number,
) {
  const random = randomFrom(seed);
  const drawn: string[] = [];
  let current = bag;
  for (let index = 0; index < count; index += 1) {
    // What is stored between two days is JSON.
    const stored: Bag = JSON.parse(JSON.stringify(current));
    const result = draw(stored, matching, new Set(known), random);
    if (result.id !== null) drawn.push(result.id);
    current = result.bag;
  }
  return { drawn, bag: current };
}

describe('the bag of quotes', () => {
  it('repeats nothing until every quote has been drawn, filling after filling', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.integer(), (count, seed) => {
        const { drawn } = drawMany(EMPTY_BAG, ids(count), ids(count), count * 3, seed);
        for (let round = 0; round < 3; round += 1) {
          expect(new Set(drawn.slice(round * count, (round + 1) * count)).size).toBe(count);
        }
      }),
    );
  });

  it('does not begin a new filling with the last few of the old one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 60 }), fc.integer(), (count, seed) => {
        const { drawn } = drawMany(EMPTY_BAG, ids(count), ids(count), count * 4, seed);
        for (const [index, id] of drawn.entries()) if (index > 0) expect(id).not.toBe(drawn[index - 1]);
      }),
    );
  });

  it('draws what was added before it repeats anything, and never what was removed', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 30 }),
        fc.integer({ min: 1, max: 29 }),
        fc.integer(),
        (count, taken, seed) => {
          const first = drawMany(EMPTY_BAG, ids(count), ids(count), Math.min(taken, count), seed);
          const now = [...ids(count).slice(1), ...ids(3, 'new')];
          const left = now.filter((id) => !first.drawn.includes(id));
          const rest = drawMany(first.bag, now, now, left.length, seed + 1).drawn;
          expect([...rest].sort()).toEqual([...left].sort());
        },
      ),
    );
  });

  it('remembers what was drawn of other topics while the topics change', () => {
    const [hope, rest] = [ids(6, 'hope'), ids(6, 'rest')];
    const known = [...hope, ...rest];
    const some = drawMany(EMPTY_BAG, hope, known, 4, 1);
    const elsewhere = drawMany(some.bag, rest, known, 9, 2);
    const back = drawMany(elsewhere.bag, hope, known, 2, 3);
    expect([...some.drawn, ...back.drawn].sort()).toEqual([...hope].sort());
  });

  it('does not march in step with another server’s', () => {
    const one = drawMany(EMPTY_BAG, ids(50), ids(50), 50, 1).drawn;
    const other = drawMany(EMPTY_BAG, ids(50), ids(50), 50, 2).drawn;
    expect(one.filter((id, index) => other[index] === id).length).toBeLessThan(15);
  });

  it('is empty-handed when there are no quotes', () => {
    expect(draw(EMPTY_BAG, [], new Set(), () => 0).id).toBeNull();
  });
});
