import { chmodSync, closeSync, mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import KeyvSqlite from '@keyv/sqlite';
import { parse as parseDotenv } from 'dotenv';
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

  it.each([
    ['on Discord', () => environment('example')],
    ['in the preview', () => ({ PREVIEW_PORT: '0' })],
  ])('works with .env.example as it is, %s', async (_, given) => {
    const example = parseDotenv(readFileSync('.env.example'));
    const bot = await startBot({ ...example, ...given() });
    expect(bot.complaints()).not.toContain('could not');
    await bot.stop();
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

/** Another program that writes to a database, and does not come to an end. @param from keeps writers out, or readers too */
async function hold(file: string, from: 'NORMAL' | 'EXCLUSIVE' = 'NORMAL'): Promise<() => Promise<void>> {
  const other = new KeyvSqlite({ uri: `sqlite://${file}` });
  await other.query(`PRAGMA locking_mode = ${from}`);
  await other.query('BEGIN EXCLUSIVE');
  await other.query(`DELETE FROM keyv WHERE key = ''`);
  return async () => {
    await other.query('ROLLBACK');
    await other.disconnect();
  };
}

/** A file whose header names a later format for writing is read-only to SQLite, whoever opens it. */
function makeReadOnly(file: string): () => Promise<void> {
  const write = (format: number) => {
    const open = openSync(file, 'r+');
    writeSync(open, Buffer.from([format]), 0, 1, 18);
    closeSync(open);
  };
  write(3);
  return async () => write(2);
}

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

  it.each([
    ['that another program holds', 'held', 'cannot be used'],
    ['that may only be read', 'read-only', 'can be read but not changed'],
  ])(
    'a database %s is said so, and answers and helplines still work',
    async (_, name, said) => {
      const file = join(folder.path, `${name}.sqlite`);
      await (await startBot(environment(name))).stop();
      const release = name === 'held' ? await hold(file, 'EXCLUSIVE') : makeReadOnly(file);
      const bot = await startBot(environment(name));
      expect(bot.complaints()).toContain(said);
      const sam = discord.as('Sam', 'general');
      expect((await sam.command('helplines', {})).text()).toContain('findahelpline.com');
      const answer = await sam.command('ask', { question: 'what is personal recovery?' });
      expect(answer.text()).toContain('What is personal recovery?');

      const changed = await discord.as('Robin', 'general').command('settings country', { country: 'NZ' });
      expect(changed.text()).toMatch(/nothing was changed|everything is as it was/);
      await bot.stop();
      await release();
      const mended = await startBot(environment(name));
      const set = await discord.as('Robin', 'general').command('settings country', { country: 'NZ' });
      expect(set.text()).toContain('Saved.');
      await mended.stop();
    },
    60_000,
  );

  it('a database that fails later is left as it is, and answers go on', async () => {
    const bot = await startBot(environment('later'));
    const robin = discord.as('Robin', 'general');
    await robin.command('settings country', { country: 'NZ' });
    const release = await hold(join(folder.path, 'later.sqlite'));
    const refused = await robin.command('settings country', { country: 'IE' });
    expect(refused.text()).toContain('everything is as it was');
    const sam = discord.as('Sam', 'general');
    expect((await sam.command('helplines', {})).text()).toContain('1737');
    expect((await sam.command('ask', { question: 'what is personal recovery?' })).isEphemeral()).toBe(false);
    await release();
    expect((await robin.command('settings country', { country: 'IE' })).text()).toContain('Saved.');
    await bot.stop();
  }, 60_000);

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
