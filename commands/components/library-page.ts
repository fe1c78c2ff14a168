import { onPanel } from '../../src/discord/on-panel.ts';
import { listEntries } from '../library/list-entries.ts';

/** Turns the pages of the list. */
export const libraryPage = onPanel('library-page', ({ args }, guildId, services, view) =>
  listEntries(guildId, services, view, '', Number.parseInt(args[0] ?? '', 10) || 0),
);
