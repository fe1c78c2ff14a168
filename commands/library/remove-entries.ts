import { escapeMarkdown } from '@discordjs/formatters';
import { entryNamed } from '../../src/core/library/admit-entry.ts';
import { titleOf } from '../../src/core/library/entry.ts';
import type { CommandRequest, Message } from '../../src/discord/command.ts';
import { renderLibrary, renderRemoveAll } from '../../src/discord/render/library.ts';
import { renderSentence } from '../../src/discord/render/sentence.ts';
import type { View } from '../../src/discord/render/view.ts';
import type { Services } from '../../src/discord/services.ts';

/** Takes out the entry that is meant, asks before taking out all of them, or shows the list to choose from. */
export async function removeEntries(
  { options, mayManageGuild }: CommandRequest,
  guildId: string,
  { library }: Pick<Services, 'library'>,
  view: View,
): Promise<Message> {
  const words = view.copy.library;
  const entries = await library.entries(guildId);
  if (options.getBoolean('everything') && entries.length > 0)
    return mayManageGuild ? renderRemoveAll(entries.length, view) : renderSentence(words.needsManage);
  const typed = options.getString('entry') ?? '';
  const entry = entryNamed(entries, typed);
  if (!entry) return renderLibrary(entries, 0, view, typed === '' ? '' : words.unknownEntry);
  await library.remove(guildId, [entry.id]);
  return renderSentence(words.removed(escapeMarkdown(titleOf(entry))));
}
