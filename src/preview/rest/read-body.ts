import type { SentFile } from '../messages/file-store.ts';
import type { ApiContext } from './api-env.ts';
import { ApiError } from './api-error.ts';

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
