import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createWork } from '../../../src/core/flood/work.ts';

const LIMITS = {
  answers: { places: 2, waiting: 2, patience: 700 },
  refusals: { places: 1, patience: 2_000 },
  choices: { places: 1, waiting: 2 },
};
/** Those who are answered and those who wait for it, together. */
const ROOM = LIMITS.answers.places + LIMITS.answers.waiting;
const pause = () => new Promise<void>((resolve) => setImmediate(resolve));
/** Until every answer that there is a place for has begun, one after the other. */
const settled = async () => {
  for (let turn = 0; turn < 4; turn += 1) await pause();
};

/** Jobs that end when they are told to, and a diary of what became of them. */
function setUp() {
  const work = createWork(LIMITS, pause);
  const diary: string[] = [];
  const ends = new Map<string, () => void>();
  const waits = new Map<string, number>();
  const run = (name: string) => () => {
    diary.push(`${name} began`);
    return new Promise<void>((resolve) => ends.set(name, resolve));
  };
  return {
    work,
    diary,
    waits,
    ask: (name: string, isUrgent = false) =>
      work.answer({
        run: run(name),
        refuse: async (why) => void diary.push(`${name}: ${why}`),
        isUrgent: () => isUrgent,
        waited: () => waits.get(name) ?? 0,
        isLate: () => (waits.get(name) ?? 0) > 1_500,
      }),
    type: (key: string, name: string) => work.suggest(key, run(name)),
    async end(name: string) {
      ends.get(name)?.();
      await settled();
    },
  };
}

describe('what people ask for', () => {
  it('is begun while there is room, then waits in its order, and beyond that is refused', async () => {
    const { ask, end, diary } = setUp();
    for (const name of ['a', 'b', 'c', 'd', 'e']) ask(name);
    await settled();
    expect(diary).toEqual(['e: busy', 'a began', 'b began']);
    await end('b');
    await end('a');
    expect(diary.slice(3)).toEqual(['c began', 'd began']);
  });

  it('is begun one at a time, so that whatever comes meanwhile is seen', async () => {
    const { ask, diary } = setUp();
    for (const name of ['a', 'b', 'c', 'd']) ask(name);
    await pause();
    ask('e');
    ask('help', true);
    expect(diary).toEqual(['a began', 'e: busy', 'help began']);
    await settled();
    expect(diary.slice(3)).toEqual(['b began']);
  });

  it('is refused when its turn comes too late, and the next is begun', async () => {
    const { ask, end, waits, diary } = setUp();
    for (const name of ['a', 'b', 'c', 'd']) ask(name);
    await settled();
    waits.set('c', 1_501);
    await end('a');
    expect(diary.slice(2).sort()).toEqual(['c: busy', 'd began']);
  });

  it('is begun although it is late when nobody waits behind it', async () => {
    const { ask, waits, diary } = setUp();
    waits.set('a', 5_000);
    ask('a');
    await settled();
    expect(diary).toEqual(['a began']);
  });

  it('is refused at once when those before it have waited for long already', async () => {
    const { ask, end, waits, diary } = setUp();
    for (const name of ['a', 'b', 'c']) ask(name);
    await settled();
    waits.set('c', 701);
    ask('d');
    await settled();
    await end('a');
    expect(diary.slice(2)).toEqual(['d: busy', 'c began']);
  });

  it('is begun whatever happens when it is a way to help', async () => {
    const { ask, work, diary } = setUp();
    for (const name of ['a', 'b', 'c', 'd', 'e']) ask(name);
    await settled();
    ask('help', true);
    work.close();
    ask('help again', true);
    expect(diary.slice(3)).toEqual(['help began', 'help again began']);
  });

  it('is refused once the end has come, except for what waits already', async () => {
    const { ask, end, work, diary } = setUp();
    for (const name of ['a', 'b', 'c']) ask(name);
    await settled();
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
    await settled();
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
      work.answer({
        run: fail,
        refuse: fail,
        isUrgent: () => false,
        waited: () => 0,
        isLate: () => false,
      });
    await work.idle();
    ask('a');
    await settled();
    expect(diary).toEqual(['a began']);
  });
});

describe('refusals', () => {
  const told = async (waits: Readonly<Record<string, number>>) => {
    const work = createWork(LIMITS, pause);
    const diary: string[] = [];
    const ends: (() => void)[] = [];
    const hold = () => new Promise<void>((resolve) => ends.push(resolve));
    const ask = (name: string) =>
      work.answer({
        run: hold,
        refuse() {
          diary.push(name);
          return hold();
        },
        isUrgent: () => false,
        waited: () => waits[name] ?? 0,
        isLate: () => false,
      });
    for (const name of ['a', 'b', 'c', 'd', 'under way', 'first', 'second']) ask(name);
    while (ends.length > 0) {
      ends.shift()?.();
      await settled();
    }
    return diary;
  };

  it('go out in their order', async () => {
    expect(await told({})).toEqual(['under way', 'first', 'second']);
  });

  it('go first to who has time left, when that of others may be over', async () => {
    expect(await told({ first: 2_500 })).toEqual(['under way', 'second', 'first']);
  });
});

describe('choices for what is being typed', () => {
  it('wait until no question does', async () => {
    const { ask, type, end, diary } = setUp();
    for (const name of ['a', 'b', 'c']) ask(name);
    type('sam', 'choices');
    await settled();
    expect(diary).toEqual(['a began', 'b began']);
    await end('a');
    expect(diary.slice(2)).toEqual(['c began', 'choices began']);
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
      const work = createWork(LIMITS, pause);
      const ends: (() => void)[] = [];
      let answering = 0;
      let suggesting = 0;
      let told = 0;
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
              told += 1;
            },
            refuse: async () => {
              told += 1;
            },
            isUrgent: () => false,
            waited: () => (isLate ? 2_000 : 0),
            isLate: () => isLate,
          });
        }
        expect(answering + work.counts().waiting).toBeLessThanOrEqual(ROOM);
        if (mayEnd) ends.shift()?.();
        await pause();
      }
      let isIdle = false;
      void work.idle().then(() => {
        isIdle = true;
      });
      while (!isIdle) {
        ends.shift()?.();
        await pause();
      }
      expect(told).toBe(asked);
    }),
    { numRuns: 50 },
  );
});
