import { createLocalDiscord } from './local-discord.ts';

export type Preview = { url: string; apiUrl: string; token: string; close: () => Promise<void> };

/** Starts the local Discord with its page to chat in. `root` is the project's folder; rejects when the port is taken. */
export async function startPreview({ port, root }: { port: number; root: string }): Promise<Preview> {
  const { url, apiUrl, token, close } = await createLocalDiscord({ port, page: { root } });
  return { url, apiUrl, token, close };
}
