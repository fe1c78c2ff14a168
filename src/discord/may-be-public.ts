import type { Pace } from '../core/flood/create-pace.ts';
import { mayAnswerIn } from '../core/settings/may-answer-in.ts';
import type { GuildSettings } from '../core/settings/setting-shapes.ts';
import type { Asked } from './command.ts';

/**
 * Whether everyone in the channel may see a reply that says nothing about the person: in the places, and at the pace,
 * that the server has set. A channel's turn is taken where they may.
 * @param isPrivate what the person chose; null leaves it to the server's settings
 * @param now milliseconds since 1970
 */
export function mayBePublic(
  { guildId, isDirect, channelPath }: Asked,
  settings: GuildSettings,
  pace: Pace,
  now: number,
  isPrivate: boolean | null = null,
): boolean {
  return (
    guildId !== null &&
    !isDirect &&
    !(isPrivate ?? settings.answers === 'private') &&
    mayAnswerIn(channelPath, settings) &&
    pace.mayChannel(channelPath[0] ?? guildId, settings, now)
  );
}
