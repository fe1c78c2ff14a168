import type { Attachment } from './command.ts';

export type ReadAttachment =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly why: 'elsewhere' | 'too-large' | 'not-text' | 'unreachable' };

/** Reads a text file that a person attached. Never rejects. @param patience in milliseconds */
export type AttachmentReader = (attachment: Attachment, patience?: number) => Promise<ReadAttachment>;

interface Parts {
  /** Where attachments may stand, such as `https://cdn.discordapp.com`: nothing else is ever fetched. */
  readonly origins: readonly string[];
  readonly fetch: typeof fetch;
}

/** In bytes: a full library is half of it. */
const MAX_BYTES = 4 * 1024 * 1024;
/** In milliseconds: a command has three seconds for everything, unless it was deferred. */
const PATIENCE = 1_200;

/** Discord's own addresses of attachments. */
export const DISCORD_FILES = ['https://cdn.discordapp.com', 'https://media.discordapp.net'];

export function createAttachmentReader({ origins, fetch }: Parts): AttachmentReader {
  return async ({ url, size }, patience = PATIENCE) => {
    const address = URL.canParse(url) ? new URL(url) : null;
    if (!address || !origins.includes(address.origin)) return { ok: false, why: 'elsewhere' };
    if (size > MAX_BYTES) return { ok: false, why: 'too-large' };
    try {
      const response = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(patience) });
      if (!response.ok || !response.body) return { ok: false, why: 'unreachable' };
      const bytes = await readUpTo(MAX_BYTES, response.body);
      return bytes ? decode(bytes) : { ok: false, why: 'too-large' };
    } catch {
      return { ok: false, why: 'unreachable' };
    }
  };
}

/** What is sent may be more than was announced. @returns null where it is */
async function readUpTo(most: number, body: ReadableStream<Uint8Array>): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body) {
    size += part.byteLength;
    if (size > most) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function decode(bytes: Uint8Array): ReadAttachment {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? { ok: false, why: 'not-text' } : { ok: true, text };
  } catch {
    return { ok: false, why: 'not-text' };
  }
}
