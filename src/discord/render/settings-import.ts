import { ButtonBuilder } from '@discordjs/builders';
import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { GuildSettings } from '../../core/settings/setting-shapes.ts';
import { formatSettingsFile } from '../../core/settings/settings-file.ts';
import type { Message } from '../command.ts';
import { button, customId } from './controls.ts';
import { bullets, renderCard } from './layout.ts';
import type { View } from './view.ts';

/** Where "Set it so" finds what was shown: the file goes with the preview, so nothing need be kept for it. */
function withFile(message: Message, settings: GuildSettings, { copy }: View): Message {
  const name = copy.settings.exportName;
  const file = { type: ComponentType.File, file: { url: `attachment://${name}` } } as const;
  return {
    components: [...message.components, file],
    files: [{ name, content: formatSettingsFile(settings) }],
  };
}

export function renderSettingsFile(settings: GuildSettings, view: View): Message {
  return withFile(renderCard([view.copy.settings.export]), settings, view);
}

/** What a file would change, before it does. @param remarks what of the file is left out */
export function renderImport(
  settings: GuildSettings,
  changes: readonly string[],
  remarks: readonly string[],
  view: View,
): Message {
  const words = view.copy.settings;
  if (changes.length === 0) return renderCard([words.importNothing, ...remarks]);
  const card = renderCard(
    [words.importAsk, bullets(changes), remarks.join('\n')],
    [[button(view, 'import-settings', words.importConfirm), button(view, 'keep-settings', words.keep)]],
  );
  return withFile(card, settings, view);
}

/** @param step 1 for the first question, 2 for the second */
export function renderReset(step: 1 | 2, view: View): Message {
  const words = view.copy.settings;
  const confirm = new ButtonBuilder()
    .setCustomId(customId(view, 'reset-settings', [String(step)]))
    .setLabel(step === 1 ? words.resetFirst : words.resetSecond)
    .setStyle(ButtonStyle.Danger);
  return renderCard(
    [step === 1 ? words.resetAsk : words.resetAgain],
    [[confirm, button(view, 'keep-settings', words.keep)]],
  );
}
