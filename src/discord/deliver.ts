import type {
  ChatInputCommandInteraction,
  MessageComponentInteraction,
  MessageContextMenuCommandInteraction,
} from 'discord.js';
import { MessageFlags } from 'discord-api-types/v10';
import type { Message, Result } from './command.ts';

export type Answerable =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | MessageComponentInteraction;

const NOBODY = { parse: [], repliedUser: false } as const;

/** The one place where results become calls to Discord, each in the interaction's first callback. */
export async function deliver(interaction: Answerable, result: Result): Promise<void> {
  switch (result.kind) {
    case 'reply': {
      const isPrivate = result.audience.kind === 'asker';
      const flags = isPrivate
        ? ([MessageFlags.IsComponentsV2, MessageFlags.Ephemeral] as const)
        : ([MessageFlags.IsComponentsV2] as const);
      await interaction.reply({ ...body(result.message), flags });
      return;
    }
    case 'update':
      if (!interaction.isMessageComponent())
        throw new TypeError('only a component stands on a message to update');
      await interaction.update({ ...body(result.message), flags: MessageFlags.IsComponentsV2 });
      return;
    case 'removal':
      if (!interaction.isMessageComponent())
        throw new TypeError('only a component stands on a message to remove');
      await interaction.deferUpdate();
      await interaction.deleteReply();
  }
}

/** What every message of the bot has in common: its components, and that it pings nobody. */
export function body(message: Message) {
  return { components: [...message.components], allowedMentions: NOBODY };
}
