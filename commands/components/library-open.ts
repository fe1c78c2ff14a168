import { onPanel } from '../../src/discord/on-panel.ts';
import { renderEntry } from '../../src/discord/render/library.ts';
import { listEntries } from '../library/list-entries.ts';

/** An entry chosen from the list. */
export const libraryOpen = onPanel('library-open', async ({ values }, guildId, services, view) => {
  const entry = (await services.library.entries(guildId)).find(({ id }) => id === values[0]);
  return entry
    ? renderEntry(entry, services.corpus, view)
    : listEntries(guildId, services, view, view.copy.library.noLonger);
});
