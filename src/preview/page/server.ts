import type { PageAction, PageChannel, PageEvent, PageOutcome, PageWorld } from './page-types.ts';

/** What the page asks the server for. `as` is the id of the person who looks. */
export const server = {
  world: (as: string | null): Promise<PageWorld> =>
    read(as === null ? '/preview/world' : `/preview/${as}/world`),
  channel: (as: string, channel: string): Promise<PageChannel> => read(`/preview/${as}/channels/${channel}`),
  async act(as: string, channel: string, action: PageAction): Promise<PageOutcome> {
    const response = await fetch(`/preview/${as}/channels/${channel}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(action),
    }).catch(() => null);
    return response?.ok
      ? response.json()
      : { problem: 'The preview does not answer. Is the bot still running?' };
  },
  /** Hears what this person may see, until the returned function is called. */
  listen(as: string, hear: (event: PageEvent) => void): () => void {
    const source = new EventSource(`/preview/${as}/events`);
    source.addEventListener('message', ({ data }) => hear(JSON.parse(data)));
    return () => source.close();
  },
};

async function read<T>(path: string): Promise<T> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return response.json();
}
