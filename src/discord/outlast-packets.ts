import type { WebSocketOptions } from 'discord.js';

type Manager = Parameters<NonNullable<WebSocketOptions['buildStrategy']>>[0];

/**
 * What Discord sends once the bot is there, and discord.js or a listener cannot cope with, is passed over: a packet of
 * a new or broken kind would otherwise end the process, and come again after the restart. Without READY, however, there
 * would be no bot.
 */
export function outlastPackets(manager: Manager, onFailure: (error: Error) => void): void {
  const { emit } = manager;
  Object.assign(manager, {
    emit(event: string, ...args: unknown[]): boolean {
      try {
        return Reflect.apply(emit, manager, [event, ...args]);
      } catch (error) {
        const isLater = event === 'dispatch' && !isReady(args[0]);
        if (!isLater || !(error instanceof Error)) throw error;
        onFailure(error);
        return true;
      }
    },
  });
}

function isReady(payload: unknown): boolean {
  if (typeof payload !== 'object' || payload === null || !('data' in payload)) return false;
  const { data } = payload;
  return typeof data === 'object' && data !== null && 't' in data && data.t === 'READY';
}
