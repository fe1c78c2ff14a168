import { DiscordAPIError, HTTPError, RateLimitError, RESTJSONErrorCodes } from 'discord.js';
import type { Refusal } from '../core/daily/daily.ts';
import type { Sent } from '../core/daily/poster.ts';

/** Codes that discord-api-types does not name. */
const NO_SHARED_SERVER = 50_278;

const REFUSED: Readonly<Record<number, Refusal>> = {
  [RESTJSONErrorCodes.MissingAccess]: 'no-access',
  [RESTJSONErrorCodes.MissingPermissions]: 'no-permission',
  [RESTJSONErrorCodes.InvalidActionOnArchivedThread]: 'archived',
  [RESTJSONErrorCodes.ThreadLocked]: 'locked',
  [RESTJSONErrorCodes.CannotSendMessagesToThisUser]: 'closed',
  [NO_SHARED_SERVER]: 'closed',
};
const GONE: readonly (number | string)[] = [
  RESTJSONErrorCodes.UnknownChannel,
  RESTJSONErrorCodes.UnknownGuild,
];
/** The request never left: the address is not to be had, or nobody listens there. */
const NOT_SENT = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$/;

/** What a failed request means for a post: whether it ends, waits for another date, or is tried again. */
export function sendingProblem(error: unknown, isMember: boolean): Exclude<Sent, { kind: 'posted' }> {
  if (error instanceof DiscordAPIError) return apiProblem(error, isMember);
  if (error instanceof HTTPError) return { kind: 'later', isUnsure: true };
  if (error instanceof RateLimitError) return { kind: 'later', isUnsure: false };
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return { kind: 'later', isUnsure: !NOT_SENT.test(code) };
}

function apiProblem({ code, status }: DiscordAPIError, isMember: boolean): Exclude<Sent, { kind: 'posted' }> {
  if (status >= 500) return { kind: 'later', isUnsure: true };
  if (status === 401 || status === 429 || code === undefined) return { kind: 'later', isUnsure: false };
  if (isMember)
    return code === RESTJSONErrorCodes.UnknownUser ? { kind: 'gone' } : { kind: 'refused', why: 'closed' };
  if (GONE.includes(code)) return { kind: 'gone' };
  return { kind: 'refused', why: REFUSED[Number(code)] ?? (status === 403 ? 'no-permission' : 'rejected') };
}

/** Whether Discord counts a request among the invalid ones. */
export function isInvalidRequest(error: unknown): boolean {
  return error instanceof DiscordAPIError && [401, 403, 429].includes(error.status);
}
