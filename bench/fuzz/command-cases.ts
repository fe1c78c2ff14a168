import {
  type APIApplicationCommandOption,
  ApplicationCommandOptionType as OptionType,
} from 'discord-api-types/v10';
import fc from 'fast-check';
import type { Command } from '../../src/discord/command.ts';
import { hostileText, MEMBER_MARK, STAFF_MARK } from './hostile-text.ts';

/** What is given for one option; a channel or role by its place among those there are, a file by its text. */
export type Given = { readonly type: OptionType; readonly value: string | number | boolean };

export interface CommandCase {
  readonly command: string;
  readonly subcommand: string | null;
  readonly options: readonly (Given & { readonly name: string })[];
}

export interface TypedCase extends CommandCase {
  /** Which of the options is being typed, and what. */
  readonly typing: { readonly name: string; readonly text: string };
}

const MODERATORS = new Set(['settings', 'setup', 'library', 'daily']);
/** Discord's own limit for a text option that names none. */
const MAX_OPTION = 6_000;

interface Leaf {
  readonly command: string;
  readonly subcommand: string | null;
  readonly options: readonly APIApplicationCommandOption[];
}

/** Every slash command and subcommand, with anything in its options. @param files what attached files may hold */
export function commandCases(
  commands: readonly Command[],
  files: fc.Arbitrary<string>,
): fc.Arbitrary<CommandCase> {
  return fc.oneof(
    ...leavesOf(commands).map(({ command, subcommand, options }) =>
      fc
        .tuple(...options.map((option) => optional(option, command, files)))
        .map((given) => ({ command, subcommand, options: given.flatMap((one) => one ?? []) })),
    ),
  );
}

/** Every option that suggests something while it is typed. */
export function typedCases(commands: readonly Command[]): fc.Arbitrary<TypedCase> {
  return fc.oneof(
    ...leavesOf(commands).flatMap(({ command, subcommand, options }) =>
      options.flatMap((option) => {
        if (!('autocomplete' in option) || !option.autocomplete) return [];
        const text = hostileText(MAX_OPTION, markFor(command));
        return text.map((typed) => ({
          command,
          subcommand,
          options: [],
          typing: { name: option.name, text: typed },
        }));
      }),
    ),
  );
}

function leavesOf(commands: readonly Command[]): Leaf[] {
  return commands.flatMap(({ data }) => {
    if (data.type !== undefined && data.type !== 1) return [];
    const options: readonly APIApplicationCommandOption[] = 'options' in data ? (data.options ?? []) : [];
    const below = options.flatMap((option): Leaf[] =>
      option.type === OptionType.Subcommand
        ? [{ command: data.name, subcommand: option.name, options: option.options ?? [] }]
        : [],
    );
    return below.length > 0 ? below : [{ command: data.name, subcommand: null, options }];
  });
}

function optional(
  option: APIApplicationCommandOption,
  command: string,
  files: fc.Arbitrary<string>,
): fc.Arbitrary<CommandCase['options'][number] | null> {
  const given = givenFor(option, command, files).map((value) => ({
    name: option.name,
    type: option.type,
    value,
  }));
  return option.required ? given : fc.option(given, { freq: 3 });
}

function givenFor(
  option: APIApplicationCommandOption,
  command: string,
  files: fc.Arbitrary<string>,
): fc.Arbitrary<string | number | boolean> {
  switch (option.type) {
    case OptionType.String:
      if ('choices' in option && option.choices?.length)
        return fc.constantFrom(...option.choices.map(({ value }) => value));
      return hostileText(option.max_length ?? MAX_OPTION, markFor(command));
    case OptionType.Boolean:
      return fc.boolean();
    case OptionType.Attachment:
      return files;
    case OptionType.Channel:
    case OptionType.Role:
      return fc.nat({ max: 9 });
    default:
      return fc.integer();
  }
}

const markFor = (command: string) => (MODERATORS.has(command) ? STAFF_MARK : MEMBER_MARK);
