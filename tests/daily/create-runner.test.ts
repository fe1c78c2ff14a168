import { describe, expect, it } from 'vitest';
import { halted, planned, resumed, skipping } from '../../src/core/daily/changes.ts';
import type { DailyKey } from '../../src/core/daily/daily.ts';
import type { Sent } from '../../src/core/daily/poster.ts';
import { createWorld, DAY, fakeDiscord, fresh, HOUR, KEY, MINUTE, memoryStore, NINE, PLAN } from './world.ts';

async function start(daily = fresh(), key: DailyKey = KEY) {
  const store = memoryStore({ [key]: daily });
  const discord = fakeDiscord();
  const clock = { now: NINE - HOUR };
  const bot = createWorld(store, discord.poster, clock);
  await bot.scan();
  const at = async (now: number) => {
    clock.now = now;
    await bot.settle();
  };
  const restart = async (name: string) => {
    const next = createWorld(store, discord.poster, clock, name);
    await next.scan();
    await next.settle();
    return next;
  };
  return { store, discord, clock, bot, at, restart };
}

describe('the daily quote', () => {
  it('comes at its time, once, every day', async () => {
    const { at, discord, store } = await start();
    await at(NINE - 1);
    expect(discord.taken).toHaveLength(0);
    await at(NINE);
    await at(NINE + 1_000);
    expect(discord.dates()).toEqual(['2026-03-02']);
    await at(NINE + DAY);
    expect(discord.dates()).toEqual(['2026-03-02', '2026-03-03']);
    expect(store.daily()?.outcomes[0]?.result.kind).toBe('posted');
  });

  it('comes late, once, after up to twelve hours of downtime', async () => {
    const { at, discord } = await start();
    await at(NINE + 12 * HOUR);
    expect(discord.dates()).toEqual(['2026-03-02']);
    await at(NINE + DAY);
    expect(discord.dates()).toHaveLength(2);
  });

  it('is left out after more than twelve hours, and that is shown', async () => {
    const { at, discord, store } = await start();
    await at(NINE + 12 * HOUR + 1);
    expect(discord.taken).toHaveLength(0);
    expect(store.daily()?.outcomes[0]).toMatchObject({ date: '2026-03-02', result: { kind: 'missed' } });
    expect(store.daily()?.isUntold).toBe(true);
  });

  it('comes once after a long sleep, with every missed day on the record', async () => {
    const { at, discord, store } = await start();
    await at(NINE + 3 * DAY + HOUR);
    expect(discord.dates()).toEqual(['2026-03-05']);
    const kinds = store.daily()?.outcomes.map(({ result }) => result.kind);
    expect(kinds).toEqual(['posted', 'missed', 'missed', 'missed']);
  });

  it('does not come again when the clock is set back', async () => {
    const { at, discord } = await start();
    await at(NINE);
    await at(NINE - 2 * HOUR);
    await at(NINE);
    expect(discord.taken).toHaveLength(1);
  });

  it('does not come twice on a date when its time or zone is changed after it came', async () => {
    const { at, discord, store, bot } = await start();
    await at(NINE);
    const change = async (schedule: typeof PLAN.schedule, now: number) =>
      bot.changed(KEY, await store.update(KEY, (daily) => planned(daily, { ...PLAN, schedule }, now)));
    await change({ time: '09:01', timeZone: 'UTC', weekdays: [] }, NINE + 1_000);
    await at(NINE + MINUTE);
    await change({ time: '09:00', timeZone: 'Pacific/Honolulu', weekdays: [] }, NINE + 2 * MINUTE);
    await at(NINE + 11 * HOUR);
    expect(discord.dates()).toEqual(['2026-03-02']);
    await at(NINE + DAY + 11 * HOUR);
    expect(discord.dates()).toEqual(['2026-03-02', '2026-03-03']);
  });

  it('does not come for a time that had passed when it was set', async () => {
    const { at, discord } = await start(planned(null, PLAN, NINE + MINUTE));
    await at(NINE + 2 * MINUTE);
    expect(discord.taken).toHaveLength(0);
  });

  it('does not come for an earlier time that it was changed to too late', async () => {
    const schedule = { time: '11:00', timeZone: 'UTC', weekdays: [] };
    const { at, discord, store, bot } = await start(fresh({ schedule }));
    bot.changed(KEY, await store.update(KEY, (daily) => planned(daily, PLAN, NINE + HOUR)));
    await at(NINE + 3 * HOUR);
    expect(discord.taken).toHaveLength(0);
    await at(NINE + DAY);
    expect(discord.dates()).toEqual(['2026-03-03']);
  });

  it('leaves out the date that was to be skipped, and no other', async () => {
    const { at, discord, store } = await start(skipping(fresh(), NINE - HOUR));
    await at(NINE);
    expect(store.daily()).toMatchObject({ skip: null, outcomes: [{ result: { kind: 'skipped' } }] });
    await at(NINE + DAY);
    expect(discord.dates()).toEqual(['2026-03-03']);
  });

  it('rests while it is paused, and does not make up for it', async () => {
    const { at, discord, store, bot } = await start(halted(fresh(), 'paused'));
    await at(NINE + HOUR);
    expect(discord.taken).toHaveLength(0);
    bot.changed(KEY, await store.update(KEY, (daily) => daily && resumed(daily, NINE + 2 * HOUR)));
    await at(NINE + 3 * HOUR);
    expect(discord.taken).toHaveLength(0);
    await at(NINE + DAY);
    expect(discord.dates()).toEqual(['2026-03-03']);
  });
});

