import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLocalDiscord } from '../../src/preview/local-discord.ts';
import { runBot, startBot, temporaryFolder } from '../support/bot-process.ts';

const folder = temporaryFolder();
let discord: Awaited<ReturnType<typeof createLocalDiscord>>;

beforeAll(async () => {
  discord = await createLocalDiscord({ port: 0 });
});

afterAll(async () => {
  await discord.close();
  folder.remove();
});

const environment = (name: string) => ({
  DISCORD_TOKEN: discord.token,
  DISCORD_API_URL: discord.apiUrl,
  DATABASE_URL: `sqlite://${join(folder.path, name)}.sqlite`,
});

/** Discord gives every command a new version whenever it is sent. */
async function registeredVersions(): Promise<string[]> {
  const headers = { authorization: `Bot ${discord.token}` };
  const response = await fetch(`${discord.apiUrl}/v10/applications/${discord.botId}/commands`, { headers });
  const commands = (await response.json()) as { version: string }[];
  return commands.map(({ version }) => version);
}

describe('starting the bot', () => {
  it('prints a link that asks for the four permissions it needs and no more', async () => {
    const bot = await startBot(environment('invite'));
    const permissions = BigInt(/permissions=(\d+)/.exec(bot.output())?.[1] ?? '0');
    await bot.stop();
    const view = 1n << 10n;
    const send = 1n << 11n;
    const history = 1n << 16n;
    const threads = 1n << 38n;
    expect(permissions).toBe(view | send | history | threads);
  });

  it('registers its commands in one call, and again only when they changed', async () => {
    await (await startBot(environment('register'))).stop();
    const first = await registeredVersions();
    expect(first.length).toBeGreaterThan(0);
    await (await startBot(environment('register'))).stop();
    expect(await registeredVersions()).toEqual(first);
    await (await startBot(environment('another'))).stop();
    expect(await registeredVersions()).not.toEqual(first);
  });

  it('with a wrong token ends with one sentence that says what to do', async () => {
    const { code, said } = await runBot({ ...environment('token'), DISCORD_TOKEN: 'wrong.token' });
    expect(code).not.toBe(0);
    expect(said.trim().split('\n')).toHaveLength(1);
    expect(said).toContain('Reset Token');
  });

  it('with Discord out of reach says so', async () => {
    const { code, said } = await runBot({
      ...environment('reach'),
      DISCORD_API_URL: 'http://127.0.0.1:9/api',
    });
    expect(code).not.toBe(0);
    expect(said).toContain('Discord cannot be reached');
  });

  it('with bad settings names them all', async () => {
    const { code, said } = await runBot({ DISCORD_TOKEN: 'x', DATABASE_URL: 'mysql://x', LOG_LEVEL: 'loud' });
    expect(code).not.toBe(0);
    expect(said).toContain('DATABASE_URL');
    expect(said).toContain('LOG_LEVEL');
  });

  it('without a token opens the local preview, and in production refuses to', async () => {
    const bot = await startBot({ PREVIEW_PORT: '0' });
    const address = /http:\/\/127\.0\.0\.1:\d+/.exec(bot.output())?.[0];
    expect(bot.output()).toContain('not Discord');
    expect((await fetch(`${address}/`)).status).toBe(200);
    await bot.stop();

    const { code, said } = await runBot({ NODE_ENV: 'production' });
    expect(code).not.toBe(0);
    expect(said).toContain('DISCORD_TOKEN is missing');
  });
});

describe('when something it stands on is broken', () => {
  it('a corrupt database is left as it is, and answers and helplines still work', async () => {
    const file = join(folder.path, 'corrupt.sqlite');
    writeFileSync(file, 'this is no database, but it is somebody’s file');
    const bot = await startBot(environment('corrupt'));
    const sam = discord.as('Sam', 'general');
    expect((await sam.command('helplines', {})).text()).toContain('findahelpline.com');
    const answer = await sam.command('ask', { question: 'what is personal recovery?' });
    expect(answer.text()).toContain('What is personal recovery?');
    expect(answer.isEphemeral()).toBe(true);

    const panel = await discord.as('Robin', 'general').command('settings panel', {});
    expect(panel.text()).toContain('/helplines');
    await bot.stop();
    expect(readFileSync(file, 'utf8')).toContain('somebody’s file');
  });

  it('a corpus that cannot be read leaves care and helplines working', async () => {
    const corpus = join(folder.path, 'corpus');
    mkdirSync(join(corpus, 'passages'), { recursive: true });
    writeFileSync(join(corpus, 'passages', 'bad.md'), 'no front matter');
    chmodSync(corpus, 0o755);
    const bot = await startBot({ ...environment('corpus'), CORPUS_DIR: corpus, CORPUS_MODE: 'replace' });
    const sam = discord.as('Sam', 'general');
    expect((await sam.command('ask', { question: 'i want to die' })).text()).toContain(
      'local emergency number',
    );
    expect((await sam.command('helplines', {})).text()).toContain('findahelpline.com');
    expect((await sam.command('ask', { question: 'what is recovery' })).text()).toContain(
      'cannot read my answers',
    );
    await bot.stop();
  });
});
