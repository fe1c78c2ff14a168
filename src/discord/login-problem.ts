import { DiscordAPIError, DiscordjsErrorCodes } from 'discord.js';
import { GatewayCloseCodes } from 'discord-api-types/v10';
import { isPassing, whyOf } from './passing-trouble.ts';

export const TOKEN_REFUSED =
  'Discord does not accept DISCORD_TOKEN: open the Bot page of the developer portal, press "Reset Token", and put the new token in .env.';
const INTENT_REFUSED =
  'Discord refuses an intent: open the Bot page of the developer portal and switch on Message Content Intent, or take MESSAGE_CONTENT_INTENT=on out of .env.';

/** Why the bot could not go on Discord, in a sentence that says what to do; null for a failure nobody foresaw. */
export function loginProblem(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const code = 'code' in error ? error.code : undefined;
  if (code === DiscordjsErrorCodes.TokenInvalid || (error instanceof DiscordAPIError && error.status === 401))
    return TOKEN_REFUSED;
  if (/disallowed intents/i.test(error.message)) return INTENT_REFUSED;
  return isPassing(error) ? unreachable(error) : null;
}

/** That Discord cannot be reached, and why. */
export function unreachable(error: Error): string {
  return `Discord cannot be reached (${whyOf(error)}): check the network, and DISCORD_API_URL if it is set.`;
}

/** Why Discord closed a connection for good, in a sentence that says what to do. */
export function closeProblem(code: number): string {
  if (code === GatewayCloseCodes.AuthenticationFailed) return TOKEN_REFUSED;
  if (code === GatewayCloseCodes.DisallowedIntents) return INTENT_REFUSED;
  return `Discord has closed the connection for good (code ${code}): see whether there is a newer version of this bot.`;
}
