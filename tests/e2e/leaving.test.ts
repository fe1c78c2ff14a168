import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createLocalDiscord } from '../../src/preview/local-discord.ts';
import { type BotProcess, startBot, temporaryFolder } from '../support/bot-process.ts';
import { until } from '../support/until.ts';

const DAY = 24 * 60 * 60 * 1_000;
const folder = temporaryFolder();
let discord: Awaited<ReturnType<typeof createLocalDiscord>>;
let bot: BotProcess | null = null;

beforeAll(async () => {
  discord = await createLocalDiscord({ port: 0, strict: true });
});

afterEach(async () => {
  await bot?.stop();
  bot = null;
  discord.admin.inviteBot('Harbour');
});

afterAll(async () => {
  await discord.close();
  folder.remove();
});

const fileOf = (name: string) => join(folder.path, `${name}.sqlite`);

/** @param days how far the bot's clock is ahead */
async function start(name: string, days = 0): Promise<void> {
  const clock = join(folder.path, 'clock');
  writeFileSync(clock, String(days * DAY));
  bot = await startBot({
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    DATABASE_URL: `sqlite://${fileOf(name)}`,
    CLOCK_FILE: clock,
  });
}

async function restart(name: string, days: number): Promise<void> {
  await bot?.stop();
  await start(name, days);
}

/** Everything in the files of a database, deleted or not. */
function bytesOf(name: string): string {
  const files = [fileOf(name), `${fileOf(name)}-wal`].filter((file) => existsSync(file));
  return files.map((file) => readFileSync(file, 'latin1')).join('');
}

const holds = (name: string, id: string) => async () => bytesOf(name).includes(id);
const lacks = (name: string, id: string) => async () => !bytesOf(name).includes(id);
const guildId = () => String(discord.as('Robin', 'general').channel.guildId);

async function setUp(): Promise<void> {
  const robin = discord.as('Robin', 'moderators');
  await robin.command('settings country', { country: 'NZ' });
  const panel = await robin.command('settings panel', {});
  const page = await robin.choose(panel.message(), 'Turn to another page', ['Places']);
  await robin.choose(page.message(), 'Never in …', ['welcome']);
  await robin.command('daily set', { time: '09:00', zone: 'Europe/Dublin', channel: 'general' });
}

const country = async () => (await discord.as('Robin', 'general').command('settings panel', {})).text();

describe('what is deleted on request', () => {
  it('of a server is in no byte of the database any more', async () => {
    await start('server');
    await setUp();
    const robin = discord.as('Robin', 'moderators');
    expect(bytesOf('server')).toContain(guildId());
    const asked = await robin.command('privacy delete', { what: 'server' });
    const done = await robin.click(asked.message(), 'Delete it all');
    expect(done.text()).toContain('Nothing about this server is kept');
    expect(bytesOf('server')).not.toContain(guildId());
    expect(bytesOf('server')).not.toContain('Europe/Dublin');
    expect((await robin.command('privacy show', {})).text()).toContain('About this server:** nothing.');
    expect(await country()).toContain('No country is set');
  });

  it('of a member is in no byte of the database any more', async () => {
    await start('member');
    const sam = discord.as('Sam', 'dm');
    await sam.command('subscribe', { time: '08:00', zone: 'Pacific/Auckland' });
    await until(holds('member', sam.user.id));
    await sam.command('privacy delete', {});
    expect(bytesOf('member')).not.toContain(sam.user.id);
    expect(bytesOf('member')).not.toContain('Pacific/Auckland');
  });

  it('of a server is not for members to delete', async () => {
    await start('outsider');
    await setUp();
    const refused = await discord.as('Sam', 'general').command('privacy delete', { what: 'server' });
    expect(refused.text()).toContain('Only those who can manage the server');
    expect(bytesOf('outsider')).toContain(guildId());
  });
});

describe('a server that sends the bot away', { timeout: 60_000 }, () => {
  it('is forgotten after thirty days, and not before', async () => {
    await start('away');
    await setUp();
    discord.admin.removeBot('Harbour');
    await until(holds('away', `left:${guildId()}`));
    await restart('away', 29);
    expect(bytesOf('away')).toContain('Dublin');
    await restart('away', 31);
    await until(lacks('away', guildId()));
  });

  it('while the bot is not running is found out when it starts', async () => {
    await start('down');
    await setUp();
    await bot?.stop();
    discord.admin.removeBot('Harbour');
    await start('down');
    await until(holds('down', `left:${guildId()}`));
    await restart('down', 31);
    await until(lacks('down', guildId()));
  });

  it('and lets it in again within thirty days keeps everything', async () => {
    await start('back');
    await setUp();
    discord.admin.removeBot('Harbour');
    await until(holds('back', `left:${guildId()}`));
    discord.admin.inviteBot('Harbour');
    await until(async () => (await country()).includes('New Zealand'));
    await restart('back', 60);
    expect(await country()).toContain('New Zealand');
  });

  it('is not one that Discord cannot reach for a while', async () => {
    await start('outage');
    await setUp();
    discord.admin.interrupt('Harbour');
    discord.admin.restore('Harbour');
    await until(async () => (await country()).includes('New Zealand'));
    expect(bytesOf('outage')).not.toContain(`left:${guildId()}`);
  });
});
