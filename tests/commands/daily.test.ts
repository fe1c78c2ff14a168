import { describe, expect, it } from 'vitest';
import { anotherQuote } from '../../commands/components/another-quote.ts';
import { forgetServer } from '../../commands/components/forget-server.ts';
import { quotePassage } from '../../commands/components/quote-passage.ts';
import { unsubscribe } from '../../commands/components/unsubscribe.ts';
import { daily } from '../../commands/daily.ts';
import { privacy } from '../../commands/privacy.ts';
import { quote } from '../../commands/quote.ts';
import { subscribe } from '../../commands/subscribe.ts';
import { en } from '../../src/copy/en.ts';
import type { PostedNow } from '../../src/core/daily/dailies.ts';
import { type Daily, ofGuild, ofMember } from '../../src/core/daily/daily.ts';
import type { CommandRequest } from '../../src/discord/command.ts';
import { GUILD, press, request, SAM } from '../support/request.ts';
import { create, HERE, passage, textOf, use } from './daily-world.ts';

const SET = { time: '9', zone: 'Europe/London' };

describe('/daily set', () => {
  it('starts in this very channel when none is named', async () => {
    const { all, store } = create();
    const text = textOf(await daily.execute(use('set', SET), all));
    expect(text).toContain(en.daily.set);
    expect(store.daily(ofGuild(GUILD))?.plan).toEqual({
      channelId: HERE,
      schedule: { time: '09:00', timeZone: 'Europe/London', weekdays: [] },
      topics: [],
      roleId: null,
    });
  });

  it('changes what is given, and leaves the rest as it was', async () => {
    const { all, store } = create();
    await daily.execute(use('set', { ...SET, topics: 'Hope', weekdays: 'weekdays' }), all);
    await daily.execute(use('set', { time: '10:30' }), all);
    expect(store.daily(ofGuild(GUILD))?.plan).toMatchObject({
      schedule: { time: '10:30', timeZone: 'Europe/London', weekdays: [1, 2, 3, 4, 5] },
      topics: ['hope'],
    });
    await daily.execute(use('set', { topics: 'all', weekdays: 'every day' }), all);
    expect(store.daily(ofGuild(GUILD))?.plan).toMatchObject({ topics: [], schedule: { weekdays: [] } });
  });

  it.each([
    [{ weekdays: 'mon' }, en.daily.choices.needsTime],
    [{ ...SET, time: 'soon' }, en.daily.choices.badTime],
    [{ ...SET, zone: 'Atlantis' }, en.daily.choices.badZone],
    [{ ...SET, weekdays: 'someday' }, en.daily.choices.badWeekdays],
    [{ ...SET, topics: 'hope, nonsense' }, en.daily.choices.badTopics],
    [{ ...SET, role: GUILD }, en.daily.everyone],
  ])('says what is wrong with %j, and changes nothing', async (given, sentence) => {
    const { all, store } = create();
    expect(textOf(await daily.execute(use('set', given), all))).toBe(sentence.replaceAll('`', ''));
    expect(store.daily(ofGuild(GUILD))).toBeNull();
  });

  it('names every permission that it lacks', async () => {
    const { all } = create();
    const text = textOf(await daily.execute(use('set', { ...SET, channel: '300000000000000009' }), all));
    expect(text).toContain('Send Messages, Read Message History');
  });

  it('takes a thread before a channel, and warns when nobody would be notified', async () => {
    const { all, store } = create();
    const given = { ...SET, channel: '300000000000000009', thread: HERE, role: '700000000000000001' };
    expect(textOf(await daily.execute(use('set', given), all))).toContain('cannot be pinged by me');
    expect(store.daily(ofGuild(GUILD))?.plan.channelId).toBe(HERE);
    await daily.execute(use('set', { 'no-role': true }), all);
    expect(store.daily(ofGuild(GUILD))?.plan.roleId).toBeNull();
  });
});

