import { SettingsUnavailable } from '../core/settings/settings-unavailable.ts';
import { privately } from './answer-reply.ts';
import type { Asked, Press, Result } from './command.ts';
import { renderSentence } from './render/sentence.ts';
import type { View } from './render/view.ts';

/**
 * Runs what reads or changes a server's settings. Outside a server, and where they cannot be had, the
 * person is told so in a sentence of their own.
 */
export async function withSettings(
  asked: Asked,
  run: (guildId: string, view: View) => Promise<Result>,
): Promise<Result> {
  const { guildId, copy } = asked;
  const audience = privately(asked);
  const say = (sentence: string): Result => ({ kind: 'reply', message: renderSentence(sentence), audience });
  if (guildId === null) return say(copy.settings.needsServer);
  try {
    return await run(guildId, { copy, audience });
  } catch (error) {
    if (error instanceof SettingsUnavailable) return say(copy.settings.unavailable[error.why]);
    throw error;
  }
}

/** The same for a button or menu of a panel. A panel is private to whomever Discord let open it, so nobody else can press it. */
export function onPanel(
  press: Press,
  run: (guildId: string, view: View) => Promise<Result>,
): Promise<Result> {
  const isPrivate = press.audience.kind === 'asker';
  return withSettings({ ...press, guildId: isPrivate ? press.guildId : null }, run);
}