describe('once, whatever happens in between', () => {
  it('an answer that is lost: it looks, finds the post, and does not send again', async () => {
    const { at, discord, store } = await start();
    discord.answerWith('lost');
    await at(NINE);
    await at(NINE + MINUTE);
    expect(discord.taken).toHaveLength(1);
    expect(discord.looked()).toBe(1);
    expect(store.daily()?.outcomes[0]?.result).toMatchObject({ kind: 'posted', messageId: '0' });
  });

  it('a crash after sending: the next process looks before it does anything', async () => {
    const { at, discord, store, clock, restart } = await start();
    discord.answerWith(() => new Promise<Sent>(() => undefined));
    await at(NINE);
    discord.taken.push({
      key: KEY,
      channelId: PLAN.channelId,
      quoteId: 'q1',
      date: '2026-03-02',
      roleId: null,
    });
    clock.now = NINE + 2 * HOUR;
    await restart('second');
    expect(discord.taken).toHaveLength(1);
    expect(discord.looked()).toBe(1);
    expect(store.daily()?.outcomes[0]?.result.kind).toBe('posted');
  });

  it('a crash before sending: the next process looks, and sends', async () => {
    const { at, discord, clock, restart } = await start();
    discord.answerWith(() => new Promise<Sent>(() => undefined));
    await at(NINE);
    clock.now = NINE + 5 * MINUTE;
    await restart('second');
    expect(discord.looked()).toBe(1);
    expect(discord.dates()).toEqual(['2026-03-02']);
  });

  it('a crash where nobody may look: it counts as posted', async () => {
    const { at, discord, store, clock, restart } = await start();
    discord.answerWith(() => new Promise<Sent>(() => undefined));
    discord.lookWith('unknown');
    await at(NINE);
    clock.now = NINE + 5 * MINUTE;
    await restart('second');
    expect(discord.taken).toHaveLength(0);
    expect(store.daily()?.outcomes[0]?.result.kind).toBe('assumed');
  });

  it('two processes on one database: one posts, and the other leaves it alone', async () => {
    const { at, discord, clock, store } = await start();
    const other = createWorld(store, discord.poster, clock, 'second');
    await other.scan();
    clock.now = NINE;
    await Promise.all([at(NINE), other.settle()]);
    expect(discord.taken).toHaveLength(1);
    expect(discord.looked()).toBe(0);
  });

  it('a slow process is not overtaken while it may still be at it', async () => {
    const { at, discord, clock, store } = await start();
    let release: (sent: Sent) => void = () => undefined;
    discord.answerWith(() => new Promise<Sent>((resolve) => (release = resolve)));
    await at(NINE);
    const other = createWorld(store, discord.poster, clock, 'second');
    await other.scan();
    clock.now = NINE + MINUTE - 1;
    await other.settle();
    expect(discord.taken).toHaveLength(0);
    release({ kind: 'posted', channelId: '3', messageId: '9' });
    await at(NINE + MINUTE + 1);
    await other.settle();
    expect(discord.taken).toHaveLength(0);
    expect(store.daily()?.outcomes[0]?.result).toMatchObject({ messageId: '9' });
  });

  it('a process that wakes up after it was overtaken changes nothing any more', async () => {
    const { at, discord, clock, store } = await start();
    let release: (sent: Sent) => void = () => undefined;
    discord.answerWith(
      () =>
        new Promise<Sent>((resolve) => {
          release = resolve;
        }),
    );
    await at(NINE);
    const other = createWorld(store, discord.poster, clock, 'second');
    await other.scan();
    clock.now = NINE + 2 * MINUTE;
    await other.settle();
    release({ kind: 'refused', why: 'no-access' });
    await at(NINE + 3 * MINUTE);
    expect(discord.dates()).toEqual(['2026-03-02']);
    expect(store.daily()?.outcomes.map(({ result }) => result.kind)).toEqual(['posted']);
    expect(store.daily()?.refusals).toBe(0);
  });

  it('a disk that is full: nothing is sent that could not be written down, and it comes when there is room', async () => {
    const { at, discord, store } = await start();
    store.breakDown(true);
    await at(NINE);
    expect(discord.taken).toHaveLength(0);
    store.breakDown(false);
    await at(NINE + MINUTE);
    expect(discord.dates()).toEqual(['2026-03-02']);
  });

  it('a disk that fills up while it is sent: the post is found, not repeated', async () => {
    const { at, discord, store } = await start();
    discord.answerWith(async () => {
      store.breakDown(true);
      return { kind: 'posted', channelId: '3', messageId: '0' };
    });
    await at(NINE);
    discord.taken.push({
      key: KEY,
      channelId: PLAN.channelId,
      quoteId: 'q1',
      date: '2026-03-02',
      roleId: null,
    });
    store.breakDown(false);
    await at(NINE + MINUTE);
    expect(discord.taken).toHaveLength(1);
    expect(store.daily()?.outcomes).toHaveLength(1);
  });
});

