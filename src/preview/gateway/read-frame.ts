import { GatewayOpcodes } from 'discord.js';
import { z } from 'zod';

/** What the bot sent over its socket, or the close code that it earns. */
export type Frame =
  | { op: 'heartbeat' }
  | { op: 'identify'; data: unknown }
  | { op: 'resume'; token: string; sessionId: string; seq: number }
  | { op: 'members'; guildId: string; nonce: string | undefined }
  | { op: 'other' }
  | { op: 'bad'; close: number; reason: string };

const envelope = z.looseObject({ op: z.int(), d: z.unknown().optional() });
const resume = z.looseObject({ token: z.string(), session_id: z.string(), seq: z.int() });
const members = z.looseObject({ guild_id: z.string(), nonce: z.string().optional() });
const UNREADABLE = { op: 'bad', close: 4002, reason: 'Error while decoding payload.' } as const;

export function readFrame(text: string): Frame {
  const frame = envelope.safeParse(parseJson(text));
  if (!frame.success) return UNREADABLE;
  const { op, d } = frame.data;
  switch (op) {
    case GatewayOpcodes.Heartbeat:
      return { op: 'heartbeat' };
    case GatewayOpcodes.Identify:
      return { op: 'identify', data: d };
    case GatewayOpcodes.Resume: {
      const asked = resume.safeParse(d);
      if (!asked.success) return UNREADABLE;
      return { op: 'resume', token: asked.data.token, sessionId: asked.data.session_id, seq: asked.data.seq };
    }
    case GatewayOpcodes.RequestGuildMembers: {
      const asked = members.safeParse(d);
      if (!asked.success) return UNREADABLE;
      return { op: 'members', guildId: asked.data.guild_id, nonce: asked.data.nonce };
    }
    case GatewayOpcodes.PresenceUpdate:
    case GatewayOpcodes.VoiceStateUpdate:
      return { op: 'other' };
    default:
      return { op: 'bad', close: 4001, reason: 'Unknown opcode.' };
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
