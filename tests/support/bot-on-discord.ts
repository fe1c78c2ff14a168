import { afterAll, beforeAll } from 'vitest';
import { createLocalDiscord, type LocalDiscord } from '../../src/preview/local-discord.ts';
import { type BotProcess, startBot, temporaryFolder } from './bot-process.ts';

export interface BotOnDiscord {
  readonly discord: () => LocalDiscord;
  /** Ends the bot as a host would, and starts it again with what it has stored. */
  restart(): Promise<void>;
}

/** The bot as a host runs it, with an SQLite file, on a strict Discord of its own, from a file's first test to its last. */
export function botOnDiscord(): BotOnDiscord {
  const folder = temporaryFolder();
  let discord: LocalDiscord;
  let bot: BotProcess;

  const start = () =>
    startBot({
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
      DATABASE_URL: `sqlite://${folder.path}/bot.sqlite`,
    });
  beforeAll(async () => {
    discord = await createLocalDiscord({ port: 0, strict: true });
    bot = await start();
  });
  afterAll(async () => {
    await bot.stop();
    await discord.close();
    folder.remove();
  });
  return {
    discord: () => discord,
    async restart() {
      await bot.stop();
      bot = await start();
    },
  };
}
