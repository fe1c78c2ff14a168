import { onPanel } from '../../src/discord/on-panel.ts';
import { entryForm } from '../../src/discord/render/library-forms.ts';
import { listEntries } from '../library/list-entries.ts';

/** Opens the form of the entry it stands under. */
export const libraryEdit = onPanel('library-edit', async ({ args }, guildId, services, view) => {
  const entry = (await services.library.entries(guildId)).find(({ id }) => id === args[0]);
  return entry
    ? { kind: 'form', form: entryForm(entry, services.corpus.topics, view.copy) }
    : listEntries(guildId, services, view, view.copy.library.noLonger);
});
