import type { Hono } from 'hono';
import type { PreviewState } from '../state.ts';
import type { ApiEnv } from './api-env.ts';

/** Pictures that a browser may draw; an SVG is none of them, as it can carry a script. */
const PICTURES = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp']);

/** The files of messages, at the addresses that their attachments carry. Offered for download, never run. */
export function addAttachmentRoutes(app: Hono<ApiEnv>, state: PreviewState): void {
  app.get('/attachments/:channelId/:attachmentId/:filename', (context) => {
    const file = state.files.find(context.req.param('attachmentId'));
    if (!file) return context.notFound();
    return context.body(new Uint8Array(file.bytes), 200, {
      'Content-Type': PICTURES.has(file.type) ? file.type : 'application/octet-stream',
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      'X-Content-Type-Options': 'nosniff',
    });
  });
}
