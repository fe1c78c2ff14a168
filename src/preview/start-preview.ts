import { createLocalDiscord } from './local-discord.ts';

export interface Preview {
  readonly url: string;
  readonly apiUrl: string;
  readonly token: string;
  close(): Promise<void>;
}

/** @param root the project's folder, where the page's files are */
export async function startPreview({ port }: { port: number; root: string }): Promise<Preview> {
  return createLocalDiscord({ port });
}
