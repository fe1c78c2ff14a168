import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createLocalDiscord, type LocalDiscord } from '../../src/preview/local-discord.ts';
import { testDatabases } from '../storage/databases.ts';
import { type BotProcess, startBot } from '../support/bot-process.ts';
import { until } from '../support/until.ts';
import { createWire } from '../support/wire.ts';

const databases = testDatabases(8);
let discord: LocalDiscord;
let bot: BotProcess;

beforeAll(async () => {
  discord = await createLocalDiscord({ port: 0, strict: true });
});
afterEach(() => bot.stop());
afterAll(async () => {
  await discord.close();
  await databases.close();
});

const servers = databases.kept.filter(({ name }) => name !== 'an SQLite file');

describe.each(servers)('a bot whose $name', ({ isThere, address }) => {
  it.skipIf(!isThere)(
    'is away answers all the same, says so once, and is well when it is back',
    { timeout: 60_000 },
    async () => {
      const url = new URL(await address());
      const wire = await createWire({ host: url.hostname, port: Number(url.port) }, false);
      url.port = String(wire.port);
      bot = await startBot({
        DISCORD_TOKEN: discord.token,
        DISCORD_API_URL: discord.apiUrl,
        DATABASE_URL: url.href,
      });
      const sam = discord.as('Sam', 'general');
      const robin = discord.as('Robin', 'moderators');
      const answersAllTheSame = async (isPrivate: boolean) => {
        expect((await sam.command('helplines', {})).text()).toContain('findahelpline.com');
        const answer = await sam.command('ask', { question: 'what is personal recovery?' });
        expect(answer.text()).toContain('What is personal recovery?');
        expect(answer.isEphemeral()).toBe(isPrivate);
        const refused = await robin.command('settings country', { country: 'NZ' });
        expect(refused.text()).toContain('/helplines');
      };
      await answersAllTheSame(true);
      expect(bot.complaints()).toContain('cannot be reached');

      await wire.mend();
      await until(async () => bot.complaints().includes('is back'));
      expect((await robin.command('settings country', { country: 'NZ' })).text()).toContain('New Zealand');
      expect((await sam.command('ask', { question: 'what is personal recovery?' })).isEphemeral()).toBe(
        false,
      );

      await wire.cut();
      await until(async () => bot.complaints().split('cannot be reached').length === 3);
      // What this server has set was read a moment ago.
      await answersAllTheSame(false);
      await wire.mend();
      await until(async () => bot.complaints().split('is back').length === 3);
      await robin.command('settings country', { country: 'IE' });
      await wire.close();
    },
  );
});
