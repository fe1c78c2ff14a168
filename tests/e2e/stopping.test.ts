import { writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLocalDiscord, type LocalDiscord } from '../../src/preview/local-discord.ts';
import type { RestFault } from '../../src/preview/rest/rest-faults.ts';
import { type BotProcess, launchBot, startBot, temporaryFolder } from '../support/bot-process.ts';
import { freePort } from '../support/free-port.ts';
import { until } from '../support/until.ts';

const folder = temporaryFolder();
const QUESTION = 'what is personal recovery?';
const ANSWER = 'What is personal recovery?';
const CALLBACK = /\/callback$/;
const POST = /^\/channels\/\d+\/messages$/;
/** Most of it is the start of a process on a busy machine. */
const IN_TIME = 20_000;
/** The end may take five seconds, and the machine a moment more. */
const SOON = 7_000;

let discord: LocalDiscord;
let databases = 0;

beforeEach(async () => {
  databases += 1;
  discord = await createLocalDiscord({ port: 0, deadline: 8_000 });
});
afterEach(() => discord.close());
afterAll(() => folder.remove());

const environment = (more: Record<string, string> = {}) => ({
  DISCORD_TOKEN: discord.token,
  DISCORD_API_URL: discord.apiUrl,
  DATABASE_URL: `sqlite://${folder.path}/${databases}.sqlite`,
  LOG_LEVEL: 'info',
  ...more,
});
const sam = (channel = 'general') => discord.as('Sam', channel);
const robin = () => discord.as('Robin', 'general');
const ask = () => sam().command('ask', { question: QUESTION });

/** Holds the next request of a kind back, until told. */
function hold(method: string, path: RegExp) {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  discord.faults.next(method, path, { delay: held });
  const isMet = () => until(async () => discord.faults.waiting() === 0);
  return { release, isMet };
}

/** How it ended, once it was told to. */
const endOf = (bot: BotProcess) => Promise.race([bot.ended, wait(SOON, 'still running', { ref: false })]);

/** A signal, and the moment at which the bot has taken it. */
async function told(bot: BotProcess, signal: NodeJS.Signals): Promise<void> {
  bot.signal(signal);
  await until(async () => {
    const reply = await robin().command('about', {});
    return reply.text().includes('being restarted');
  });
}

describe.each(['SIGTERM', 'SIGINT'] as const)('after %s', (signal) => {
  it(
    'what is under way is answered before the bot ends well',
    async () => {
      const bot = await startBot(environment());
      const { release, isMet } = hold('POST', CALLBACK);
      const reply = ask();
      await isMet();
      await told(bot, signal);
      release();
      expect((await reply).text()).toContain(ANSWER);
      expect(await endOf(bot)).toBe(0);
      expect(bot.complaints()).not.toMatch(/"level":50|stopped before/);
    },
    IN_TIME,
  );
});