describe('/daily', () => {
  async function running(posted?: PostedNow) {
    const made = create(posted);
    await daily.execute(use('set', SET), made.all);
    return { ...made, run: async (name: string) => textOf(await daily.execute(use(name), made.all)) };
  }

  it.each(['status', 'preview', 'post-now', 'pause', 'resume', 'skip-next', 'off'])(
    '%s says that there is none yet',
    async (name) => {
      expect(textOf(await daily.execute(use(name), create().all))).toContain('no daily quote yet');
    },
  );

  it('status shows the next three dates, in the server’s time and the reader’s', async () => {
    const { run } = await running();
    const text = await run('status');
    expect(text).toContain('Mon, Mar 2, 09:00');
    expect(text.match(/<t:\d+:f>/g)).toHaveLength(3);
  });

  it('status tells what went wrong, and by that it is told', async () => {
    const { run, store } = await running();
    await store.update(
      ofGuild(GUILD),
      (it): Daily | null =>
        it && {
          ...it,
          isUntold: true,
          outcomes: [
            { date: '2026-03-01', due: 0, at: 0, result: { kind: 'refused', why: 'no-permission' } },
          ],
        },
    );
    expect(await run('status')).toContain('give me Send Messages there');
    expect(store.daily(ofGuild(GUILD))?.isUntold).toBe(false);
  });

  it('preview takes nothing out of the bag', async () => {
    const { run, store } = await running();
    expect(await run('preview')).toContain('A line called q1.');
    expect(store.daily(ofGuild(GUILD))?.bag.drawn).toEqual([]);
  });

  it.each<[PostedNow, string]>([
    [{ kind: 'posted', channelId: HERE, messageId: '9' }, `https://discord.com/channels/${GUILD}/${HERE}/9`],
    [{ kind: 'refused', why: 'no-permission' }, 'give me Send Messages there'],
    [{ kind: 'gone' }, 'not there any more'],
    [{ kind: 'later', isUnsure: true }, 'try again in a few minutes'],
    [{ kind: 'under-way' }, 'on its way'],
    [{ kind: 'nothing' }, 'no quote to post'],
  ])('post-now tells how it went: %j', async (posted, words) => {
    const { run } = await running(posted);
    expect(await run('post-now')).toContain(words);
  });

  it('skip-next leaves the next date out of what is shown', async () => {
    const { run } = await running();
    const text = await run('skip-next');
    expect(text).not.toContain('Mon, Mar 2, 09:00');
    expect(text).toContain('Left out: March 2, 2026');
    await run('pause');
    expect(await run('skip-next')).toContain('not running');
  });
});

describe('/subscribe', () => {
  it('keeps a plan for the person alone, and shows the way out', async () => {
    const { all, store } = create();
    const result = await subscribe.execute(request(SET), all);
    expect(result).toMatchObject({ kind: 'reply', audience: { kind: 'asker' } });
    expect(JSON.stringify(result)).toContain('unsubscribe');
    expect(store.daily(ofMember(SAM))?.plan.channelId).toBeNull();
    const stopped = await unsubscribe.press(press(), all);
    expect(textOf(stopped)).toContain('Stopped.');
    expect(store.daily(ofMember(SAM))).toBeNull();
    expect(textOf(await unsubscribe.press(press(), all))).toBe(en.subscribe.notThere);
  });
});

describe('/privacy', () => {
  const ask = (subcommand: string, given = {}, mayManageGuild = false): CommandRequest => ({
    ...use(subcommand, given),
    mayManageGuild,
  });

  it('deletes one’s own at once, and the server’s only when a manager is sure', async () => {
    const { all, store } = create();
    await daily.execute(use('set', SET), all);
    await subscribe.execute(request(SET), all);
    await privacy.execute(ask('delete'), all);
    expect(store.daily(ofMember(SAM))).toBeNull();
    expect(textOf(await privacy.execute(ask('delete', { what: 'server' }), all))).toContain('Only those who');
    expect(textOf(await forgetServer.press(press(), all))).toContain('Only those who');
    expect(store.daily(ofGuild(GUILD))).not.toBeNull();
    await forgetServer.press(press({ mayManageGuild: true }), all);
    expect(store.daily(ofGuild(GUILD))).toBeNull();
  });
});

describe('a quote', () => {
  it('is one on the topic, by id or name', async () => {
    const { all } = create();
    expect(textOf(await quote.execute(request({ topic: 'setbacks' }), all))).toContain('A line called q3.');
    expect(textOf(await quote.execute(request({ topic: 'Hope' }), all))).toContain('A line called q1.');
    expect(textOf(await quote.execute(request({ topic: 'nonsense' }), all))).toBe(en.quote.unknownTopic);
  });

  it('is followed by another one, on the server’s own topics under the post of the day', async () => {
    const { all } = create();
    const next = await anotherQuote.press(press({ args: ['hope', 'q1'] }), all);
    expect(next.kind).toBe('update');
    expect(textOf(next)).toContain('A line called q2.');
    await daily.execute(use('set', { ...SET, topics: 'setbacks' }), all);
    const beside = await anotherQuote.press(press({ args: ['', 'q1', 'daily'] }), all);
    expect(beside.kind).toBe('reply');
    expect(textOf(beside)).toContain('A line called q3.');
  });

  it('leads to its passage, or says that there is none any more', async () => {
    const { all } = create();
    expect(textOf(await quotePassage.press(press({ args: ['q1'] }), all))).toContain(passage.question);
    expect(textOf(await quotePassage.press(press({ args: ['q0'] }), all))).toContain('nothing more to read');
  });
});
