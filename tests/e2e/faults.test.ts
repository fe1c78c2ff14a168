import { join } from 'node:path';
import { PermissionFlagsBits } from 'discord.js';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createLocalDiscord, type LocalDiscord } from '../../src/preview/local-discord.ts';
import type { RestFault } from '../../src/preview/rest/rest-faults.ts';
import { type BotProcess, startBot, temporaryFolder } from '../support/bot-process.ts';
import { until } from '../support/until.ts';

const folder = temporaryFolder();
const QUESTION = 'what is personal recovery?';
const ANSWER = 'What is personal recovery?';
const CALLBACK = /\/callback$/;
const REPLY = /\/messages\/@original$/;
const POST = /^\/channels\/\d+\/messages$/;

const status = (status: number, code = 0): RestFault => ({
  respond: { status, body: { code, message: '' } },
});
const limited = (seconds: number, headers = {}): RestFault => ({
  respond: {
    status: 429,
    body: { retry_after: seconds, global: false },
    headers: { 'Retry-After': String(seconds), ...headers },
  },
});
/** As whatever stands before Discord sends it. */
const page = (status: number): RestFault => ({ page: { status, html: '<html>Attention Required!</html>' } });

let discord: LocalDiscord;
let bot: BotProcess;

beforeAll(async () => {
  discord = await createLocalDiscord({ port: 0, deadline: 4_000 });
  bot = await startBot({
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    DATABASE_URL: `sqlite://${join(folder.path, 'bot.sqlite')}`,
    LOG_LEVEL: 'info',
  });
});

afterEach(() => {
  expect(discord.faults.waiting()).toBe(0);
});

afterAll(async () => {
  bot.signal('SIGTERM');
  expect(await bot.ended).toBe(0);
  expect(bot.complaints()).not.toMatch(/unhandledRejection|uncaughtException/);
  await discord.close();
  folder.remove();
});

const sam = (channel = 'general') => discord.as('Sam', channel);
const ask = () => sam().command('ask', { question: QUESTION });
const fail = (path: RegExp, fault: RestFault, times = 1, method = 'POST') =>
  discord.faults.next(method, path, fault, times);
const met = () => until(async () => discord.faults.waiting() === 0);
const seen = (channel: string, text: string) =>
  sam(channel)
    .messages()
    .filter((message) => message.isFromBot && message.text.includes(text));

describe('a first answer', () => {
  it.each<[string, RestFault, number]>([
    ['meets errors of Discord’s', status(500), 4],
    ['meets a page from a proxy', page(502), 4],
    ['meets a page that says no', page(403), 1],
    ['is cut off on its way', { cut: 'before' }, 4],
    ['is cut off on its way without a word', { cut: 'before', cleanly: true }, 1],
    ['has to wait a second for a rate limit', limited(1), 1],
  ])('that %s still comes', async (_, fault, times) => {
    fail(CALLBACK, fault, times);
    expect((await ask()).text()).toContain(ANSWER);
  });

  it.each<[string, RestFault]>([
    ['is cut off', { cut: 'after' }],
    ['ends without a word', { cut: 'after', cleanly: true }],
  ])('whose confirmation %s is there once, without an apology', async (_, fault) => {
    const before = sam().messages().length;
    fail(CALLBACK, fault);
    const reply = await ask();
    await until(async () => reply.refused.some(({ code }) => code === 40060));
    expect(reply.text()).toContain(ANSWER);
    expect(sam().messages()).toHaveLength(before + 1);
    expect(reply.followUps()).toEqual([]);
  });

  it('that Discord refuses for what it says becomes a private sentence with help', async () => {
    fail(CALLBACK, status(400, 50_035));
    const reply = await ask();
    expect(reply.text()).toContain('Something went wrong on my side');
    expect(reply.text()).toContain('findahelpline.com');
    expect(reply.isEphemeral()).toBe(true);
  });

  it('that would come too late is let go, and the next is not kept waiting', async () => {
    const lost: Promise<unknown>[] = [];
    for (const fault of [limited(60), page(429), status(404, 10_062)]) {
      fail(CALLBACK, fault);
      lost.push(expect(ask()).rejects.toThrow('was not answered'));
      await met();
    }
    expect((await ask()).answeredAfter).toBeLessThan(1_500);
    await Promise.all(lost);
  });

  it('that shows choices may fail without anybody being told', async () => {
    fail(CALLBACK, status(404, 10_062));
    const lost = expect(sam().autocomplete('ask', 'question', 'recov')).rejects.toThrow('was not answered');
    await met();
    expect((await sam().autocomplete('ask', 'question', 'recov')).length).toBeGreaterThan(0);
    await lost;
    expect(bot.complaints()).not.toContain('interaction lost');
  });
});

