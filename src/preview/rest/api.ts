import type { HttpBindings } from '@hono/node-server';
import type { Context, Hono } from 'hono';
import type { z } from 'zod';
import type { SentFile } from '../messages/file-store.ts';
import { validate } from '../rules/validate.ts';
import type { PreviewState } from '../state.ts';
import { ApiError } from './api-error.ts';

export type ApiEnv = { Bindings: HttpBindings };
export type ApiContext = Context<ApiEnv>;
export type Api = Hono<ApiEnv>;

/** The JSON of a request, and the files beside it when it came as multipart/form-data. */
export async function readBody(context: ApiContext): Promise<{ body: unknown; files: SentFile[] }> {
  if (!context.req.header('content-type')?.startsWith('multipart/form-data')) {
    return { body: parseJson(await context.req.text()), files: [] };
  }
  const files: SentFile[] = [];
  let body: unknown = {};
  for (const [field, value] of await context.req.formData()) {
    if (typeof value === 'string') {
      if (field === 'payload_json') body = parseJson(value);
      continue;
    }
    const bytes = new Uint8Array(await value.arrayBuffer());
    files.push({ field, name: value.name, type: value.type || 'application/octet-stream', bytes });
  }
  return { body, files };
}

function parseJson(text: string): unknown {
  try {
    return text === '' ? {} : JSON.parse(text);
  } catch {
    throw new ApiError('invalidJson');
  }
}

/** Checks a body. What Discord would pass over in silence is reported, or refused when the server is strict. */
export function checkBody<T>(state: PreviewState, request: string, schema: z.ZodType<T>, body: unknown): T {
  const checked = validate(schema, body);
  if ('problems' in checked) throw new ApiError('invalidFormBody', checked.problems);
  if (checked.unknown.length > 0) {
    report(state, request, `Discord knows no such field: ${checked.unknown.join(', ')}`);
  }
  return checked.value;
}

/** Notes something that Discord accepts but that does nothing; a strict server refuses it. */
export function report(state: PreviewState, request: string, finding: string): void {
  state.reports.push({ request, finding });
  if (!state.strict) return;
  throw new ApiError('invalidFormBody', [{ path: [], code: 'UNKNOWN_FIELD', message: finding }]);
}
