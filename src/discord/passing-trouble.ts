import { DiscordAPIError, HTTPError } from 'discord.js';

/** Of the connection, of the look-up of an address, or of a request that was given up. */
const OF_NETWORK =
  /^(ECONN|EPIPE|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOST|ENET|UND_ERR_(SOCKET|CONNECT|HEADERS|BODY)|ABORT_ERR)/;

/**
 * Whether a request failed for a reason that may be gone in a moment: the network, a server of Discord's that is
 * out of order, or a page of whatever stands before Discord. Such a page carries no code of Discord's.
 */
export function isPassing(error: unknown): boolean {
  if (error instanceof HTTPError) return true;
  if (error instanceof DiscordAPIError) return error.code === undefined && error.status !== 401;
  if (!(error instanceof Error)) return false;
  if (error.name === 'AbortError' || error.name === 'TimeoutError') return true;
  return OF_NETWORK.test(codeOf(error));
}

/** The cause of trouble in one word or two, such as `ECONNREFUSED` or `HTTP 503`; never words of anybody's. */
export function whyOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  return 'status' in error ? `HTTP ${error.status}` : codeOf(error) || error.name;
}

/** What went wrong beneath, where an error only says that something did. */
export function codeOf(error: Error): string {
  if ('code' in error && typeof error.code === 'string') return error.code;
  return error.cause instanceof Error ? codeOf(error.cause) : '';
}
