import type { ClockStep, PageAction, PageChannel, PageEvent, PageOutcome, PageWorld } from './page-types.ts';

export type Listener = {
  event: (event: PageEvent) => void;
  found: () => void;
  /** The connection broke; for good, when the server knows this person no longer. */
  lost: (forGood: boolean) => void;
};

/** What the page asks the server for. `as` is the id of the person who looks. */
export const server = {
  world: (as: string | null): Promise<PageWorld> =>
    read(as === null ? '/preview/world' : `/preview/${as}/world`),
  channel: (as: string, channel: string): Promise<PageChannel> => read(`/preview/${as}/channels/${channel}`),
  act: (as: string, channel: string, action: PageAction): Promise<PageOutcome> =>
    send(`/preview/${as}/channels/${channel}`, action),
  moveClock: (as: string, step: ClockStep): Promise<PageOutcome> => send(`/preview/${as}/clock`, step),
  /** @param locale a language of Discord */
  speak: (as: string, locale: string): Promise<PageOutcome> => send(`/preview/${as}/locale`, locale),
  /** Hears what this person may see, until the returned function is called. */
  listen(as: string, on: Listener): () => void {
    const source = new EventSource(`/preview/${as}/events`);
    source.addEventListener('message', ({ data }) => on.event(JSON.parse(data)));
    source.addEventListener('open', on.found);
    source.addEventListener('error', () => on.lost(source.readyState === EventSource.CLOSED));
    return () => source.close();
  },
};

async function send(path: string, body: unknown): Promise<PageOutcome> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => null);
  return response?.ok
    ? response.json()
    : { problem: 'The preview does not answer. Is the bot still running?' };
}

async function read<T>(path: string): Promise<T> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return response.json();
}
