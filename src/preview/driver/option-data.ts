import type { RegisteredCommand } from '../commands/command-store.ts';
import type { ResolvedCollector } from '../interactions/resolved.ts';
import type { Attachment } from '../messages/message.ts';
import type { CommandOption } from '../rules/command.ts';
import type { LeafOption } from '../rules/command-option.ts';
import { findChannel, findUser, type World } from '../world/world.ts';

/** A file to hand over with a command or form. */
export type OfferedFile = { name: string; content: string | Uint8Array; type?: string };
export type OptionValue = string | number | boolean | OfferedFile;
export type OptionValues = Record<string, OptionValue | undefined>;

export type OptionContext = {
  world: World;
  guildId: string | null;
  resolved: ResolvedCollector;
  upload: (file: OfferedFile) => Attachment;
};
type SentOption = { name: string; type: number; value?: unknown; focused?: boolean; options?: SentOption[] };

/** The options below a path such as `settings panel`, and how to wrap what is chosen there. */
export function optionsAt(
  command: RegisteredCommand,
  path: readonly string[],
): { leaves: LeafOption[]; wrap: (chosen: SentOption[]) => SentOption[] } {
  let options: readonly CommandOption[] = command.options ?? [];
  const steps: { name: string; type: number }[] = [];
  for (const name of path) {
    const step = options.find((option) => option.name === name);
    if (step?.type !== 1 && step?.type !== 2)
      throw new Error(`"${command.name}" has no subcommand "${name}".`);
    steps.push({ name, type: step.type });
    options = step.options ?? [];
  }
  const leaves = options.flatMap((option) => (option.type === 1 || option.type === 2 ? [] : option));
  if (leaves.length < options.length) {
    throw new Error(`"${command.name}" is used with one of: ${options.map(({ name }) => name).join(', ')}.`);
  }
  return {
    leaves,
    wrap: (chosen) => steps.reduceRight((inner, step) => [{ ...step, options: inner }], chosen),
  };
}

/** What Discord's client would send for the values given, with the checks that it makes before sending. */
export function optionData(
  leaves: readonly LeafOption[],
  values: OptionValues,
  context: OptionContext,
  focused: string | null = null,
): SentOption[] {
  for (const name of Object.keys(values)) {
    if (!leaves.some((leaf) => leaf.name === name)) throw new Error(`There is no option "${name}".`);
  }
  return leaves.flatMap((leaf) => {
    const value = values[leaf.name];
    if (leaf.name === focused)
      return { name: leaf.name, type: leaf.type, value: String(value ?? ''), focused: true };
    if (value !== undefined)
      return { name: leaf.name, type: leaf.type, value: sentValue(leaf, value, context) };
    if (leaf.required && focused === null) throw new Error(`The option "${leaf.name}" is required.`);
    return [];
  });
}

function sentValue(
  leaf: LeafOption,
  value: OptionValue,
  { world, guildId, resolved, upload }: OptionContext,
): unknown {
  const refuse = (why: string): never => {
    throw new Error(`The option "${leaf.name}" cannot be ${JSON.stringify(value)}: ${why}.`);
  };
  if ('choices' in leaf && leaf.choices?.length) {
    const choice = leaf.choices.find((it) => it.value === value || it.name === value);
    return choice ? choice.value : refuse('not one of the choices');
  }
  if (leaf.type === 11) {
    if (typeof value !== 'object') return refuse('a file is wanted');
    const attachment = upload(value);
    resolved.attachment(attachment);
    return attachment.id;
  }
  if (leaf.type === 3) {
    const text = String(value);
    if (text.length < (leaf.min_length ?? 0)) return refuse('too short');
    return text.length > (leaf.max_length ?? 6000) ? refuse('too long') : text;
  }
  if (leaf.type === 4 || leaf.type === 10) {
    if (typeof value !== 'number' || (leaf.type === 4 && !Number.isInteger(value)))
      return refuse('a number is wanted');
    const isWithin = value >= (leaf.min_value ?? -Infinity) && value <= (leaf.max_value ?? Infinity);
    return isWithin ? value : refuse('out of range');
  }
  if (leaf.type === 5) return typeof value === 'boolean' ? value : refuse('true or false is wanted');
  const wanted = String(value);
  if (leaf.type === 7) {
    const channel = findChannel(world, wanted, guildId ?? undefined);
    const isOfType = channel && (!leaf.channel_types?.length || leaf.channel_types.includes(channel.type));
    return isOfType && resolved.channel(channel.id) ? channel.id : refuse('no such channel for them');
  }
  const user = leaf.type === 8 ? undefined : findUser(world, wanted);
  if (user && resolved.user(user.id)) return user.id;
  const roles = guildId === null ? [] : [...(world.guilds.get(guildId)?.roles.values() ?? [])];
  const role = leaf.type === 6 ? undefined : roles.find(({ id, name }) => id === wanted || name === wanted);
  return role && resolved.role(role.id) ? role.id : refuse('nobody of that name');
}
