import { type Client, Events } from 'discord.js';
import type { Log } from '../log.ts';
import { logPassing, logTrouble } from './log-trouble.ts';
import { closeProblem, unreachable } from './login-problem.ts';
import { reachDiscord } from './reach-discord.ts';
import { createSparingLog } from './sparing-log.ts';

interface Parts {
  readonly token: string;
  readonly log: Log;
  /** Milliseconds that only go forward. */
  readonly stopwatch: () => number;
  /** Aborted when the bot is to stop. */
  readonly signal: AbortSignal;
  /** Tells the host something that they may want to look into. */
  readonly tell: (sentence: string) => void;
  /** Tells the host why the bot cannot go on. */
  readonly giveUp: (sentence: string) => void;
}

/**
 * Logs in as soon as Discord can be reached, and stays until Discord closes the connection for good. All else that
 * happens to a connection discord.js mends by itself.
 * @throws what Discord refuses the login with; the signal's reason
 */
export async function goOnline(client: Client, parts: Parts): Promise<Client<true>> {
  const { token, log, signal } = parts;
  watchConnections(client, parts);
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  client.rest.setToken(token);
  await reachDiscord({
    rest: client.rest,
    signal,
    onFailure(error, tries) {
      if (tries === 1) parts.tell(`${unreachable(error)} The bot goes on trying.`);
      logPassing(log, 'discord unreachable', error, { count: tries });
    },
  });
  await client.login(token);
  return Promise.race([ready, aborted(signal)]);
}

function watchConnections(client: Client, { log, stopwatch, signal, giveUp }: Parts): void {
  const logDiscord = createSparingLog((...what) => logTrouble(log, ...what), stopwatch);
  const logGateway = createSparingLog((...what) => logPassing(log, ...what), stopwatch);
  client.on(Events.Error, (error) => logDiscord('discord', error));
  client.on(Events.ShardError, (error) => logGateway('gateway', error));
  client.on(Events.ShardResume, () => log.info('gateway', { outcome: 'resumed' }));
  client.on(Events.ShardDisconnect, ({ code }) => {
    if (!signal.aborted) giveUp(closeProblem(code));
  });
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
