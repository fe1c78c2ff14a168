import type { GuildSettings } from './setting-shapes.ts';

type Rules = Pick<GuildSettings, 'allowedChannels' | 'deniedChannels' | 'askChannels'>;

/**
 * Whether everyone may see answers in a channel. Support and helplines ask nobody's leave (safety rule S-2).
 * @param path the channel, then what it stands in: a thread's channel, a channel's category
 */
export function mayAnswerIn(
  path: readonly string[],
  { allowedChannels, deniedChannels, askChannels }: Rules,
): boolean {
  const isOneOf = (channels: readonly string[]) => path.some((id) => channels.includes(id));
  if (isOneOf(deniedChannels)) return false;
  return allowedChannels.length === 0 || isOneOf(allowedChannels) || isOneOf(askChannels);
}

/** Whether questions are answered there that nobody put to the bot. */
export function isAskChannel(path: readonly string[], settings: Rules): boolean {
  return path.some((id) => settings.askChannels.includes(id)) && mayAnswerIn(path, settings);
}
