import { once } from 'node:events';
import { WebSocket } from 'ws';
import { z } from 'zod';
import type { LocalDiscord } from '../../src/preview/local-discord.ts';

const frame = z.looseObject({
  op: z.number(),
  t: z.string().nullish(),
  s: z.number().nullish(),
  d: z.unknown(),
});
const started = z.looseObject({ id: z.string(), token: z.string() });
export type Answer = { status: number; body: unknown; headers: Headers };

/** Sends one request as the bot and gives what came back. */
export async function call(
  discord: LocalDiscord,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const response = await fetch(`${discord.apiUrl}/v10${path}`, {
    method,
    headers: { authorization: `Bot ${discord.token}`, 'content-type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? null : JSON.parse(text), headers: response.headers };
}

/** A gateway connection by hand: what discord.js would hide is plain to see. */
export async function connect(discord: LocalDiscord) {
  const socket = new WebSocket(`${discord.url.replace('http', 'ws')}/gateway?v=10&encoding=json`);
  const frames: z.infer<typeof frame>[] = [];
  const listeners = new Set<() => void>();
  let closeCode: number | null = null;
  const changed = (): void => {
    for (const listener of [...listeners]) listener();
  };
  socket.on('message', (data) => {
    frames.push(frame.parse(JSON.parse(String(data))));
    changed();
  });
  socket.on('close', (code) => {
    closeCode = code;
    changed();
  });
  await once(socket, 'open');

  const until = <T>(read: () => T | null | undefined): Promise<T> =>
    new Promise((resolve) => {
      const look = (): void => {
        const found = read();
        if (found === null || found === undefined) return;
        listeners.delete(look);
        resolve(found);
      };
      listeners.add(look);
      look();
    });
  const send = (op: number, d: unknown): void => socket.send(JSON.stringify({ op, d }));
  return {
    frames,
    until,
    send,
    sendText: (text: string): void => socket.send(text),
    event: (name: string) => until(() => frames.find((it) => it.t === name)),
    op: (op: number) => until(() => frames.find((it) => it.op === op)),
    closed: () => until(() => closeCode),
    close: (code?: number): void => socket.close(code),
    cut: (): void => socket.terminate(),
    identify: (more: object = {}): void =>
      send(2, { token: discord.token, intents: 1 | (1 << 9) | (1 << 12), properties: {}, ...more }),
  };
}

/** Commands registered, connected and ready: gives each interaction's id and token as it comes. */
export async function startRawBot(discord: LocalDiscord, commands: unknown[]) {
  const connection = await connect(discord);
  connection.identify();
  await connection.event('READY');
  await call(discord, 'PUT', `/applications/${discord.botId}/commands`, commands);
  let taken = 0;
  return {
    ...connection,
    /** The next interaction, with ways to answer it. */
    async interaction() {
      taken += 1;
      const wanted = taken;
      const payload = await connection.until(
        () => connection.frames.filter((it) => it.t === 'INTERACTION_CREATE')[wanted - 1]?.d,
      );
      const { id, token } = started.parse(payload);
      const webhook = `/webhooks/${discord.botId}/${token}`;
      return {
        payload,
        id,
        token,
        callback: (body: unknown, query = '') =>
          call(discord, 'POST', `/interactions/${id}/${token}/callback${query}`, body),
        followUp: (body: unknown) => call(discord, 'POST', webhook, body),
        original: (method: string, body?: unknown) =>
          call(discord, method, `${webhook}/messages/%40original`, body),
      };
    },
  };
}
