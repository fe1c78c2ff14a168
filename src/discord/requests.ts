import {
  type BaseInteraction,
  type ChatInputCommandInteraction,
  InteractionContextType,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  PermissionFlagsBits,
} from 'discord.js';
import { copyFor } from '../copy/copy-for.ts';
import type { Audience } from './audience.ts';
import type { Asked, CommandRequest, Press } from './command.ts';
import { parseCustomId } from './custom-id.ts';

/** discord.js's interactions, cut down to what commands may read. */

/** A server counts only where the bot itself was added: elsewhere it has no settings and no standing. */
export function askedBy(interaction: BaseInteraction): Asked {
  const { guildId, context } = interaction;
  return {
    userId: interaction.user.id,
    guildId: guildId !== null && interaction.client.guilds.cache.has(guildId) ? guildId : null,
    isDirect: context === InteractionContextType.BotDM,
    copy: copyFor(interaction.locale),
  };
}

export function commandRequest(
  interaction: ChatInputCommandInteraction | MessageContextMenuCommandInteraction,
): CommandRequest {
  return interaction.isChatInputCommand()
    ? { ...askedBy(interaction), options: interaction.options, target: { text: '', isOwn: true } }
    : { ...askedBy(interaction), options: NO_OPTIONS, target: targetOf(interaction) };
}

function targetOf({ targetMessage, user }: MessageContextMenuCommandInteraction) {
  return { text: targetMessage.content, isOwn: targetMessage.author.id === user.id };
}

const NO_OPTIONS = { getSubcommand: () => null, getString: () => null, getBoolean: () => null };

export function pressOf(interaction: MessageComponentInteraction): Press {
  const { owner, args } = parseCustomId(interaction.customId);
  return {
    ...askedBy(interaction),
    args,
    values: interaction.isStringSelectMenu() ? interaction.values : [],
    audience: audienceOf(interaction, owner),
    mayManageMessages: interaction.memberPermissions?.has(PermissionFlagsBits.ManageMessages) ?? false,
  };
}

/** Discord's own mark of a private message is believed before the custom_id. */
function audienceOf(interaction: MessageComponentInteraction, owner: string | null): Audience {
  if (interaction.message.flags.has(MessageFlags.Ephemeral)) return { kind: 'asker' };
  if (interaction.context === InteractionContextType.BotDM) return { kind: 'direct' };
  return { kind: 'channel', owner: owner ?? '' };
}
