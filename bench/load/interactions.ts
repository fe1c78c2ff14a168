import { placeOf } from '../../src/preview/interactions/context.ts';
import type { Interaction } from '../../src/preview/interactions/interaction.ts';
import { type Opening, openInteraction } from '../../src/preview/interactions/open-interaction.ts';
import type { LocalDiscord } from '../../src/preview/local-discord.ts';
import type { Message } from '../../src/preview/messages/message.ts';
import { pick, type Random } from '../search/random.ts';
import type { Spot } from './spots.ts';

export const KINDS = ['/ask', 'typing', 'button', '/helplines', '/search'] as const;
export type Kind = (typeof KINDS)[number];

const STRING = 3;
const COMMAND = 2;
const COMPONENT = 3;
const AUTOCOMPLETE = 4;
const COMMAND_ID = '1100000000000000001';
/** Buttons of the bot that anybody may press, whoever they were made for: the second page of a search, and helplines. */
const BUTTONS = ['search::1:::hope', 'helplines:'];

const option = (name: string, value: string) => ({ name, type: STRING, value });
const command = (name: string, options: readonly object[]) => ({ id: COMMAND_ID, name, type: 1, options });

/** Buttons are pressed on one of so many latest messages of the bot. */
const REMEMBERED = 100;

/** Starts interactions as Discord's client would, without asking whether the command is registered. No button can be pressed before the bot has said anything. */
export function createInteractions(
  discord: LocalDiscord,
  questions: readonly string[],
  random: Random,
): Readonly<Record<Kind, (spot: Spot) => Interaction>> {
  const { state, world } = discord;
  const open = ({ user, channel }: Spot, opening: Omit<Opening, 'user' | 'channel' | 'place'>) =>
    openInteraction(state, { user, channel, place: placeOf(world, user, channel, [0, 1]), ...opening });
  const said: Message[] = [];
  state.events.on('message', (change, message) => {
    if (change !== 'create' || message.authorId !== world.botId) return;
    said.push(message);
    if (said.length > REMEMBERED) said.shift();
  });
  const typists = new Map<string, { question: string; length: number }>();

  /** One more letter each time, and another question when this one is written. */
  function typedBy(userId: string): string {
    const known = typists.get(userId);
    const typing =
      known && known.length < known.question.length
        ? known
        : { question: pick(questions, random), length: 0 };
    typing.length += 1;
    typists.set(userId, typing);
    return typing.question.slice(0, typing.length);
  }

  return {
    '/ask': (spot) =>
      open(spot, {
        type: COMMAND,
        name: 'ask',
        data: command('ask', [option('question', pick(questions, random))]),
      }),
    typing: (spot) =>
      open(spot, {
        type: AUTOCOMPLETE,
        name: 'ask',
        data: command('ask', [{ ...option('question', typedBy(spot.user.id)), focused: true }]),
      }),
    button({ user }) {
      const message = pick(said, random);
      const channel = world.channels.get(message.channelId);
      if (!channel) throw new Error('The bot spoke in a channel that is gone.');
      const data = { component_type: 2, custom_id: pick(BUTTONS, random), id: 1 };
      return open({ user, channel }, { type: COMPONENT, data, message });
    },
    '/helplines': (spot) => open(spot, { type: COMMAND, name: 'helplines', data: command('helplines', []) }),
    '/search': (spot) =>
      open(spot, { type: COMMAND, name: 'search', data: command('search', [option('query', 'hope')]) }),
  };
}
