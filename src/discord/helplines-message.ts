import type { Asked, Message } from './command.ts';
import { guildSettingsOf } from './guild-settings-of.ts';
import { renderHelplines } from './render/helplines.ts';
import type { View } from './render/view.ts';
import type { Services } from './services.ts';

/** The helplines of a country, else of the server's country, else the directories. A locale never chooses a country. */
export async function helplinesMessage(
  country: string | null,
  { guildId }: Pick<Asked, 'guildId'>,
  { helplines, settings, today }: Pick<Services, 'helplines' | 'settings' | 'today'>,
  view: View,
): Promise<Message> {
  const { country: ofServer, localLines } = await guildSettingsOf(guildId, settings);
  return renderHelplines({ helplines, country: country ?? ofServer, today: today() }, view, localLines);
}
