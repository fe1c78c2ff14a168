import { escapeMarkdown } from '@discordjs/formatters';
import { titleOf } from '../../src/core/library/entry.ts';
import { onPanel } from '../../src/discord/on-panel.ts';
import { listEntries } from '../library/list-entries.ts';

/** Takes out the entry it stands under, at once. */
export const libraryRemove = onPanel('library-remove', async ({ args }, guildId, services, view) => {
  const words = view.copy.library;
  const entry = (await services.library.entries(guildId)).find(({ id }) => id === args[0]);
  if (!entry) return listEntries(guildId, services, view, words.noLonger);
  await services.library.remove(guildId, [entry.id]);
  return listEntries(guildId, services, view, words.removed(escapeMarkdown(titleOf(entry))));
});