describe('when Discord refuses', () => {
  it('a deleted channel switches it off at once', async () => {
    const { at, discord, store } = await start();
    discord.answerWith({ kind: 'gone' });
    await at(NINE);
    expect(store.daily()).toMatchObject({ halt: 'channel-gone', isUntold: true });
    await at(NINE + DAY);
    expect(discord.taken).toHaveLength(0);
  });

  it('a missing permission is met once a date, and pauses it after five dates', async () => {
    const { at, discord, store } = await start();
    const refused: Sent = { kind: 'refused', why: 'no-permission' };
    discord.answerWith(refused, refused, refused, refused, refused);
    for (let day = 0; day < 4; day += 1) {
      await at(NINE + day * DAY);
      await at(NINE + day * DAY + 6 * HOUR);
    }
    expect(store.daily()).toMatchObject({ halt: null, refusals: 4 });
    await at(NINE + 4 * DAY);
    expect(store.daily()).toMatchObject({ halt: 'refused', refusals: 5 });
    await at(NINE + 5 * DAY);
    expect(discord.taken).toHaveLength(0);
  });

  it('a refusal is forgiven by the next post', async () => {
    const { at, discord, store } = await start();
    discord.answerWith({ kind: 'refused', why: 'no-access' });
    await at(NINE);
    await at(NINE + DAY);
    expect(store.daily()).toMatchObject({ refusals: 0, halt: null });
  });

  it('closed direct messages on three dates end a subscription and forget it', async () => {
    const key: DailyKey = 'subscription:100000000000000001';
    const { at, discord, store } = await start(fresh({ channelId: null }), key);
    const closed: Sent = { kind: 'refused', why: 'closed' };
    discord.answerWith(closed, closed, closed);
    await at(NINE);
    await at(NINE + DAY);
    expect(store.daily(key)?.refusals).toBe(2);
    await at(NINE + 2 * DAY);
    expect(store.daily(key)).toBeNull();
  });

  it('an outage is waited out with fewer and fewer tries, and the post comes when it ends', async () => {
    const { at, discord, store, clock } = await start();
    let tries = 0;
    const down = async (): Promise<Sent> => {
      tries += 1;
      return { kind: 'later', isUnsure: false };
    };
    discord.answerWith(...Array.from({ length: 100 }, () => down));
    for (clock.now = NINE; clock.now < NINE + 6 * HOUR; clock.now += MINUTE) await at(clock.now);
    expect(tries).toBeGreaterThan(10);
    expect(tries).toBeLessThan(40);
    expect(store.daily()?.delivery?.tries).toBe(tries);
  });

  it('gives a date up when the outage outlasts twelve hours', async () => {
    const { at, discord, store } = await start();
    discord.answerWith({ kind: 'later', isUnsure: false });
    await at(NINE);
    await at(NINE + 12 * HOUR + MINUTE);
    expect(discord.taken).toHaveLength(0);
    expect(store.daily()?.outcomes[0]?.result.kind).toBe('missed');
  });

  it('keeps a retry in the channel where the first try may lie', async () => {
    const { at, discord, store, bot } = await start();
    discord.answerWith('lost');
    await at(NINE);
    const moved = { ...PLAN, channelId: '300000000000000002' };
    bot.changed(KEY, await store.update(KEY, (daily) => planned(daily, moved, NINE + 1_000)));
    await at(NINE + MINUTE);
    expect(discord.taken.map(({ channelId }) => channelId)).toEqual([PLAN.channelId]);
    await at(NINE + DAY);
    expect(discord.taken.at(-1)?.channelId).toBe('300000000000000002');
  });
});

describe('many servers at once', () => {
  it('go out in the order of lateness', async () => {
    const keys = Array.from({ length: 200 }, (_, index): DailyKey => `daily:${10n ** 17n + BigInt(index)}`);
    const minuteOf = (index: number) => (index * 37) % 60;
    const timeOf = (index: number) => `08:${String(minuteOf(index)).padStart(2, '0')}`;
    const dailies = Object.fromEntries(
      keys.map((key, index) => [
        key,
        planned(
          null,
          { ...PLAN, schedule: { time: timeOf(index), timeZone: 'UTC', weekdays: [] } },
          NINE - 2 * HOUR,
        ),
      ]),
    );
    const store = memoryStore(dailies);
    const discord = fakeDiscord();
    const clock = { now: NINE - 2 * HOUR };
    const bot = createWorld(store, discord.poster, clock);
    await bot.scan();
    clock.now = NINE;
    while (discord.taken.length < keys.length) await bot.settle();
    const minutes = discord.taken.map(({ key }) => minuteOf(keys.indexOf(key)));
    expect(minutes).toEqual([...minutes].sort((one, other) => one - other));
  });
});
