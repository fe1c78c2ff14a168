import { DiscordAPIError, MessageFlags, RateLimitError, RESTJSONErrorCodes } from 'discord.js';
import type { Log } from '../log.ts';
import { privately } from './answer-reply.ts';
import type { Message, Result } from './command.ts';
import { type Answerable, body, deliver, fillIn } from './deliver.ts';
import { inTime } from './in-time.ts';
import { renderSentence } from './render/sentence.ts';
import { askedBy } from './requests.ts';
import type { Services } from './services.ts';

/** `gone`: Discord takes no answer to it any more. */
export type Outcome = 'answered' | 'failed' | 'gone';

/** How long a handler may take, in milliseconds: of the three seconds that Discord gives, the rest is for the way. */
const PATIENCE = 2_200;

/**
 * Runs a handler and delivers what it returns. Whatever goes wrong, the person gets a sentence that
 * points to help; only an interaction that Discord has already given up cannot be answered.
 */
export async function respond(
  interaction: Answerable,
  run: () => Result | Promise<Result>,
  { mentioning }: Pick<Services, 'mentioning'>,
  log: Log,
): Promise<Outcome> {
  const facts = { guildId: interaction.guildId };
  let kind: Result['kind'] | null = null;
  try {
    const result = (await inTime(run(), PATIENCE)) ?? tooSlow(interaction);
    kind = result.kind;
    await deliver(interaction, result, mentioning);
    return 'answered';
  } catch (error) {
    if (isGone(error)) return 'gone';
    log.error('interaction failed', error, facts);
    // To ask again what Discord has just asked not to be asked would make it worse for everybody.
    if (error instanceof RateLimitError) return 'gone';
  }
  try {
    const { copy, isDirect } = askedBy(interaction);
    const apology = mentioning(renderSentence(copy.failure.unexpected));
    await apologise(interaction, kind, apology, isDirect);
    return 'failed';
  } catch (error) {
    if (!isGone(error)) log.error('apology refused', error, facts);
    return 'gone';
  }
}

function tooSlow(interaction: Answerable): Result {
  const asked = askedBy(interaction);
  return { kind: 'reply', message: renderSentence(asked.copy.failure.slow), audience: privately(asked) };
}

const asItIs = (message: Message) => message;

async function apologise(
  interaction: Answerable,
  kind: Result['kind'] | null,
  message: Message,
  isDirect: boolean,
): Promise<void> {
  if (interaction.replied) return;
  if (!interaction.deferred)
    return deliver(interaction, { kind: 'reply', message, audience: privately({ isDirect }) }, asItIs);
  if (kind === 'deferred') return fillIn(interaction, message, asItIs);
  // What was to be changed or taken away stays as it is, so the sentence needs a place of its own.
  const flags = [MessageFlags.IsComponentsV2, MessageFlags.Ephemeral] as const;
  await interaction.followUp({ ...body(message), flags });
}

/** Discord takes no further answer, or the message that it was for is gone: there is nobody left to tell. */
export function isGone(error: unknown): boolean {
  const codes: unknown[] = [
    RESTJSONErrorCodes.UnknownInteraction,
    RESTJSONErrorCodes.UnknownWebhook,
    RESTJSONErrorCodes.UnknownMessage,
    RESTJSONErrorCodes.InvalidWebhookToken,
  ];
  return error instanceof DiscordAPIError && codes.includes(error.code);
}
