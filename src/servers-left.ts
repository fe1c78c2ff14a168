import { type Client, Events } from 'discord.js';
import type { Erasure, GuildRecords } from './core/settings/erasure.ts';
import type { Log } from './log.ts';

const HOUR = 60 * 60 * 1_000;
/** How long a server that sent the bot away has to change its mind, in milliseconds. */
export const GRACE = 30 * 24 * HOUR;

interface Parts {
  readonly client: Client;
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
export function watchServersLeft({ client, records, erasure, log, now }: Parts): ServersLeft {
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
        if (isOwn(client, id) && !isHere(id)) await records.noteDeparture(id, now().getTime());
      }
    }
  }

  async function sweep(): Promise<void> {
    for (const [id, at] of await records.departures()) {
      if (isHere(id)) await records.noteReturn(id);
      else if (isOwn(client, id) && now().getTime() - at >= GRACE) {
        await erasure.guild(id);
        log.info('server forgotten', { guildId: id });
      }
    }
  }

  let timer: NodeJS.Timeout | undefined;
  const sweepSoon = () => {
    sweep().catch((error: unknown) => log.error('servers left not swept', error));
  };
  return {
    start() {
      compare()
        .then(sweep)
        .catch((error: unknown) => log.error('servers left not compared', error));
      timer = setInterval(sweepSoon, HOUR);
      timer.unref();
    },
    stop: () => clearInterval(timer),
  };
}

/** Whether this process would see the server, where several share the bot's servers among them. */
function isOwn({ options, ws }: Client, guildId: string): boolean {
  const shards = options.shardCount ?? 1;
  return ws.shards.has(Number((BigInt(guildId) >> 22n) % BigInt(shards)));
}
