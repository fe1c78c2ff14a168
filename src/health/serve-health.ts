import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';

/** Listens for whoever watches the bot. @returns what ends it. @throws when the port is taken */
export async function serveHealth(app: Hono, host: string, port: number): Promise<() => Promise<void>> {
  const server = createAdaptorServer({ fetch: app.fetch });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      if ('closeAllConnections' in server) server.closeAllConnections();
    });
}
