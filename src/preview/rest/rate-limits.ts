import type { MiddlewareHandler } from 'hono';
import type { ApiEnv } from './api-env.ts';

export type RateLimits = 'off' | 'real';
type Bucket = { limit: number; every: number };
type Usage = { used: number; until: number };

const GLOBAL: Bucket = { limit: 50, every: 1000 };
const MESSAGES: Bucket = { limit: 5, every: 5000 };
const GENEROUS = {
  'X-RateLimit-Limit': '10000',
  'X-RateLimit-Remaining': '9999',
  'X-RateLimit-Reset-After': '1.000',
};

/**
 * Discord's limits, simply: with `real`, 50 requests a second in all and 5 messages in 5 seconds to a channel. Requests
 * about interactions count towards neither. With `off`, headers that never make a client wait.
 */
export function createRateLimits(kind: RateLimits, now: () => number): MiddlewareHandler<ApiEnv> {
  const usages = new Map<string, Usage>();

  function use(key: string, { limit, every }: Bucket): { remaining: number; resetAfter: number } {
    const known = usages.get(key);
    const usage = known && known.until > now() ? known : { used: 0, until: now() + every };
    usage.used += 1;
    usages.set(key, usage);
    return { remaining: limit - usage.used, resetAfter: (usage.until - now()) / 1000 };
  }
  const refuse = (resetAfter: number, scope: 'global' | 'user', headers: Record<string, string>): Response =>
    Response.json(
      { message: 'You are being rate limited.', retry_after: resetAfter, global: scope === 'global' },
      {
        status: 429,
        headers: {
          ...headers,
          'Retry-After': String(Math.ceil(resetAfter)),
          'X-RateLimit-Scope': scope,
          ...(scope === 'global' ? { 'X-RateLimit-Global': 'true' } : {}),
        },
      },
    );

  return async (context, next) => {
    const { path, method } = context.req;
    const isInteraction = path.includes('/interactions/') || path.includes('/webhooks/');
    if (kind === 'real' && !isInteraction) {
      const all = use('global', GLOBAL);
      if (all.remaining < 0) return refuse(all.resetAfter, 'global', {});
      const channel = method === 'POST' ? /\/channels\/(\d+)\/messages$/.exec(path)?.[1] : undefined;
      if (channel) {
        const own = use(channel, MESSAGES);
        const headers = {
          'X-RateLimit-Bucket': 'messages',
          'X-RateLimit-Limit': String(MESSAGES.limit),
          'X-RateLimit-Remaining': String(Math.max(own.remaining, 0)),
          'X-RateLimit-Reset': String((now() + own.resetAfter * 1000) / 1000),
          'X-RateLimit-Reset-After': own.resetAfter.toFixed(3),
        };
        if (own.remaining < 0) return refuse(own.resetAfter, 'user', headers);
        await next();
        for (const [name, value] of Object.entries(headers)) context.header(name, value);
        return;
      }
    }
    await next();
    for (const [name, value] of Object.entries(GENEROUS)) context.header(name, value);
    context.header('X-RateLimit-Reset', String(now() / 1000 + 1));
  };
}
