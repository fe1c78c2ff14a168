import { entryNamed } from '../../src/core/library/admit-entry.ts';
import type { CommandRequest, Result } from '../../src/discord/command.ts';
import { entryForm } from '../../src/discord/render/library-forms.ts';
import type { View } from '../../src/discord/render/view.ts';
import type { Services } from '../../src/discord/services.ts';
import { listEntries } from './list-entries.ts';

/** Opens the form of the entry that is meant, or the list to choose it from. */
export async function editEntry(
  { options }: CommandRequest,
  guildId: string,
  { library, corpus }: Pick<Services, 'library' | 'corpus'>,
  view: View,
): Promise<Result> {
  const typed = options.getString('entry') ?? '';
  const entry = entryNamed(await library.entries(guildId), typed);
  if (entry) return { kind: 'form', form: entryForm(entry, corpus.topics, view.copy) };
  const remark = typed === '' ? '' : view.copy.library.unknownEntry;
  const message = await listEntries(guildId, { library }, view, remark);
  return { kind: 'reply', message, audience: view.audience };
}
