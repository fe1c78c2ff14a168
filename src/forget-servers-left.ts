import { type Client, Events } from 'discord.js';
import { ofGuild } from './core/daily/daily.ts';
import { DEFAULT_SETTINGS } from './core/settings/setting-shapes.ts';
import type { Services } from './discord/services.ts';
import type { Log } from './log.ts';

/** When a server sends the bot away, nothing about it is kept. An outage of Discord's is not that, and comes as another event. */
export function forgetServersLeft(
  client: Client,
  { dailies, settings }: Pick<Services, 'dailies' | 'settings'>,
  log: Log,
): void {
  client.on(Events.GuildDelete, ({ id }) => {
    Promise.all([dailies.update(ofGuild(id), () => null), settings.update(id, () => DEFAULT_SETTINGS)]).catch(
      (error: unknown) => log.error('server not forgotten', error, { guildId: id }),
    );
  });
}
