import type { AskedAgain } from '../../src/discord/ask-when.ts';
import type { Asked, Message } from '../../src/discord/command.ts';
import type { Remembered } from '../../src/discord/half-set.ts';
import { renderSentence } from '../../src/discord/render/sentence.ts';
import type { View } from '../../src/discord/render/view.ts';
import type { Services } from '../../src/discord/services.ts';
import { setDaily } from './set-daily.ts';
import { setOwn } from './set-own.ts';

/**
 * Does what the command would have done, had it been given the time or zone as well. Everything is checked again:
 * the channel may have gone meanwhile.
 * @param asked without a server where the question was not private: a private one stands before whomever Discord let
 * use the command, and nobody else can answer it
 * @param chosen empty where it could not be read: then it is asked for again
 */
export function finishHalfSet(
  { whose, options }: Remembered,
  chosen: string,
  asked: Asked,
  services: Services,
  view: View,
  again: AskedAgain = {},
): Message | Promise<Message> {
  const request = { ...asked, options: options(chosen), channelId: null };
  if (whose === 'member') return setOwn(request, services, view, again);
  if (asked.guildId === null) return renderSentence(asked.copy.daily.needsServer);
  return setDaily(request, asked.guildId, services, view, again);
}
