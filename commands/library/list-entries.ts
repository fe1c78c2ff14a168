import type { Message } from '../../src/discord/command.ts';
import { renderLibrary } from '../../src/discord/render/library.ts';
import type { View } from '../../src/discord/render/view.ts';
import type { Services } from '../../src/discord/services.ts';

/** @param remark what just happened, or why there is a list; @param page counted from 0 */
export async function listEntries(
  guildId: string,
  { library }: Pick<Services, 'library'>,
  view: View,
  remark = '',
  page = 0,
): Promise<Message> {
  return renderLibrary(await library.entries(guildId), page, view, remark);
}
