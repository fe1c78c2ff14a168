import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Hono } from 'hono';
import type { ApiEnv } from '../rest/api-env.ts';

/** The page itself: its HTML and CSS from the source folder, its scripts from where they are compiled to. */
export function addPageFiles(app: Hono<ApiEnv>, root: string): void {
  const sources = join(root, 'src', 'preview', 'page');
  const compiled = join(root, 'dist', 'src', 'preview', 'page');
  const send = (type: string, read: () => Promise<string>) => async (): Promise<Response> => {
    const text = await read().catch(() => null);
    if (text === null) return new Response('Not built yet: run the build first.', { status: 404 });
    return new Response(text, { headers: { 'Content-Type': `${type}; charset=utf-8` } });
  };
  app.get(
    '/',
    send('text/html', () => readFile(join(sources, 'index.html'), 'utf8')),
  );
  app.get('/styles/:file{[a-z-]+\\.css}', (context) =>
    send('text/css', () => readFile(join(sources, 'styles', context.req.param('file')), 'utf8'))(),
  );
  app.get(
    '/icon.svg',
    send('image/svg+xml', () => readFile(join(sources, 'icon.svg'), 'utf8')),
  );
  app.get('/page/:file{[a-z-]+\\.js}', (context) =>
    send('text/javascript', () => readFile(join(compiled, context.req.param('file')), 'utf8'))(),
  );
}
