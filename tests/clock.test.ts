import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createClock } from '../src/clock.ts';
import { temporaryFolder } from './support/bot-process.ts';

const DAY = 86_400_000;
const folder = temporaryFolder();
const file = join(folder.path, 'clock');
afterAll(() => folder.remove());

/** By how many days a clock is ahead of the wall. */
const daysAhead = (now: Date) => Math.floor((now.getTime() - Date.now() + 60_000) / DAY);

describe('the clock', () => {
  it('goes by the wall until it is moved', () => {
    const clock = createClock(null);
    expect(daysAhead(clock.now())).toBe(0);
    clock.move(DAY);
    expect(daysAhead(clock.now())).toBe(1);
    expect(createClock(null).offset()).toBe(0);
  });

  it('follows its file, whoever writes it, and moves all that read it', () => {
    writeFileSync(file, 'half writ');
    const [clock, other] = [createClock(file), createClock(file)];
    expect(clock.offset()).toBe(0);
    writeFileSync(file, String(DAY));
    expect(daysAhead(clock.now())).toBe(1);
    other.move(2 * DAY + 0.4);
    expect(readFileSync(file, 'utf8')).toBe(String(2 * DAY));
    expect(clock.offset()).toBe(2 * DAY);
  });
});
