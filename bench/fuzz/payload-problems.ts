import { MessageFlags } from 'discord.js';
import { z } from 'zod';
import type { Message, Result } from '../../src/discord/command.ts';
import { body } from '../../src/discord/deliver.ts';
import { allowedCallbacks, callback } from '../../src/preview/rules/callback.ts';
import { messageComponent } from '../../src/preview/rules/component.ts';
import { channelMessage, messageEdit } from '../../src/preview/rules/message.ts';
import { messageProblems } from '../../src/preview/rules/message-limits.ts';
import { validate } from '../../src/preview/rules/validate.ts';

const KINDS = { reply: 4, deferred: 5, removal: 6, update: 7, form: 9 } as const;
const components = z.array(messageComponent);

/** What Discord would refuse, by the rules of the local one; empty for nothing. */
export function resultProblems(result: Result, interactionType: number, isFromMessage: boolean): string[] {
  const type = KINDS[result.kind];
  const allowed = allowedCallbacks(interactionType, isFromMessage);
  const wrongKind = allowed.includes(type) ? [] : [`a ${result.kind} cannot answer this kind of interaction`];
  if (result.kind === 'form') return [...wrongKind, ...problems(callback, { type, data: result.form })];
  if (!('message' in result)) return wrongKind;
  const data = sent(result.message);
  return [...wrongKind, ...problems(callback, { type, data }), ...wholeProblems(result.message)];
}

/** The same for what takes the place of "thinking". */
export const editProblems = (message: Message) => [
  ...problems(messageEdit, sent(message)),
  ...wholeProblems(message),
];
/** The same for what is said in a channel. */
export const chatProblems = (message: Message) => [
  ...problems(channelMessage, sent(message)),
  ...wholeProblems(message),
];

function sent(message: Message): object {
  const { components, allowedMentions } = body(message);
  const flags = MessageFlags.IsComponentsV2;
  const allowed = { parse: allowedMentions.parse, replied_user: allowedMentions.repliedUser };
  return asJson({ components, flags, allowed_mentions: allowed });
}

function problems(schema: z.ZodType, data: object): string[] {
  const checked = validate(schema, asJson(data));
  return 'problems' in checked
    ? checked.problems.map(({ path, code, message }) => `${path.map(String).join('.')}: ${code} ${message}`)
    : checked.unknown.map((field) => `${field}: Discord knows no such field`);
}

function wholeProblems(message: Message): string[] {
  const parsed = components.safeParse(asJson([...message.components]));
  if (!parsed.success) return [];
  const whole = { content: '', embeds: [], flags: MessageFlags.IsComponentsV2, other: false };
  const found = messageProblems({ ...whole, components: parsed.data }).map((it) => it.message);
  const names = new Set((message.files ?? []).map(({ name }) => name));
  const missing = [...JSON.stringify(parsed.data).matchAll(/attachment:\/\/([^"]+)"/g)].flatMap(([, name]) =>
    name !== undefined && names.has(name) ? [] : [`there is no file ${name}`],
  );
  return parsed.data.length === 0 ? ['it is empty'] : [...found, ...missing];
}

/** As it goes over the wire. */
function asJson<T extends object>(data: T): T {
  return JSON.parse(JSON.stringify(data));
}
