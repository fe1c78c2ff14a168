import { type IShardingStrategy, SimpleShardingStrategy, type WebSocketOptions } from 'discord.js';

type Manager = Parameters<NonNullable<WebSocketOptions['buildStrategy']>>[0];

/**
 * discord.js's own way to connect, which tries again by itself whenever a connection fails, but takes the very first
 * failure for the end of the login. Here only what Discord closes for good is an end.
 */
export function buildPatientSharding(manager: Manager): IShardingStrategy {
  const strategy = new SimpleShardingStrategy(manager);
  const connect = strategy.connect.bind(strategy);
  strategy.connect = () =>
    connect().catch((error: unknown) => {
      if (!wasTurnedAway(error)) throw error;
    });
  return strategy;
}

/** By whatever stands before the gateway: nothing that Discord says itself reads like that. */
function wasTurnedAway(error: unknown): boolean {
  return error instanceof Error && /^Unexpected server response: \d+/.test(error.message);
}
