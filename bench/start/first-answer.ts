import { setTimeout as pause } from 'node:timers/promises';
import type { LocalDiscord } from '../../src/preview/local-discord.ts';
import { openDirectMessages } from '../../src/preview/world/direct-messages.ts';
import { createInteractions } from '../load/interactions.ts';
import type { Random } from '../search/random.ts';

const PATIENCE = 120_000;
/** Somebody who gets no answer tries again. */
const AGAIN = 250;

/**
 * Asks from the moment at which the bot has a session, again and again, until one is answered.
 * @returns the time of the first answer, in milliseconds since 1970
 */
export async function firstAnswer(discord: LocalDiscord, random: Random): Promise<number> {
  const { state, world } = discord;
  const user = [...world.users.values()].find(({ bot }) => !bot);
  if (!user) throw new Error('The world has nobody in it.');
  const ask = createInteractions(discord, ['what is personal recovery'], random)['/ask'];
  let answeredAt = 0;
  state.events.once('callback', () => {
    answeredAt = performance.timeOrigin + performance.now();
  });
  const until = performance.now() + PATIENCE;
  let askedAt = 0;
  while (answeredAt === 0) {
    if (performance.now() > until) throw new Error('The bot answered nothing.');
    if (discord.connections().identified > 0 && performance.now() - askedAt > AGAIN) {
      ask({ user, channel: openDirectMessages(state, user.id) });
      askedAt = performance.now();
    }
    await pause(5);
  }
  return answeredAt;
}