describe('an answer that takes its time', () => {
  const importing = () => {
    const content = '---\nquestion: Who?\n---\n';
    return discord.as('Robin', 'general').command('library import', { file: { name: 'a.md', content } });
  };
  const MENDING = 'need mending, so nothing was added';

  it.each<[string, RegExp, RestFault, number, string]>([
    ['the confirmation of its beginning is cut off', CALLBACK, { cut: 'after' }, 1, 'POST'],
    ['its beginning meets errors of Discord’s', CALLBACK, status(500), 4, 'POST'],
    ['its end meets errors of Discord’s', REPLY, status(500), 4, 'PATCH'],
    ['its end meets a page that says no', REPLY, page(403), 1, 'PATCH'],
    [
      'its end has to wait for every other request',
      REPLY,
      limited(1, { 'X-RateLimit-Global': 'true' }),
      1,
      'PATCH',
    ],
    ['its end is cut off without a word', REPLY, { cut: 'after', cleanly: true }, 1, 'PATCH'],
  ])('comes privately although %s', async (_, path, fault, times, method) => {
    fail(path, fault, times, method);
    const reply = await importing();
    const settled = await reply.settled();
    expect(settled.text).toContain(MENDING);
    expect(settled.isEphemeral).toBe(true);
    await met();
  });

  it('shows that the bot is at it, for as long as the file takes to come', async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    fail(/^\/attachments\//, { delay: held }, 1, 'GET');
    const reply = await importing();
    expect(reply.message().isLoading).toBe(true);
    expect(reply.isEphemeral()).toBe(true);
    expect((await ask()).text()).toContain(ANSWER);
    release();
    expect((await reply.settled()).text).toContain(MENDING);
  });

  it('whose public message cannot be taken away leaves it, and says so privately', async () => {
    const kim = discord.as('Kim', 'general');
    const reply = await kim.command('ask', { question: QUESTION });
    fail(REPLY, status(403, 50_013), 1, 'DELETE');
    const pressed = await kim.click(reply.message(), 'Remove');
    expect((await pressed.followUp()).text).toContain('Something went wrong on my side');
    expect(reply.text()).toContain(ANSWER);
    const { id } = reply.message();
    fail(REPLY, { cut: 'after' }, 1, 'DELETE');
    const again = await kim.click(id, 'Remove');
    await until(async () => again.refused.some(({ code }) => code === 10_008));
    expect(kim.messages().some((message) => message.id === id)).toBe(false);
    expect(again.followUps()).toEqual([]);
  });
});

describe('an answer in chat', () => {
  const mention = (channel = 'general') => sam(channel).say(`<@${discord.botId}> ${QUESTION}`);
  /** How many messages the bot has done with. */
  const attended = () => bot.complaints().split('"msg":"chat"').length;

  it.each<[string, RestFault, number]>([
    ['meets errors of Discord’s', status(500), 4],
    ['meets a page that says no', page(403), 1],
    ['has to wait for a rate limit', limited(1), 1],
    ['arrives, and its confirmation is cut off', { cut: 'after' }, 1],
    ['arrives, and its confirmation ends without a word', { cut: 'after', cleanly: true }, 1],
  ])('that %s is there once', async (_, fault, times) => {
    const before = seen('general', ANSWER).length;
    const done = attended();
    fail(POST, fault, times);
    await mention();
    await met();
    await until(async () => attended() > done);
    expect(seen('general', ANSWER)).toHaveLength(before + 1);
  });

  it.each<[string, RestFault]>([
    ['may not be written there', status(403, 50_013)],
    ['belongs to a channel that is hidden', status(403, 50_001)],
    ['belongs to a channel that is gone', status(404, 10_003)],
    ['would have to wait for minutes', limited(300)],
  ])('that %s is let go, and the next one comes', async (_, fault) => {
    fail(POST, fault);
    await mention('welcome');
    await met();
    await sam('dm').say(QUESTION);
    expect((await sam('dm').eventually(() => seen('dm', ANSWER).at(-1), 'the answer')).text).toContain(
      ANSWER,
    );
  });

  it('is not even tried where the bot may not write', async () => {
    discord.admin.denyBot('questions', PermissionFlagsBits.SendMessages);
    await until(async () => (await ask()).text().includes(ANSWER));
    await mention('questions');
    await ask();
    expect(seen('questions', ANSWER)).toEqual([]);
    discord.admin.allowBot('questions', PermissionFlagsBits.SendMessages);
  });

  it('does not hold up commands while every other request has to wait', async () => {
    fail(POST, limited(2, { 'X-RateLimit-Global': 'true' }));
    await mention();
    await met();
    const reply = await ask();
    expect(reply.isImmediate).toBe(true);
    expect(reply.answeredAfter).toBeLessThan(1_500);
  });
});

describe('a connection', () => {
  const gateway = () => discord.faults.gateway;

  it.each<[string, () => void]>([
    ['breaks', () => gateway().drop()],
    ['is closed for an unknown fault', () => gateway().close(4000)],
    ['is asked to begin anew', () => gateway().reconnect()],
    ['loses its session for a while', () => gateway().invalidate(true)],
  ])('that %s is taken up again, and what was asked meanwhile is answered', async (_, fault) => {
    const { resumed } = discord.connections();
    fault();
    const reply = ask();
    await until(async () => discord.connections().resumed === resumed + 1);
    expect((await reply).text()).toContain(ANSWER);
  });

  it('that loses its session for good begins a new one', async () => {
    const { identified } = discord.connections();
    gateway().invalidate(false);
    await until(async () => discord.connections().identified === identified + 1);
    await until(async () => (await ask().catch(() => null))?.text().includes(ANSWER));
  }, 30_000);

  it.each<[string, (times: number) => void]>([
    ['refused', (times) => gateway().block(times)],
    ['turned away', (times) => gateway().refuse(times)],
  ])(
    'that is %s four times is not logged each time, and comes back',
    async (_, refuse) => {
      const logged = () => bot.complaints().split('"msg":"gateway"').length;
      const before = logged();
      const { resumed, identified } = discord.connections();
      refuse(4);
      gateway().drop();
      await until(async () => {
        const now = discord.connections();
        return now.resumed + now.identified > resumed + identified;
      });
      await until(async () => (await ask().catch(() => null))?.text().includes(ANSWER));
      // One for the fault, and one for its end.
      expect(logged() - before).toBeLessThanOrEqual(2);
    },
    30_000,
  );
});

describe('what is logged', () => {
  it('is neither the token nor anything that was typed', () => {
    const all = bot.output() + bot.complaints();
    expect(all).toContain('"interaction failed"');
    expect(all).not.toContain(discord.token);
    expect(all).not.toContain('personal recovery');
    expect(all).not.toContain(sam().user.id);
  });
});
