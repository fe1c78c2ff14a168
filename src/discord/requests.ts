import {
  type BaseInteraction,
  type ChatInputCommandInteraction,
  InteractionContextType,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
  PermissionFlagsBits,
} from 'discord.js';
import { copyFor } from '../copy/copy-for.ts';
import type { Audience } from './audience.ts';
import { channelPath } from './channel-path.ts';
import type { Asked, CommandRequest, Press, Submission } from './command.ts';
import { parseCustomId } from './custom-id.ts';

/** discord.js's interactions, cut down to what commands may read. */

/** A server counts only where the bot itself was added: elsewhere it has no settings and no standing. */
export function askedBy(interaction: BaseInteraction): Asked {
  const { context } = interaction;
  return {
    userId: interaction.user.id,
    guildId: ownGuildId(interaction),
    isDirect: context === InteractionContextType.BotDM,
    channelPath: channelPath(interaction.channel, interaction.channelId),
    mayManageGuild: interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false,
    copy: copyFor(interaction.locale),
  };
}

export function ownGuildId({ guildId, client }: BaseInteraction): string | null {
  return guildId !== null && client.guilds.cache.has(guildId) ? guildId : null;
}

export function commandRequest(
  interaction: ChatInputCommandInteraction | MessageContextMenuCommandInteraction,
): CommandRequest {
  const asked = { ...askedBy(interaction), channelId: interaction.channelId };
  return interaction.isChatInputCommand()
    ? { ...asked, options: interaction.options, target: { text: '', isOwn: true } }
    : { ...asked, options: NO_OPTIONS, target: targetOf(interaction) };
}

function targetOf({ targetMessage, user }: MessageContextMenuCommandInteraction) {
  return { text: targetMessage.content, isOwn: targetMessage.author.id === user.id };
}

const none = () => null;
const NO_OPTIONS = {
  getSubcommand: none,
  getString: none,
  getBoolean: none,
  getInteger: none,
  getChannel: none,
  getRole: none,
  getAttachment: none,
};

export function pressOf(interaction: MessageComponentInteraction): Press {
  const { owner, args } = parseCustomId(interaction.customId);
  return {
    ...askedBy(interaction),
    args,
    values: interaction.isAnySelectMenu() ? interaction.values : [],
    attachment: interaction.message.attachments.first() ?? null,
    audience: audienceOf(interaction, interaction.message.flags.has(MessageFlags.Ephemeral), owner),
    mayManageMessages: interaction.memberPermissions?.has(PermissionFlagsBits.ManageMessages) ?? false,
  };
}

export function submissionOf(interaction: ModalSubmitInteraction): Submission {
  const { owner, args } = parseCustomId(interaction.customId);
  const isPrivate = interaction.message?.flags.has(MessageFlags.Ephemeral) ?? false;
  return {
    ...askedBy(interaction),
    args,
    audience: interaction.message ? audienceOf(interaction, isPrivate, owner) : null,
    value(field) {
      const filled = interaction.fields.fields.get(field);
      if (filled === undefined) return '';
      if ('value' in filled && typeof filled.value === 'string') return filled.value;
      return 'values' in filled ? (filled.values?.[0] ?? '') : '';
    },
  };
}

/** Discord's own mark of a private message is believed before the custom_id. */
function audienceOf(interaction: BaseInteraction, isPrivate: boolean, owner: string | null): Audience {
  if (isPrivate) return { kind: 'asker' };
  if (interaction.context === InteractionContextType.BotDM) return { kind: 'direct' };
  return { kind: 'channel', owner: owner ?? '' };
}
