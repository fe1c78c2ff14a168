import type { ClockStep, PageClock } from '../page/page-types.ts';

/** A clock that the page may move, by milliseconds against the true time. */
export type MovableClock = {
  offset: () => number;
  move: (offset: number) => void;
};

const STEPS = { hour: 3_600_000, day: 86_400_000 } as const;

export function pageClock(clock: MovableClock | null): PageClock {
  return { offset: clock?.offset() ?? 0, isMovable: clock !== null };
}

/**
 * Moves the clock as the page asked for.
 * @param nextPost milliseconds since 1970, null where no post is planned
 * @throws a sentence for the person when there is nothing to move, or nothing to move to
 */
export async function moveClock(
  clock: MovableClock | null,
  step: ClockStep,
  now: () => number,
  nextPost: () => Promise<number | null>,
): Promise<void> {
  if (clock === null) throw new Error('This preview has no clock to move.');
  if (step === 'now') return clock.move(0);
  if (step !== 'next-post') return clock.move(clock.offset() + STEPS[step]);
  const next = await nextPost();
  if (next === null) {
    throw new Error(
      'No daily quote is planned. A moderator starts one with /daily set, anybody with /subscribe.',
    );
  }
  clock.move(clock.offset() + next - now());
}
