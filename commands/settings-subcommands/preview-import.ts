import type { CommandRequest, Message } from '../../src/discord/command.ts';
import { readSettingsFile } from '../../src/discord/read-settings-file.ts';
import { renderSentence } from '../../src/discord/render/sentence.ts';
import { changesInWords } from '../../src/discord/render/setting-value.ts';
import { renderImport } from '../../src/discord/render/settings-import.ts';
import type { View } from '../../src/discord/render/view.ts';
import type { Services } from '../../src/discord/services.ts';

/** Shows what a file would change; only "Set it so" changes it, and all of it at once. */
export async function previewImport(
  guildId: string,
  { options, mayManageGuild }: CommandRequest,
  services: Services,
  view: View,
): Promise<Message> {
  const words = view.copy.settings;
  if (!mayManageGuild) return renderSentence(words.needsManager);
  const attachment = options.getAttachment('file');
  if (!attachment) return renderSentence(words.importUnread.unreachable);
  const read = await readSettingsFile(attachment, guildId, services, view);
  if (!read.ok) return read.message;
  const now = await services.settings.read(guildId);
  const changes = changesInWords(now, read.settings, services.corpus, view.copy);
  return renderImport(read.settings, changes, read.remarks, view);
}
