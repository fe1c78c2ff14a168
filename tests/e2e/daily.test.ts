import { writeFileSync } from 'node:fs';
import { PermissionFlagsBits } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLocalDiscord } from '../../src/preview/local-discord.ts';
import { type BotProcess, startBot, temporaryFolder } from '../support/bot-process.ts';
import { until } from '../support/until.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const folder = temporaryFolder();
const clockFile = `${folder.path}/clock`;
let offset = 0;
const now = () => Date.now() + offset;
let discord: Awaited<ReturnType<typeof createLocalDiscord>>;
let bot: BotProcess;

const start = () =>
  startBot({
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    DATABASE_URL: `sqlite://${folder.path}/bot.sqlite`,
    CLOCK_FILE: clockFile,
  });

/** Moves the clock of the bot and of Discord. */
function moveTo(instant: number): void {
  offset = instant - Date.now();
  writeFileSync(clockFile, String(Math.round(offset)));
}

/** The next time it is nine in the morning in London. */
const NINE = Date.parse('2027-01-12T09:00:00Z');

beforeAll(async () => {
  moveTo(NINE - 2 * HOUR);
  discord = await createLocalDiscord({ port: 0, strict: true, now, deadline: 8_000 });
  bot = await start();
});

afterAll(async () => {
  await bot.stop();
  await discord.close();
  folder.remove();
});

const robin = (channel = 'moderators') => discord.as('Robin', channel);
const posts = (channel: string) =>
  discord
    .as('Robin', channel)
    .messages()
    .filter(({ text }) => text.includes('Quote of the day'));

/** Waits until a channel holds this many daily quotes. */
const hasPosts = (channel: string, count: number) =>
  robin(channel).eventually(() => posts(channel).length === count);

describe('setting up a daily quote', () => {
  it('asks for what is missing, and offers zones by city, the usual ones first', async () => {
    const asked = await robin('general').command('daily set', {});
    expect(asked.isEphemeral()).toBe(true);
    expect(asked.text()).toContain('a `time`, such as 09:00');

    const usual = await robin().autocomplete('daily set', 'zone', '');
    expect(usual[0]?.name).toContain('London');
    const cities = await robin().autocomplete('daily set', 'zone', 'mumb');
    expect(cities[0]).toMatchObject({ value: 'Asia/Kolkata', name: expect.stringContaining('Mumbai') });
  });

  it('names the permission that it lacks, and changes nothing', async () => {
    const refused = await robin().command('daily set', { time: '9', zone: 'London', channel: 'locked' });
    expect(refused.text()).toContain('**Send Messages**');
    expect((await robin().command('daily status', {})).text()).toContain('no daily quote yet');
  });

  it('never pings everyone', async () => {
    const refused = await robin().command('daily set', {
      time: '9',
      zone: 'London',
      channel: 'welcome',
      role: '@everyone',
    });
    expect(refused.text()).toContain('I never ping everyone');
  });

  it('is done in one command, and shows the next three dates', async () => {
    const set = await robin().command('daily set', {
      time: '9 am',
      zone: 'London',
      channel: 'welcome',
      role: 'Daily quote',
    });
    expect(set.isEphemeral()).toBe(true);
    expect(set.text()).toContain('09:00');
    expect(set.text().match(/<t:\d+:R>/g)).toHaveLength(3);
    expect(set.text()).toContain(`<t:${NINE / 1000}:f>`);
  });

  it('is left alone by members', async () => {
    await expect(discord.as('Sam', 'general').command('daily status', {})).rejects.toThrow();
  });

  it('can be tried first, for one pair of eyes', async () => {
    const preview = await robin().command('daily preview', {});
    expect(preview.isEphemeral()).toBe(true);
    expect(preview.text()).toContain('Quote of the day');
    expect(posts('welcome')).toHaveLength(0);
  });
});

