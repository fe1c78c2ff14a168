import type {
  ChatInputCommandInteraction,
  MessageComponentInteraction,
  MessageContextMenuCommandInteraction,
  ModalMessageModalSubmitInteraction,
  ModalSubmitInteraction,
} from 'discord.js';
import { MessageFlags } from 'discord-api-types/v10';
import type { Message, Result } from './command.ts';

export type Answerable =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | MessageComponentInteraction
  | ModalSubmitInteraction;

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
      if (!standsOnMessage(interaction)) throw new TypeError('there is no message to update');
      await interaction.update({ ...body(result.message), flags: MessageFlags.IsComponentsV2 });
      return;
    case 'removal':
      if (!standsOnMessage(interaction)) throw new TypeError('there is no message to remove');
      await interaction.deferUpdate();
      await interaction.deleteReply();
      return;
    case 'form':
      if (interaction.isModalSubmit()) throw new TypeError('a form cannot answer a form');
      await interaction.showModal(result.form);
  }
}

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
