import {
  type ChatInputCommandInteraction,
  DiscordAPIError,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
  type ModalMessageModalSubmitInteraction,
  type ModalSubmitInteraction,
} from 'discord.js';
import { InteractionResponseType, MessageFlags, RESTJSONErrorCodes, Routes } from 'discord-api-types/v10';
import type { Audience } from './audience.ts';
import type { Message, Result } from './command.ts';
import type { CommandMentions } from './command-mentions.ts';
import { AT_ONCE, insist, LATER } from './insist.ts';

export type Answerable =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | MessageComponentInteraction
  | ModalSubmitInteraction;

type Mentioning = CommandMentions['mentioning'];

const NOBODY = { parse: [], repliedUser: false } as const;

/** The one place where results become calls to Discord, each in the interaction's first callback unless it is deferred. */
export async function deliver(
  interaction: Answerable,
  result: Result,
  mentioning: Mentioning,
): Promise<void> {
  switch (result.kind) {
    case 'reply':
      return answer(interaction, () =>
        post(
          interaction,
          InteractionResponseType.ChannelMessageWithSource,
          mentioning(result.message),
          isPrivate(result.audience) ? MessageFlags.Ephemeral : 0,
        ),
      );
    case 'deferred': {
      await defer(interaction, () =>
        interaction.deferReply(isPrivate(result.audience) ? { flags: MessageFlags.Ephemeral } : {}),
      );
      const message = await result.work();
      return fillIn(interaction, message, mentioning);
    }
    case 'update':
      if (!standsOnMessage(interaction)) throw new TypeError('there is no message to update');
      return answer(interaction, () =>
        post(interaction, InteractionResponseType.UpdateMessage, mentioning(result.message)),
      );
    case 'removal':
      if (!standsOnMessage(interaction)) throw new TypeError('there is no message to remove');
      await defer(interaction, () => interaction.deferUpdate());
      await insist(() => interaction.deleteReply(), LATER);
      return;
    case 'form':
      if (interaction.isModalSubmit()) throw new TypeError('a form cannot answer a form');
      return answer(interaction, () => interaction.showModal(result.form));
  }
}

/** Puts a message in the place of a deferred answer. */
export async function fillIn(
  interaction: Answerable,
  message: Message,
  mentioning: Mentioning,
): Promise<void> {
  const edit = { ...body(mentioning(message)), flags: MessageFlags.IsComponentsV2 } as const;
  await insist(() => interaction.editReply(edit), LATER);
}

/**
 * Posts a message as an interaction's callback. It has Discord's own shape already; discord.js would take it apart and
 * put it together again, which tells in a flood.
 */
async function post(
  { client, id, token }: Answerable,
  type: InteractionResponseType.ChannelMessageWithSource | InteractionResponseType.UpdateMessage,
  { components, files = [] }: Message,
  flags: MessageFlags.Ephemeral | 0 = 0,
): Promise<void> {
  await client.rest.post(Routes.interactionCallback(id, token), {
    auth: false,
    body: {
      type,
      data: {
        components,
        attachments: files.map((_, index) => ({ id: index })),
        allowed_mentions: { parse: [], replied_user: false },
        flags: MessageFlags.IsComponentsV2 | flags,
      },
    },
    files: files.map(({ name, content }) => ({ name, data: Buffer.from(content) })),
  });
}

async function answer(interaction: Answerable, callback: () => Promise<unknown>): Promise<void> {
  await once(callback);
  interaction.replied = true;
}

async function defer(interaction: Answerable, callback: () => Promise<unknown>): Promise<void> {
  await once(callback);
  interaction.deferred = true;
}

/**
 * Makes an interaction's first callback. Discord takes one and no more, so it may be tried again; where it says that it
 * has one already, an earlier try got through and only its answer was lost on the way.
 */
async function once(callback: () => Promise<unknown>): Promise<void> {
  try {
    await insist(callback, AT_ONCE);
  } catch (error) {
    const isTaken =
      error instanceof DiscordAPIError &&
      error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged;
    if (!isTaken) throw error;
  }
}

const isPrivate = ({ kind }: Audience) => kind === 'asker';

function standsOnMessage(
  interaction: Answerable,
): interaction is MessageComponentInteraction | ModalMessageModalSubmitInteraction {
  return interaction.isMessageComponent() || (interaction.isModalSubmit() && interaction.isFromMessage());
}

/** What every message of the bot has in common: its components and files, and that it pings nobody. */
export function body({ components, files = [] }: Message) {
  return {
    components: [...components],
    files: files.map(({ name, content }) => ({ name, attachment: Buffer.from(content) })),
    allowedMentions: NOBODY,
  };
}
