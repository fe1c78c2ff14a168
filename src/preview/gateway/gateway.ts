import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { GatewayIntentBits, GatewayOpcodes } from 'discord.js';
import { type WebSocket, WebSocketServer } from 'ws';
import type { PreviewState } from '../state.ts';
import { renderFullMember } from '../world/world-payloads.ts';
import { type Dispatch, shardOf } from './dispatch.ts';
import type { GatewayFaults } from './gateway-faults.ts';
import { greet } from './greet.ts';
import { readIdentify } from './identify.ts';
import { type Frame, readFrame } from './read-frame.ts';
import { createSession, type Session } from './session.ts';

const HEARTBEAT_EVERY = 41_250;

export type Gateway = {
  dispatch: Dispatch;
  faults: GatewayFaults;
  /** How many sessions have a socket now. */
  connected: () => number;
  /** How often a session was begun, and resumed. */
  counts: () => { identified: number; resumed: number };
  accept: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  close: () => void;
};

/** The gateway at /gateway: JSON only, version 10. */
export function createGateway(state: () => PreviewState): Gateway {
  const server = new WebSocketServer({ noServer: true, perMessageDeflate: false });
  const sessions = new Map<string, Session>();
  const counts = { identified: 0, resumed: 0 };
  let refusals = 0;
  let ignoresHeartbeats = false;
  let blocks = 0;
  let withheld: string | null = null;
  const url = (): string => `${state().url().replace('http', 'ws')}/gateway`;

  function serve(socket: WebSocket): void {
    let session: Session | null = null;
    const send = (op: number, d: unknown): void => socket.send(JSON.stringify({ op, d, s: null, t: null }));
    const identify = (data: unknown) => {
      if (session) return socket.close(4005, 'Already authenticated.');
      const identity = readIdentify(state(), data);
      if ('close' in identity) return socket.close(identity.close, identity.reason);
      session = createSession(identity, socket);
      sessions.set(session.id, session);
      counts.identified += 1;
      greet(state(), session, url(), withheld);
    };
    const resume = ({ token, sessionId, seq }: { token: string; sessionId: string; seq: number }) => {
      if (token !== state().token) return socket.close(4004, 'Authentication failed.');
      const known = sessions.get(sessionId);
      if (!known?.resume(socket, seq)) return send(GatewayOpcodes.InvalidSession, false);
      session = known;
      counts.resumed += 1;
    };
    const take = (frame: Frame) => {
      if (frame.op === 'heartbeat')
        return ignoresHeartbeats ? undefined : send(GatewayOpcodes.HeartbeatAck, null);
      if (frame.op === 'identify') return identify(frame.data);
      if (frame.op === 'resume') return resume(frame);
      if (frame.op === 'bad') return socket.close(frame.close, frame.reason);
      if (!session) return socket.close(4003, 'Not authenticated.');
      if (frame.op === 'members') sendMembers(session, frame.guildId, frame.nonce);
    };

    socket.on('message', (data) => take(readFrame(String(data))));
    socket.on('error', () => socket.terminate());
    socket.on('close', (code) => {
      session?.detach(socket);
      if (session && (code === 1000 || code === 1001)) sessions.delete(session.id);
    });
    send(GatewayOpcodes.Hello, { heartbeat_interval: HEARTBEAT_EVERY, _trace: [] });
  }

  function sendMembers(session: Session, guildId: string, nonce: string | undefined): void {
    const { world } = state();
    const guild = world.guilds.get(guildId);
    const members = [...(guild?.members.keys() ?? [])].flatMap(
      (id) => (guild && renderFullMember(world, guild, id)) ?? [],
    );
    session.send('GUILD_MEMBERS_CHUNK', {
      guild_id: guildId,
      members,
      chunk_index: 0,
      chunk_count: 1,
      nonce,
    });
  }

  const dispatch: Dispatch = (event, { guildId, intent, render }) => {
    let reached = 0;
    for (const session of sessions.values()) {
      if (shardOf(guildId, session.shards) !== session.shard) continue;
      if ((session.intents & intent) !== intent) continue;
      session.send(event, render((session.intents & GatewayIntentBits.MessageContent) !== 0));
      if (session.socket()) reached += 1;
    }
    return reached;
  };
  const open = (): { session: Session; socket: WebSocket }[] =>
    [...sessions.values()].flatMap((session) => {
      const socket = session.socket();
      return socket ? [{ session, socket }] : [];
    });
  const tellAll = (op: number, d: unknown): void => {
    for (const { socket } of open()) socket.send(JSON.stringify({ op, d, s: null, t: null }));
  };

  return {
    dispatch,
    connected: () => open().length,
    counts: () => ({ ...counts }),
    accept(request, socket, head) {
      if (blocks > 0) {
        blocks -= 1;
        socket.destroy();
        return;
      }
      if (refusals > 0) {
        refusals -= 1;
        socket.end('HTTP/1.1 503 Service Unavailable\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
        return;
      }
      server.handleUpgrade(request, socket, head, serve);
    },
    close() {
      for (const client of server.clients) client.terminate();
      server.close();
    },
    faults: {
      drop: () => {
        for (const { socket } of open()) socket.terminate();
      },
      close: (code) => {
        for (const { socket } of open()) socket.close(code);
      },
      reconnect: () => tellAll(GatewayOpcodes.Reconnect, null),
      invalidate(resumable) {
        tellAll(GatewayOpcodes.InvalidSession, resumable);
        if (!resumable) sessions.clear();
      },
      refuse: (times) => {
        refusals = times;
      },
      block: (times) => {
        blocks = times;
      },
      withhold: (guild) => {
        withheld = guild;
      },
      ignoreHeartbeats: (ignore) => {
        ignoresHeartbeats = ignore;
      },
    },
  };
}
