import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** One request of the bot, as the local Discord saw it; instants by `performance.now()`. */
export interface Attempt {
  readonly at: number;
  readonly path: string;
  /** Null while there is no answer, and for ever where the connection was cut. */
  status: number | null;
  /** Milliseconds that a refusal asked to wait; null where it did not say. */
  wait: number | null;
  /** Whether that was for every other request too. */
  isGlobal: boolean;
  answeredAt: number | null;
}

/** Requests are kept for this long, in milliseconds. */
const KEPT = 120_000;

/** Notes, from now on, what HTTP servers of this process are asked. */
export function watchRequests(): { attempts(path: RegExp, from: number, until: number): readonly Attempt[] } {
  const all: Attempt[] = [];
  const known = new WeakMap<IncomingMessage, Attempt>();
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage };
    const attempt: Attempt = {
      at: performance.now(),
      path: request.url ?? '',
      status: null,
      wait: null,
      isGlobal: false,
      answeredAt: null,
    };
    known.set(request, attempt);
    all.push(attempt);
    const tooOld = all.findIndex(({ at }) => at > attempt.at - KEPT);
    if (tooOld > 0) all.splice(0, tooOld);
  });
  subscribe('http.server.response.finish', (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
    const attempt = known.get(request);
    if (!attempt) return;
    attempt.status = response.statusCode;
    attempt.answeredAt = performance.now();
    const seconds = Number(response.getHeader('retry-after'));
    attempt.isGlobal = response.hasHeader('x-ratelimit-global');
    if (response.statusCode === 429) attempt.wait = Number.isNaN(seconds) ? null : seconds * 1_000;
  });
  return {
    attempts: (path, from, until) =>
      all.filter((it) => it.at >= from && it.at <= until && path.test(it.path)),
  };
}
