import { createLocalDiscord } from './local-discord.ts';

export type Preview = { url: string; apiUrl: string; token: string; close: () => Promise<void> };

type PreviewOptions = {
  port: number;
  /** The project's folder. */
  root: string;
  /** Milliseconds since 1970. */
  now?: () => number;
};

/** Starts the local Discord with its page to chat in. Rejects when the port is taken. */
export async function startPreview({ port, root, now = Date.now }: PreviewOptions): Promise<Preview> {
  const { url, apiUrl, token, close } = await createLocalDiscord({ port, now, page: { root } });
  return { url, apiUrl, token, close };
}
