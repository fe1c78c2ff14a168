import { type Message as ChatMessage, type Client, Events } from 'discord.js';
import { MessageFlags } from 'discord-api-types/v10';
import type { Assessment } from '../core/care/assessment.ts';
import type { Work } from '../core/flood/work.ts';
import type { Log } from '../log.ts';
import type { Audience } from './audience.ts';
import { channelPath } from './channel-path.ts';
import { type ChatServices, chatReply, type Heard } from './chat-reply.ts';
import { customIdsIn } from './custom-ids-in.ts';
import { body } from './deliver.ts';
import { insist, LATER } from './insist.ts';
import type { Services } from './services.ts';

type Needs = ChatServices & Pick<Services, 'standing' | 'mentioning'>;

interface Parts {
  readonly services: Needs;
  readonly work: Work;
  readonly log: Log;
  /** Milliseconds that only go forward. */
  readonly stopwatch: () => number;
}

/**
 * Answers what is said to the bot in chat: mentions, replies to it, and direct messages; and, where the host
 * lets it read them, what is said in the ask channels of a server. Everything else it leaves alone.
 */
export function listenInChat(client: Client, { services, work, log, stopwatch }: Parts): void {
  async function attend(message: ChatMessage, how: Heard['how'], since: number): Promise<void> {
    const note = (outcome: string) =>
      log.info('chat', { outcome, milliseconds: Math.round(stopwatch() - since) });
    try {
      if (await answerInChat(message, how, services)) note('answered');
    } catch (error) {
      log.error('chat answer failed', error, { guildId: message.guildId });
      note('failed');
    }
  }

  client.on(Events.MessageCreate, (message) => {
    const how = addressOf(message, services.readsMessages);
    if (how === null) return;
    const since = stopwatch();
    work.answer({
      run: () => attend(message, how, since),
      // A sentence about it would be one message more where there are too many already, and may not be wanted there.
      refuse: async (why) => log.info('chat', { outcome: why }),
      waited: () => stopwatch() - since,
      isLate: () => false,
      isUrgent: () => isOfDanger(services.assess(wordsOf(message))),
    });
  });
}

const isOfDanger = ({ kind }: Assessment) => kind === 'support' || kind === 'friend';

/**
 * How a message concerns the bot; null where it does not. Programs are never answered: two of them would
 * never stop. A reply whose ping is off does not address the bot, as its writer wished.
 */
function addressOf(message: ChatMessage, readsMessages: boolean): Heard['how'] | null {
  const { author, webhookId, system, client, mentions, guild } = message;
  if (author.bot || webhookId !== null || system) return null;
  if (!message.inGuild()) return 'asked';
  if (mentions.has(client.user, { ignoreEveryone: true, ignoreRoles: true })) return 'asked';
  const ownRole = guild?.roles.botRoleFor(client.user);
  // Without the intent, Discord sends such a message without its words.
  if (ownRole && mentions.roles.has(ownRole.id)) return wordsOf(message) === '' ? 'by-role' : 'asked';
  return readsMessages ? 'overheard' : null;
}

/** @returns whether there was anything to say */
async function answerInChat(message: ChatMessage, how: Heard['how'], services: Needs): Promise<boolean> {
  const missing = message.inGuild() ? services.standing.missingIn(message.guildId, message.channelId) : [];
  // To try and be refused, again and again, would end in Discord refusing everything.
  if (missing?.some((permission) => permission !== 'ReadMessageHistory')) return false;
  const reply = await chatReply(heard(message, how), services);
  const { channel } = message;
  if (reply === null || !channel.isSendable()) return false;
  // The same for every try, so that Discord knows an answer that it has already.
  const nonce = { nonce: message.id, enforceNonce: true } as const;
  const answer = {
    ...body(services.mentioning(reply)),
    ...nonce,
    flags: MessageFlags.IsComponentsV2,
  } as const;
  await insist<unknown>(
    () =>
      missing?.includes('ReadMessageHistory')
        ? channel.send(answer)
        : message.reply({ ...answer, failIfNotExists: false }),
    LATER,
  );
  return true;
}

function heard(message: ChatMessage, how: Heard['how']): Heard {
  return {
    how,
    text: wordsOf(message),
    isReply: message.reference !== null,
    guildId: message.guildId,
    userId: message.author.id,
    channelPath: channelPath(message.channel, message.channelId),
    audience: audienceOf(message),
    repliedTo: () => controlsRepliedTo(message),
  };
}

/** What the buttons and menus of the bot's message remember that this one replies to. */
async function controlsRepliedTo(message: ChatMessage): Promise<Awaited<ReturnType<Heard['repliedTo']>>> {
  if (message.reference === null) return [];
  // It may be gone, or not for the bot to read: then the reply has to speak for itself.
  const original = await message.fetchReference().catch(() => null);
  return original?.author.id === message.client.user.id ? customIdsIn(original) : [];
}

const audienceOf = (message: ChatMessage): Audience =>
  message.inGuild() ? { kind: 'channel', owner: message.author.id } : { kind: 'direct' };

/** Without mentions and custom emoji, which say nothing that could be looked up. */
const wordsOf = ({ content }: ChatMessage) =>
  content.replace(/<(?:(?:@[!&]?|#)\d+|a?:\w+:\d+)>/g, ' ').trim();