describe('while the bot comes to its end', () => {
  it(
    'nothing new is begun, and everybody is told; ways to help work as ever',
    async () => {
      const bot = await startBot(environment());
      const { release, isMet } = hold('POST', CALLBACK);
      const reply = ask();
      await isMet();
      await told(bot, 'SIGTERM');
      const change = await robin().command('settings country', { country: 'NZ' });
      expect(change.text()).toContain('nothing was changed');
      expect(change.text()).toContain('findahelpline.com');
      expect(change.isEphemeral()).toBe(true);
      const lines = await sam().command('helplines', { country: 'NZ' });
      expect(lines.text()).toContain('1737');
      const danger = await sam().command('ask', { question: 'i want to die' });
      expect(danger.text()).toContain('local emergency number');
      await sam('dm').say('i want to kill myself');
      expect((await sam('dm').nextMessage()).text).toContain('emergency number');
      release();
      await reply;
      expect(await endOf(bot)).toBe(0);

      const next = await startBot(environment());
      expect((await robin().command('settings panel', {})).text()).not.toContain('New Zealand');
      await next.stop();
    },
    2 * IN_TIME,
  );

  it(
    'whoever waits for a long piece of work is told how to see what became of it',
    async () => {
      const bot = await startBot(environment());
      const { isMet } = hold('GET', /^\/attachments\//);
      const file = { name: 'a.md', content: '---\nquestion: Who?\n---\n' };
      const reply = await robin().command('library import', { file });
      await isMet();
      bot.signal('SIGTERM');
      expect((await reply.settled()).text).toContain('still reading that file');
      expect(reply.isEphemeral()).toBe(true);
      expect(await endOf(bot)).toBe(0);
    },
    IN_TIME,
  );

  it(
    'a request that never ends does not keep it',
    async () => {
      const bot = await startBot(environment());
      const { isMet } = hold('POST', CALLBACK);
      const lost = expect(ask()).rejects.toThrow();
      await isMet();
      bot.signal('SIGTERM');
      expect(await endOf(bot)).toBe(0);
      await lost;
    },
    2 * IN_TIME,
  );

  it(
    'a second signal ends it at once',
    async () => {
      const bot = await startBot(environment());
      const { isMet } = hold('POST', CALLBACK);
      const lost = expect(ask()).rejects.toThrow();
      await isMet();
      await told(bot, 'SIGTERM');
      bot.signal('SIGINT');
      expect(await endOf(bot)).toBe(130);
      await lost;
    },
    2 * IN_TIME,
  );

  it(
    'a daily quote under way is posted, once',
    async () => {
      const clock = `${folder.path}/clock`;
      writeFileSync(clock, String(Date.parse('2027-01-12T08:59:30Z') - Date.now()));
      const bot = await startBot(environment({ CLOCK_FILE: clock }));
      await robin().command('daily set', { time: '9', zone: 'Europe/London', channel: 'questions' });
      const { release, isMet } = hold('POST', POST);
      writeFileSync(clock, String(Date.parse('2027-01-12T09:00:01Z') - Date.now()));
      await isMet();
      bot.signal('SIGTERM');
      release();
      expect(await endOf(bot)).toBe(0);
      const next = await startBot(environment({ CLOCK_FILE: clock }));
      expect((await robin().command('daily status', {})).text()).toContain('**Last post:** January 12, 2027');
      await next.stop();
      const posts = robin()
        .messages()
        .concat(discord.as('Robin', 'questions').messages())
        .filter(({ text }) => text.includes('Quote of the day'));
      expect(posts).toHaveLength(1);
    },
    2 * IN_TIME,
  );

  it(
    'a bot that has not reached Discord yet ends as well',
    async () => {
      const bot = launchBot(environment({ DISCORD_API_URL: 'http://127.0.0.1:9/api' }));
      await until(async () => bot.complaints().includes('cannot be reached'));
      bot.signal('SIGTERM');
      expect(await endOf(bot)).toBe(0);
    },
    IN_TIME,
  );
});

describe('a bot that is killed', () => {
  it(
    'right after it confirmed a setting has that setting when it comes back',
    async () => {
      const bot = await startBot(environment());
      const saved = await robin().command('settings country', { country: 'NZ' });
      bot.signal('SIGKILL');
      expect(saved.text()).toContain('Saved.');
      expect(await endOf(bot)).toBeNull();
      const next = await startBot(environment());
      expect((await sam().command('helplines', {})).text()).toContain('1737');
      await next.stop();
    },
    IN_TIME,
  );
});

const WARNING = 40;

/** What the bot said on standard error with these words in it. */
function lines(bot: BotProcess, words: string): string[] {
  const all = bot.complaints().split('\n');
  return all.filter((line) => line.includes(words));
}

describe('a bot that cannot go on', () => {
  const status = (code: number): RestFault => ({ respond: { status: code, body: { code: 0, message: '' } } });

  it.each<[string, () => unknown]>([
    [
      'a request that Discord refuses the token for',
      () => {
        discord.faults.next('POST', POST, status(401));
        return sam().say(`<@${discord.botId}> ${QUESTION}`);
      },
    ],
    ['a connection that Discord refuses the token for', () => discord.faults.gateway.close(4004)],
  ])(
    'after %s says so in one sentence, answers what is under way, and ends badly',
    async (_, fault) => {
      const bot = await startBot(environment());
      const { release, isMet } = hold('POST', CALLBACK);
      const reply = ask();
      await isMet();
      await fault();
      await until(async () => bot.complaints().includes('Reset Token'));
      release();
      expect((await reply).text()).toContain(ANSWER);
      expect(await endOf(bot)).toBe(1);
      expect(lines(bot, 'Reset Token')).toHaveLength(1);
      expect(bot.output() + bot.complaints()).not.toContain(discord.token);
    },
    IN_TIME,
  );

  it(
    'for want of an intent names the switch, and does not try again',
    async () => {
      const bot = launchBot(environment({ MESSAGE_CONTENT_INTENT: 'on' }));
      expect(await endOf(bot)).toBe(1);
      expect(lines(bot, 'switch on Message Content Intent')).toHaveLength(1);
      expect(discord.connections().identified).toBe(0);
    },
    IN_TIME,
  );

  it.each([
    ['an exception', "throw new Error('secret words')"],
    ['a rejection', "Promise.reject(new Error('secret words'))"],
  ])(
    'after %s that nobody foresaw logs where, without words, and ends badly',
    async (_, fault) => {
      const script = `process.on('SIGUSR2', () => { ${fault} })`;
      const bot = await startBot(
        environment({ NODE_OPTIONS: `--import "data:text/javascript,${encodeURIComponent(script)}"` }),
      );
      const { release, isMet } = hold('POST', CALLBACK);
      const reply = ask();
      await isMet();
      bot.signal('SIGUSR2');
      await until(async () => /uncaughtException|unhandledRejection/.test(bot.complaints()));
      release();
      expect((await reply).text()).toContain(ANSWER);
      expect(await endOf(bot)).toBe(1);
      expect(lines(bot, 'nobody foresaw')).toHaveLength(1);
      expect(bot.complaints()).not.toContain('secret words');
    },
    IN_TIME,
  );
});

describe('a Discord that is not there yet', () => {
  it(
    'is waited for, with one sentence, and joined when it comes',
    async () => {
      const port = await freePort();
      const bot = launchBot(environment({ DISCORD_API_URL: `http://127.0.0.1:${port}/api` }));
      await until(async () => bot.complaints().includes('cannot be reached'));
      await until(async () => bot.complaints().split('discord unreachable').length > 2);
      const late = await createLocalDiscord({ port, token: discord.token });
      await bot.ready;
      const reply = await late.as('Sam', 'general').command('ask', { question: QUESTION });
      expect(reply.text()).toContain(ANSWER);
      expect(bot.complaints().split('Discord cannot be reached')).toHaveLength(2);
      for (const line of lines(bot, 'discord unreachable')) {
        expect(JSON.parse(line)).toMatchObject({ level: WARNING, code: 'ECONNREFUSED' });
        expect(line).not.toContain('stack');
      }
      await bot.stop();
      await late.close();
    },
    IN_TIME,
  );

  it.each<[string, string, RestFault, number]>([
    ['has errors', '/gateway/bot', { respond: { status: 503 } }, 8],
    ['is behind a page that says no', '/gateway/bot', { page: { status: 403, html: '<html></html>' } }, 2],
    ['takes no commands at first', '/commands', { respond: { status: 500 } }, 4],
  ])(
    'or that %s is joined as soon as it may be',
    async (_, path, fault, times) => {
      discord.faults.next('*', new RegExp(`${path}$`), fault, times);
      const bot = await startBot(environment());
      await until(async () => discord.faults.waiting() === 0);
      await until(async () => (await ask().catch(() => null))?.text().includes(ANSWER));
      await bot.stop();
    },
    30_000,
  );

  it.each<[string, RestFault, number]>([
    ['has errors again', { respond: { status: 503 } }, 4],
    ['wants a minute of silence', { respond: { status: 429, headers: { 'Retry-After': '60' } } }, 1],
  ])(
    'or that %s when the bot has just found it does not end the bot',
    async (_, fault, times) => {
      const found: RestFault = { delay: 0 };
      discord.faults.next('GET', /\/gateway\/bot$/, found);
      discord.faults.next('GET', /\/gateway\/bot$/, fault, times);
      const bot = launchBot(environment());
      await until(async () => lines(bot, '"msg":"discord"').length > 0);
      bot.signal('SIGTERM');
      expect(await endOf(bot)).toBe(0);
    },
    IN_TIME,
  );

  it(
    'or that leaves one server out answers everybody else',
    async () => {
      discord.faults.gateway.withhold('Harbour');
      const bot = await startBot(environment());
      await sam('dm').say(QUESTION);
      expect((await sam('dm').nextMessage()).text).toContain(ANSWER);
      discord.faults.gateway.withhold(null);
      discord.admin.restore('Harbour');
      expect((await ask()).text()).toContain(ANSWER);
      await bot.stop();
    },
    IN_TIME,
  );

  it(
    'or whose gateway turns the bot away at first is joined later',
    async () => {
      discord.faults.gateway.refuse(2);
      const bot = await startBot(environment());
      expect((await ask()).text()).toContain(ANSWER);
      await bot.stop();
    },
    IN_TIME,
  );
});
