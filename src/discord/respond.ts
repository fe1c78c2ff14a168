import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';
import type { Log } from '../log.ts';
import { privately } from './answer-reply.ts';
import type { Result } from './command.ts';
import { type Answerable, deliver } from './deliver.ts';
import { renderSentence } from './render/sentence.ts';
import { askedBy } from './requests.ts';

type Outcome = 'answered' | 'failed' | 'gone';

/**
 * Runs a handler and delivers what it returns. Whatever goes wrong, the person gets a sentence that
 * points to help; only an interaction that Discord has already given up cannot be answered.
 */
export async function respond(
  interaction: Answerable,
  run: () => Result | Promise<Result>,
  log: Log,
): Promise<Outcome> {
  try {
    await deliver(interaction, await run());
    return 'answered';
  } catch (error) {
    if (isGone(error)) return 'gone';
    log.error('interaction failed', error, { guildId: interaction.guildId });
    return apologise(interaction, log);
  }
}

async function apologise(interaction: Answerable, log: Log): Promise<Outcome> {
  const asked = askedBy(interaction);
  const message = renderSentence(asked.copy.failure.unexpected);
  try {
    if (!interaction.replied && !interaction.deferred) {
      await deliver(interaction, { kind: 'reply', message, audience: privately(asked) });
    }
    return 'failed';
  } catch (error) {
    log.error('apology refused', error, { guildId: interaction.guildId });
    return 'gone';
  }
}

/** Too late, or answered already: Discord takes no further answer, and the person has seen what there is. */
function isGone(error: unknown): boolean {
  const codes: unknown[] = [
    RESTJSONErrorCodes.UnknownInteraction,
    RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
  ];
  return error instanceof DiscordAPIError && codes.includes(error.code);
}
