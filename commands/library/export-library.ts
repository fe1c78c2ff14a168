import { libraryJson, libraryMarkdown } from '../../src/core/library/format-library.ts';
import type { CommandRequest, Message } from '../../src/discord/command.ts';
import { renderFile, renderLibrary } from '../../src/discord/render/library.ts';
import type { View } from '../../src/discord/render/view.ts';
import type { Services } from '../../src/discord/services.ts';

/** All entries as one file that the import reads again. */
export async function exportLibrary(
  { options }: CommandRequest,
  guildId: string,
  { library }: Pick<Services, 'library'>,
  view: View,
): Promise<Message> {
  const { exported, exportName } = view.copy.library;
  const entries = await library.entries(guildId);
  if (entries.length === 0) return renderLibrary(entries, 0, view);
  return options.getString('format') === 'json'
    ? renderFile(`${exportName}.json`, libraryJson(entries), exported)
    : renderFile(`${exportName}.md`, libraryMarkdown(entries), exported);
}
