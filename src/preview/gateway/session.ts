import { randomBytes } from 'node:crypto';
import { GatewayOpcodes } from 'discord.js';
import type { WebSocket } from 'ws';

/** Events kept for a RESUME. Older ones are lost, and such a RESUME is refused. */
const KEPT_EVENTS = 1000;

export type Session = {
  id: string;
  shard: number;
  shards: number;
  intents: number;
  send: (event: string, data: object) => void;
  /** Sends what came after `seq`, then RESUMED. False when some of it is no longer kept. */
  resume: (socket: WebSocket, seq: number) => boolean;
  detach: (socket: WebSocket) => void;
  socket: () => WebSocket | null;
};

export type Identity = { shard: number; shards: number; intents: number };

/** One IDENTIFY and what follows from it. It outlives its socket, until it is resumed or forgotten. */
export function createSession(identity: Identity, first: WebSocket): Session {
  let socket: WebSocket | null = first;
  let sequence = 0;
  const kept: { seq: number; frame: string }[] = [];

  function send(event: string, data: object): void {
    sequence += 1;
    const frame = JSON.stringify({ op: GatewayOpcodes.Dispatch, t: event, s: sequence, d: data });
    kept.push({ seq: sequence, frame });
    if (kept.length > KEPT_EVENTS) kept.shift();
    socket?.send(frame);
  }

  return {
    id: randomBytes(16).toString('hex'),
    ...identity,
    send,
    socket: () => socket,
    detach(closed) {
      if (socket === closed) socket = null;
    },
    resume(next, seq) {
      const oldest = kept[0]?.seq ?? sequence + 1;
      if (seq > sequence || seq < oldest - 1) return false;
      socket = next;
      for (const event of kept) if (event.seq > seq) next.send(event.frame);
      send('RESUMED', { _trace: [] });
      return true;
    },
  };
}
