import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createWork } from '../../../src/core/flood/work.ts';

const LIMITS = {
  answers: { places: 2, waiting: 2 },
  refusals: { places: 1 },
  choices: { places: 1, waiting: 2 },
};

/** Jobs that end when they are told to, and a diary of what became of them. */
function setUp() {
  const work = createWork(LIMITS);
  const diary: string[] = [];
  const ends = new Map<string, () => void>();
  const late = new Set<string>();
  const run = (name: string) => () => {
    diary.push(`${name} began`);
    return new Promise<void>((resolve) => ends.set(name, resolve));
  };
  return {
    work,
    diary,
    late,
    ask: (name: string, isUrgent = false) =>
      work.answer({
        run: run(name),
        refuse: async (why) => void diary.push(`${name}: ${why}`),
        isUrgent: () => isUrgent,
        isLate: () => late.has(name),
      }),
    type: (key: string, name: string) => work.suggest(key, run(name)),
    async end(name: string) {
      ends.get(name)?.();
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}

describe('what people ask for', () => {
  it('is begun while there is room, then waits in its order, and beyond that is refused', async () => {
    const { ask, end, diary } = setUp();
    for (const name of ['a', 'b', 'c', 'd', 'e']) ask(name);
    expect(diary).toEqual(['a began', 'b began', 'e: busy']);
    await end('b');
    await end('a');
    expect(diary.slice(3)).toEqual(['c began', 'd began']);
  });

  it('is refused when its turn comes too late, and the next is begun', async () => {
    const { ask, end, late, diary } = setUp();
    for (const name of ['a', 'b', 'c', 'd']) ask(name);
    late.add('c');
    await end('a');
    expect(diary.slice(2).sort()).toEqual(['c: busy', 'd began']);
  });

  it('is begun whatever happens when it is a way to help', () => {
    const { ask, work, diary } = setUp();
    for (const name of ['a', 'b', 'c', 'd', 'e']) ask(name);
    ask('help', true);
    work.close();
    ask('help again', true);
    expect(diary.slice(3)).toEqual(['help began', 'help again began']);
  });

  it('is refused once the end has come, except for what waits already', async () => {
    const { ask, end, work, diary } = setUp();
    for (const name of ['a', 'b', 'c']) ask(name);
    work.close();
    ask('d');
    await end('a');
    expect(diary.slice(2)).toEqual(['d: stopping', 'c began']);
  });

  it('is all done when the bot is idle', async () => {
    const { ask, end, work } = setUp();
    for (const name of ['a', 'b', 'c']) ask(name);
    let isIdle = false;
    const idle = work.idle().then(() => {
      isIdle = true;
    });
    for (const name of ['a', 'b']) await end(name);
    expect(isIdle).toBe(false);
    await end('c');
    await idle;
    await work.idle();
  });

  it('does not keep its place when it fails', async () => {
    const { work, ask, diary } = setUp();
    const fail = async () => {
      throw new Error('no');
    };
    for (const _ of [1, 2])
      work.answer({ run: fail, refuse: fail, isUrgent: () => false, isLate: () => false });
    await work.idle();
    ask('a');
    expect(diary).toEqual(['a began']);
  });
});

describe('choices for what is being typed', () => {
  it('wait until no question does', async () => {
    const { ask, type, end, diary } = setUp();
    for (const name of ['a', 'b', 'c']) ask(name);
    type('sam', 'choices');
    await end('a');
    expect(diary).toEqual(['a began', 'b began', 'c began', 'choices began']);
  });

  it('are only looked for once for one person: what was typed before is dropped', async () => {
    const { type, end, diary } = setUp();
    type('kim', 'kim');
    for (const typed of ['w', 'wh', 'wha']) type('sam', typed);
    await end('kim');
    await end('wha');
    expect(diary).toEqual(['kim began', 'wha began']);
  });

  it('are dropped, the oldest first, where too many wait', async () => {
    const { type, end, diary } = setUp();
    for (const name of ['a', 'b', 'c', 'd']) type(name, name);
    for (const name of ['a', 'c', 'd']) await end(name);
    expect(diary).toEqual(['a began', 'c began', 'd began']);
  });
});

it('never more is under way than there are places, and everybody is answered or refused', async () => {
  const step = fc.record({
    isChoice: fc.boolean(),
    ends: fc.boolean(),
    isLate: fc.boolean(),
    key: fc.nat(3),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 60 }), async (steps) => {
      const work = createWork(LIMITS);
      const ends: (() => void)[] = [];
      let answering = 0;
      let suggesting = 0;
      let settled = 0;
      let asked = 0;
      for (const { isChoice, ends: mayEnd, isLate, key } of steps) {
        if (isChoice) {
          work.suggest(String(key), async () => {
            suggesting += 1;
            expect(suggesting).toBeLessThanOrEqual(LIMITS.choices.places);
            await new Promise<void>((resolve) => ends.push(resolve));
            suggesting -= 1;
          });
        } else {
          asked += 1;
          work.answer({
            async run() {
              answering += 1;
              expect(answering).toBeLessThanOrEqual(LIMITS.answers.places);
              await new Promise<void>((resolve) => ends.push(resolve));
              answering -= 1;
              settled += 1;
            },
            refuse: async () => {
              settled += 1;
            },
            isUrgent: () => false,
            isLate: () => isLate,
          });
        }
        expect(work.counts().waiting).toBeLessThanOrEqual(LIMITS.answers.waiting);
        if (mayEnd) ends.shift()?.();
        await new Promise((resolve) => setImmediate(resolve));
      }
      while (work.counts().underWay > 0) {
        ends.shift()?.();
        await new Promise((resolve) => setImmediate(resolve));
      }
      expect(settled).toBe(asked);
    }),
    { numRuns: 50 },
  );
});
