import type { MiddlewareHandler } from 'hono';
import type { ApiEnv } from '../rest/api-env.ts';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Whether a request comes from the page itself: by name to this very port, and from no other site. */
export function isOwnRequest(host: string | undefined, origin: string | undefined, url: string): boolean {
  const { port } = new URL(url);
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (host === undefined || !hosts.includes(host)) return false;
  return origin === undefined || hosts.some((each) => origin === `http://${each}`);
}

/** Keeps other web sites out, and the page from loading anything from elsewhere. */
export function guardPage(url: () => string): MiddlewareHandler<ApiEnv> {
  return async (context, next) => {
    const isForeign = context.req.header('sec-fetch-site') === 'cross-site' && context.req.path !== '/';
    if (isForeign || !isOwnRequest(context.req.header('host'), context.req.header('origin'), url())) {
      return context.text('This preview answers only its own page on this computer.', 403);
    }
    await next();
    context.header('Content-Security-Policy', POLICY);
    context.header('X-Content-Type-Options', 'nosniff');
    context.header('Referrer-Policy', 'no-referrer');
    context.header('Cache-Control', 'no-store');
    return undefined;
  };
}
