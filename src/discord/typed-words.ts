import type { CommandInteractionOption, Interaction } from 'discord.js';

/** What a person wrote, or pointed at, in an interaction; empty where it holds no words. */
export function typedWords(interaction: Interaction): readonly string[] {
  if (interaction.isChatInputCommand()) return interaction.options.data.flatMap(wordsIn);
  if (interaction.isMessageContextMenuCommand()) return [interaction.targetMessage.content];
  if (!interaction.isModalSubmit()) return [];
  return [...interaction.fields.fields.values()].flatMap((field) =>
    'value' in field && typeof field.value === 'string' ? [field.value] : [],
  );
}

function wordsIn({ value, options = [] }: CommandInteractionOption): string[] {
  return [...(typeof value === 'string' ? [value] : []), ...options.flatMap(wordsIn)];
}
