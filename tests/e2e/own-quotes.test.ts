import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLocalDiscord } from '../../src/preview/local-discord.ts';
import { type BotProcess, startBot, temporaryFolder } from '../support/bot-process.ts';

const NINE = Date.parse('2027-01-12T09:00:00Z');
const HOUR = 3_600_000;
const OWN = 'Soup tastes better when two people stir it.';

const folder = temporaryFolder();
const clockFile = `${folder.path}/clock`;
let offset = 0;
let discord: Awaited<ReturnType<typeof createLocalDiscord>>;
let bot: BotProcess;

function moveTo(instant: number): void {
  offset = instant - Date.now();
  writeFileSync(clockFile, String(Math.round(offset)));
}

beforeAll(async () => {
  // A corpus with topics and without quotes, so that whatever is shown is the server's own.
  mkdirSync(`${folder.path}/corpus`);
  cpSync('corpus/topics.yaml', `${folder.path}/corpus/topics.yaml`);
  moveTo(NINE - 2 * HOUR);
  discord = await createLocalDiscord({ port: 0, strict: true, now: () => Date.now() + offset });
  bot = await startBot({
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    DATABASE_URL: `sqlite://${folder.path}/bot.sqlite`,
    CORPUS_DIR: `${folder.path}/corpus`,
    CORPUS_MODE: 'replace',
    CLOCK_FILE: clockFile,
  });
});

afterAll(async () => {
  await bot.stop();
  await discord.close();
  folder.remove();
});

const robin = () => discord.as('Robin', 'general');

describe('a quote that a server has added', () => {
  it('is shown by /quote, as the server’s own, from the moment it is added', async () => {
    expect((await robin().command('quote')).text()).toContain('no quotes just now');
    const form = await robin().command('library add', { kind: 'quote' });
    await robin().submit(form.modal, { text: OWN, topic: 'Starting out and going on' });
    const shown = await robin().command('quote', { topic: 'starting' });
    expect(shown.text()).toContain(OWN);
    expect(shown.text()).toContain('added by this server');
  });

  it('is not shown in another place', async () => {
    const direct = await discord.as('Robin', 'dm').command('quote');
    expect(direct.text()).toContain('no quotes just now');
  });

  it('is posted as the quote of the day', async () => {
    await robin().command('daily set', { time: '9', zone: 'London', channel: 'general' });
    moveTo(NINE);
    await robin().eventually(() =>
      robin()
        .messages()
        .some(({ text }) => text.includes('Quote of the day') && text.includes(OWN)),
    );
  });

  it('is shown no more when its topic is hidden', async () => {
    const content = JSON.stringify({
      kind: 'recovery-bot settings',
      v: 1,
      settings: { hiddenTopics: ['starting'] },
    });
    const read = await robin().command('settings import', { file: { name: 'settings.json', content } });
    await robin().click(read.message(), 'Set it so');
    expect((await robin().command('quote')).text()).toContain('no quotes just now');
    expect((await robin().command('daily post-now')).text()).toContain('It was not posted');
  });
});
