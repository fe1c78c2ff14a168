import { createLocalDiscord } from './local-discord.ts';
import type { MovableClock } from './page-api/page-clock.ts';

export type Preview = { url: string; apiUrl: string; token: string; close: () => Promise<void> };

type PreviewOptions = {
  port: number;
  /** The project's folder. */
  root: string;
  /** The clock of the bot, for the page to move; the true time unless given. */
  clock?: MovableClock & { now: () => Date };
};

/** Starts the local Discord with its page to chat in. Rejects when the port is taken. */
export async function startPreview({ port, root, clock }: PreviewOptions): Promise<Preview> {
  const now = clock ? () => clock.now().getTime() : Date.now;
  const page = { root, clock: clock ?? null };
  const { url, apiUrl, token, close } = await createLocalDiscord({ port, now, page });
  return { url, apiUrl, token, close };
}