describe('the post', () => {
  it('comes at its time with its topic and source, and pings the one role', async () => {
    moveTo(NINE + 1_000);
    await hasPosts('welcome', 1);
    const [post] = posts('welcome');
    expect(post?.text).toMatch(/Topic: /);
    expect(post?.text).toMatch(/In our words, after|Written for this bot/);
    expect(post?.pings.everyone).toBe(false);
    expect(post?.pings.roles).toHaveLength(1);
    expect(post?.buttons).toEqual(['Read more', 'Another for me']);
  });

  it('opens its passage, and gives another, privately', async () => {
    const [post] = posts('welcome');
    if (!post) throw new Error('there is no post');
    const more = await discord.as('Sam', 'welcome').click(post, 'Read more');
    expect(more.isEphemeral()).toBe(true);
    expect(more.text()).toContain('From: ');
    const another = await discord.as('Kim', 'welcome').click(post, 'Another for me');
    expect(another.isEphemeral()).toBe(true);
    expect(another.text()).not.toBe('');
    expect(posts('welcome')).toHaveLength(1);
  });

  it('is not repeated after a restart, nor when the settings change in the same minute', async () => {
    await bot.stop();
    bot = await start();
    const changed = await robin().command('daily set', { time: '09:01', channel: 'general' });
    expect(changed.text()).toContain(`<t:${(NINE + DAY + MINUTE) / 1000}:f>`);
    moveTo(NINE + 2 * MINUTE);
    const now = await robin().command('daily post-now', {});
    expect(now.text()).toContain('Posted: https://discord.com/channels/');
    await hasPosts('general', 1);
    expect(posts('welcome')).toHaveLength(1);
  });

  it('comes the next day all the same after one that was posted in between', async () => {
    moveTo(NINE + DAY + 2 * MINUTE);
    await hasPosts('general', 2);
  });

  it('is found again when the answer was lost, and not sent twice', async () => {
    discord.faults.next('POST', /\/channels\/\d+\/messages$/, { cut: 'after' }, 4);
    moveTo(NINE + 2 * DAY + 2 * MINUTE);
    await hasPosts('general', 3);
    const status = async () => (await robin().command('daily status', {})).text();
    await until(async () => (await status()).includes('**Being sent:**'));
    moveTo(NINE + 2 * DAY + 10 * MINUTE);
    await until(async () => (await status()).includes('**Last post:** January 14'));
    expect(posts('general')).toHaveLength(3);
  });
});

describe('when something is wrong', () => {
  it('a lost permission is told to the next moderator who uses a command, and is in the status', async () => {
    discord.admin.denyBot('general', PermissionFlagsBits.SendMessages);
    moveTo(NINE + 3 * DAY + 2 * MINUTE);
    const told = await until(async () => {
      await robin().command('about', {});
      return robin()
        .messages()
        .find(({ text }) => text.includes('A note for you'));
    });
    expect(told.isEphemeral).toBe(true);
    expect(told.text).toContain('give me Send Messages there');
    const status = await robin().command('daily status', {});
    expect(status.text()).toContain('What went wrong last');
    discord.admin.allowBot('general', PermissionFlagsBits.SendMessages);
  }, 30_000);

  it('a deleted channel switches it off, and another one starts it again', async () => {
    discord.admin.deleteChannel('general');
    moveTo(NINE + 4 * DAY + 2 * MINUTE);
    await until(async () =>
      (await robin().command('daily status', {})).text().includes('Off, because its channel was deleted'),
    );
    await robin().command('daily set', { thread: 'first steps' });
    moveTo(NINE + 5 * DAY + 2 * MINUTE);
    await hasPosts('first steps', 1);
  }, 30_000);

  it('can be paused, skipped and switched off', async () => {
    expect((await robin().command('daily skip-next', {})).text()).toContain('Left out');
    expect((await robin().command('daily pause', {})).text()).toContain('**Paused.**');
    expect((await robin().command('daily resume', {})).text()).toContain('Resumed.');
    expect((await robin().command('daily off', {})).text()).toContain('Off.');
  });
});

