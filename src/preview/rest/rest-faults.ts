import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { MiddlewareHandler } from 'hono';
import type { ApiEnv } from './api-env.ts';

/**
 * What goes wrong with a request: another answer instead, or a page in its place, as from whatever stands before
 * Discord; the connection cut before anything happened, or after all happened but before the answer, with a reset or
 * with a clean end; or the request held back for milliseconds or until a promise is done.
 */
export type RestFault =
  | { respond: { status: number; body?: unknown; headers?: Record<string, string> } }
  | { page: { status: number; html: string; headers?: Record<string, string> } }
  | { cut: 'before' | 'after'; cleanly?: boolean }
  | { delay: number | Promise<unknown> };

export type RestFaults = {
  /** The next `times` requests of a method (or `*`) whose path matches meet this fault. Paths begin after /api. */
  next: (method: string, path: RegExp, fault: RestFault, times?: number) => void;
  /** Faults that no request has met yet. */
  waiting: () => number;
  /** Lets those go that nobody has met. */
  clear: () => void;
};

export function createRestFaults(): { faults: RestFaults; meet: MiddlewareHandler<ApiEnv> } {
  const queue: { method: string; path: RegExp; fault: RestFault; left: number }[] = [];

  function take(method: string, path: string): RestFault | undefined {
    const index = queue.findIndex((it) => (it.method === '*' || it.method === method) && it.path.test(path));
    const entry = queue[index];
    if (!entry) return undefined;
    entry.left -= 1;
    if (entry.left === 0) queue.splice(index, 1);
    return entry.fault;
  }

  return {
    faults: {
      next: (method, path, fault, times = 1) => {
        queue.push({ method, path, fault, left: times });
      },
      waiting: () => queue.reduce((sum, { left }) => sum + left, 0),
      clear: () => {
        queue.length = 0;
      },
    },
    async meet(context, next) {
      const path = context.req.path.replace(/^\/api(\/v10)?/, '');
      const fault = queue.length === 0 ? undefined : take(context.req.method, path);
      if (!fault) return next();
      if ('respond' in fault) {
        const { status, body, headers } = fault.respond;
        return body === undefined
          ? new Response(null, { status, headers: headers ?? {} })
          : Response.json(body, { status, headers: headers ?? {} });
      }
      if ('page' in fault) {
        const { status, html, headers } = fault.page;
        return new Response(html, { status, headers: { 'Content-Type': 'text/html', ...headers } });
      }
      if ('delay' in fault) {
        await (typeof fault.delay === 'number' ? pause(fault.delay) : fault.delay);
        return next();
      }
      if (fault.cut === 'after') await next();
      const { socket } = context.env.incoming;
      if (fault.cleanly) socket.end();
      else socket.resetAndDestroy();
      context.res = RESPONSE_ALREADY_SENT;
      return RESPONSE_ALREADY_SENT;
    },
  };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
}
