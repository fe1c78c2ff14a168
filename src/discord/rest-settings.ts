import { DefaultRestOptions, type RateLimitData, type RESTOptions, type ResponseLike } from 'discord.js';

/** Told of every single request, whatever came of it. */
export interface RestWatch {
  /** @param status as Discord answered; null where no answer came */
  answered(status: number | null): void;
  /** A request has to wait for a rate limit. */
  rateLimited(isGlobal: boolean): void;
  /** Discord no longer knows the token: nothing that needs it can be done any more. */
  tokenRefused(): void;
}

/** A first answer to an interaction counts for three seconds, in milliseconds. */
const CALLBACK_PATIENCE = 3_000;
/** The longest wait for a rate limit, in milliseconds: for a first answer, for its edits, and for all else. */
const WAITS = { callback: 2_000, edit: 10 * 60_000, other: 60_000 };
/** For how long to keep still where a refusal does not say, in seconds. */
const QUIET = '5';

/**
 * Settings of discord.js's requests. It would wait for a rate limit however long it is, and ask again without end
 * and without a pause where one does not say how long it is.
 */
export function restSettings(apiUrl: string | null, watch: RestWatch): Partial<RESTOptions> {
  return {
    ...(apiUrl === null ? {} : { api: apiUrl }),
    rejectOnRateLimit(limit) {
      watch.rateLimited(limit.global);
      return isTooLong(limit);
    },
    async makeRequest(url, init) {
      const response = await DefaultRestOptions.makeRequest(url, withDeadline(url, init)).catch(
        (error: unknown) => {
          watch.answered(null);
          throw error;
        },
      );
      watch.answered(response.status);
      if (response.status === 401 && isSigned(init)) watch.tokenRefused();
      return response.status === 429 ? withPause(response) : response;
    },
  };
}

type Init = Parameters<RESTOptions['makeRequest']>[1];

function isTooLong({ route, timeToReset, retryAfter }: RateLimitData): boolean {
  const wait = Math.max(timeToReset, retryAfter);
  if (route.endsWith('/callback')) return wait > WAITS.callback;
  return wait > (route.startsWith('/webhooks/') ? WAITS.edit : WAITS.other);
}

function withDeadline(url: string, init: Init): Init {
  if (!/\/callback(\?|$)/.test(url)) return init;
  const deadline = AbortSignal.timeout(CALLBACK_PATIENCE);
  return { ...init, signal: init.signal ? AbortSignal.any([init.signal, deadline]) : deadline };
}

const isSigned = ({ headers }: Init) =>
  typeof headers === 'object' && headers !== null && 'Authorization' in headers;

function withPause(response: ResponseLike): ResponseLike {
  if (response.headers.has('Retry-After')) return response;
  const headers = new Headers(response.headers);
  headers.set('Retry-After', QUIET);
  return { ...response, headers };
}