describe('a daily quote to oneself', () => {
  it('comes by direct message, and stops with one tap', async () => {
    const sam = discord.as('Sam', 'questions');
    const none = await sam.command('subscribe', {});
    expect(none.text()).toContain('You have no daily quote');
    moveTo(NINE + 6 * DAY);
    const set = await sam.command('subscribe', { time: '10:00', zone: 'Europe/London', topics: 'hope' });
    expect(set.isEphemeral()).toBe(true);
    expect(set.text()).toContain('Topics: Hope');
    moveTo(NINE + 6 * DAY + HOUR + 1_000);

    const direct = discord.as('Sam', 'dm');
    const message = await direct.eventually(() => direct.messages().at(-1));
    expect(message?.text).toContain('Topic: Hope');
    if (!message) throw new Error('there is no message');
    const kept = await sam.command('privacy show', {});
    expect(kept.text()).toContain('your daily quote by direct message');
    const file = await sam.command('privacy export', {});
    expect(file.message().attachments).toHaveLength(1);

    const stopped = await direct.click(message, 'Stop');
    expect(stopped.text()).toContain('Stopped.');
    expect((await sam.command('privacy show', {})).text()).toContain('**About you:** nothing.');
  });

  it('is asked for its zone alone where only a time was given, from a menu and from a form', async () => {
    const sam = discord.as('Sam', 'questions');
    const asked = await sam.command('subscribe', { time: '10:30', topics: 'hope' });
    expect(asked.isEphemeral()).toBe(true);
    expect(asked.text()).toContain('by the clock of which city?');
    const form = await sam.click(asked.message(), 'Another city');
    const again = await sam.submit(form.modal, { zone: 'Atlantis' });
    expect(again.kind).toBe('update');
    expect(again.text()).toContain('I do not know that city.');
    const set = await sam.choose(again.message(), 'Pick a city', ['Europe/Berlin']);
    expect(set.text()).toContain('every day at **10:30** (Europe/Berlin)');
    expect(set.text()).toContain('Topics: Hope');
    expect((await sam.click(set.message(), 'Stop')).text()).toContain('Stopped.');
  });

  it('is ended by closed direct messages on three dates', async () => {
    const kim = discord.as('Kim', 'lounge');
    await kim.command('subscribe', { time: '11:00', zone: 'London' });
    const person = [...discord.world.users.values()].find(({ displayName }) => displayName === 'Kim');
    if (person) person.acceptsDirectMessages = false;
    const status = ['could not reach you the last time', 'the last 2 times', 'You have no daily quote'];
    for (const [index, words] of status.entries()) {
      moveTo(NINE + (7 + index) * DAY + 3 * HOUR);
      await until(async () => (await kim.command('subscribe', {})).text().includes(words));
    }
  }, 30_000);
});

describe('what is kept about a server', () => {
  it('is deleted by those who can manage it, when they are sure', async () => {
    const refused = await discord.as('Sam', 'questions').command('privacy delete', { what: 'server' });
    expect(refused.text()).toContain('Only those who can manage the server');
    const asked = await robin().command('privacy delete', { what: 'server' });
    const done = await robin().click(asked.message(), 'Delete it all');
    expect(done.text()).toContain('Nothing about this server is kept any more');
    expect((await robin().command('daily status', {})).text()).toContain('no daily quote yet');
  });
});

describe('a quote on demand', () => {
  it('is shown with another and its passage', async () => {
    const sam = discord.as('Sam', 'questions');
    const quote = await sam.command('quote', { topic: 'hope' });
    expect(quote.text()).toContain('Topic: Hope');
    const another = await sam.click(quote.message(), 'Another');
    expect(another.kind).toBe('update');
    const more = await sam.click(quote.message(), 'Read more');
    expect(more.isEphemeral()).toBe(true);
  });
});

describe('the local Discord', () => {
  it('found nothing that the real one would pass over in silence', () => {
    expect(discord.reports).toEqual([]);
  });
});
