import { type IShardingStrategy, SimpleShardingStrategy, type WebSocketOptions } from 'discord.js';
import { insistPatiently } from './reach-discord.ts';

type Manager = Parameters<NonNullable<WebSocketOptions['buildStrategy']>>[0];

/**
 * discord.js's own way to connect, which tries again by itself whenever a connection fails, but takes the very first
 * failure for the end of the login, and so it does when it asks where to connect to. Here only what Discord refuses or
 * closes for good is an end.
 * @param onFailure told of each time that it could not be asked
 */
export function buildPatientSharding(manager: Manager, onFailure: (error: Error) => void): IShardingStrategy {
  const fetch = manager.fetchGatewayInformation.bind(manager);
  manager.fetchGatewayInformation = (force) => insistPatiently(() => fetch(force), onFailure);
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
