import { type Client, Events } from 'discord.js';
import type { Erasure, GuildRecords } from './core/settings/erasure.ts';
import type { OwnShards } from './discord/own-shards.ts';
import type { Log } from './log.ts';

const HOUR = 60 * 60 * 1_000;
/** How long a server that sent the bot away has to change its mind, in milliseconds. */
export const GRACE = 30 * 24 * HOUR;

interface Parts {
  readonly client: Client;
  readonly own: OwnShards;
  readonly records: GuildRecords;
  readonly erasure: Erasure;
  readonly log: Log;
  readonly now: () => Date;
}

export interface ServersLeft {
  /** Compares what is stored with where the bot is, and removes what is due, now and every hour. */
  start(): void;
  stop(): void;
}

/**
 * What is kept about a server goes thirty days after it sent the bot away, unless it comes back. An outage of
 * Discord's is not that: it comes as another event, and leaves the server in the client's list.
 */
export function watchServersLeft({ client, own, records, erasure, log, now }: Parts): ServersLeft {
  const isHere = (guildId: string) => client.guilds.cache.has(guildId);
  const watch = (what: string, guildId: string, run: () => Promise<void>) => {
    run().catch((error: unknown) => log.error(what, error, { guildId }));
  };

  client.on(Events.GuildDelete, ({ id }) =>
    watch('departure not noted', id, () => records.noteDeparture(id, now().getTime())),
  );
  client.on(Events.GuildCreate, ({ id }) => watch('return not noted', id, () => records.noteReturn(id)));

  /** Servers may have come and gone while the bot was not running. */
  async function compare(): Promise<void> {
    for await (const ids of records.known()) {
      for (const id of ids) {
        if (own.hasGuild(id) && !isHere(id)) await records.noteDeparture(id, now().getTime());
      }
    }
  }

  async function sweep(): Promise<void> {
    for (const [id, at] of await records.departures()) {
      if (isHere(id)) await records.noteReturn(id);
      else if (own.hasGuild(id) && now().getTime() - at >= GRACE) {
        await erasure.guild(id);
        log.info('server forgotten', { guildId: id });
      }
    }
  }

  let timer: NodeJS.Timeout | undefined;
  let isCompared = false;
  /** What could not be compared because the database was away is compared the next time. */
  async function look(): Promise<void> {
    if (!isCompared) await compare();
    isCompared = true;
    await sweep();
  }
  const lookSoon = () => {
    look().catch((error: unknown) => log.error('servers left not looked through', error));
  };
  return {
    start() {
      lookSoon();
      timer = setInterval(lookSoon, HOUR);
      timer.unref();
    },
    stop: () => clearInterval(timer),
  };
}
