import { DiscordAPIError, DiscordjsErrorCodes } from 'discord.js';

/** Why the bot could not go on Discord, in a sentence that says what to do; null for a failure nobody foresaw. */
export function loginProblem(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const code = 'code' in error ? error.code : undefined;
  if (
    code === DiscordjsErrorCodes.TokenInvalid ||
    (error instanceof DiscordAPIError && error.status === 401)
  ) {
    return 'Discord does not accept DISCORD_TOKEN: open the Bot page of the developer portal, press "Reset Token", and put the new token in .env.';
  }
  if (/disallowed intents/i.test(error.message)) {
    return 'Discord refuses an intent: open the Bot page of the developer portal and switch on Message Content Intent, or take MESSAGE_CONTENT_INTENT=on out of .env.';
  }
  if (typeof code === 'string' && /^(ECONN|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOST|ENET|UND_ERR)/.test(code)) {
    return `Discord cannot be reached (${code}): check the network, and DISCORD_API_URL if it is set, then start the bot again.`;
  }
  return null;
}
