import { z } from 'zod';
import { LOCALES } from './locales.ts';

const slashName = z
  .string()
  .regex(/^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u)
  .refine((name) => name === name.toLowerCase(), {
    params: { code: 'APPLICATION_COMMAND_INVALID_NAME' },
    message: 'Command name is invalid',
  });
const menuName = z.string().min(1).max(32);
const description = z.string().min(1).max(100);
const localized = <T extends z.ZodType<string>>(text: T) => z.partialRecord(z.enum(LOCALES), text).nullish();

export const choice = z.strictObject({
  name: z.string().min(1).max(100),
  name_localizations: localized(z.string().min(1).max(100)),
  value: z.union([z.string().max(100), z.number()]),
});

const named = {
  name: slashName,
  name_localizations: localized(slashName),
  description,
  description_localizations: localized(description),
};
const asked = { ...named, required: z.boolean().optional() };
const picked = {
  choices: z.array(choice).max(25).optional(),
  autocomplete: z.boolean().optional(),
};
const leaf = z
  .discriminatedUnion('type', [
    z.strictObject({
      ...asked,
      ...picked,
      type: z.literal(3),
      min_length: z.int().min(0).max(6000).optional(),
      max_length: z.int().min(1).max(6000).optional(),
    }),
    z.strictObject({
      ...asked,
      ...picked,
      type: z.literal(4),
      min_value: z.int().optional(),
      max_value: z.int().optional(),
    }),
    z.strictObject({ ...asked, type: z.literal(5) }),
    z.strictObject({ ...asked, type: z.literal(6) }),
    z.strictObject({
      ...asked,
      type: z.literal(7),
      channel_types: z.array(z.int().min(0).max(16)).optional(),
    }),
    z.strictObject({ ...asked, type: z.literal(8) }),
    z.strictObject({ ...asked, type: z.literal(9) }),
    z.strictObject({
      ...asked,
      ...picked,
      type: z.literal(10),
      min_value: z.number().optional(),
      max_value: z.number().optional(),
    }),
    z.strictObject({ ...asked, type: z.literal(11) }),
  ])
  .refine((it) => !('autocomplete' in it && it.autocomplete && it.choices?.length), {
    params: { code: 'APPLICATION_COMMAND_OPTION_AUTOCOMPLETE_CHOICES' },
    message: 'An option with autocomplete has no fixed choices.',
  });
const leaves = z.array(leaf).max(25).superRefine(inOrder);
const subcommand = z.strictObject({ ...named, type: z.literal(1), options: leaves.optional() });
const group = z.strictObject({
  ...named,
  type: z.literal(2),
  options: z.array(subcommand).min(1).max(25).superRefine(inOrder),
});

const shared = {
  id: z.string().optional(),
  default_member_permissions: z.string().regex(/^\d+$/).nullish(),
  default_permission: z.boolean().optional(),
  dm_permission: z.boolean().nullish(),
  nsfw: z.boolean().nullish(),
  integration_types: z
    .array(z.union([z.literal(0), z.literal(1)]))
    .min(1)
    .nullish(),
  contexts: z
    .array(z.union([z.literal(0), z.literal(1), z.literal(2)]))
    .min(1)
    .nullish(),
};
const slash = z
  .strictObject({
    ...shared,
    ...named,
    type: z.literal(1),
    options: z
      .array(z.discriminatedUnion('type', [leaf, subcommand, group]))
      .max(25)
      .superRefine(inOrder)
      .nullish(),
  })
  .refine((it) => new Set((it.options ?? []).map((option) => option.type > 2)).size < 2, {
    path: ['options'],
    params: { code: 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID' },
    message: 'Sub-command and sub-command group option types are mutually exclusive to all other types',
  });
const menu = <Kind extends 2 | 3>(kind: Kind) =>
  z.strictObject({
    ...shared,
    type: z.literal(kind),
    name: menuName,
    name_localizations: localized(menuName),
    description: z.literal('').nullish(),
    description_localizations: z.null().optional(),
    options: z.array(z.never()).nullish(),
  });

const anyCommand = z.discriminatedUnion('type', [slash, menu(2), menu(3)]).superRefine((it, context) => {
  const size = commandLength(it);
  if (size > 8000) {
    const params = { code: 'APPLICATION_COMMAND_TOO_LARGE' };
    context.addIssue({ code: 'custom', params, message: 'Command exceeds maximum size (8000)' });
  }
});
/** An application command as it is registered; without a type it is a slash command. */
export const command = z.preprocess(
  (body) => (typeof body === 'object' && body !== null && !('type' in body) ? { type: 1, ...body } : body),
  anyCommand,
);
export type Command = z.infer<typeof anyCommand>;
export type CommandOption = NonNullable<z.infer<typeof slash>['options']>[number];
export type LeafOption = z.infer<typeof leaf>;
export type Choice = z.infer<typeof choice>;

/** What PUT takes: all commands at once, no two of a kind with the same name, within the limits of each kind. */
export const commandList = z.array(command).superRefine((list, context) => {
  const refuse = (path: PropertyKey[], code: string, message: string) =>
    context.addIssue({ code: 'custom', path, params: { code }, message });
  const most = { 1: 100, 2: 15, 3: 15 };
  const counts = { 1: 0, 2: 0, 3: 0 };
  const seen = new Set<string>();
  for (const [index, { type, name }] of list.entries()) {
    counts[type] += 1;
    if (counts[type] > most[type])
      refuse([index], 'APPLICATION_COMMANDS_EXCEEDED', `Must be ${most[type]} or fewer of a kind.`);
    if (seen.has(`${type} ${name}`)) {
      refuse(
        [index, 'name'],
        'APPLICATION_COMMANDS_DUPLICATE_NAME',
        'Application command names must be unique',
      );
    }
    seen.add(`${type} ${name}`);
  }
});

function inOrder(
  options: readonly { name: string; type: number; required?: boolean | undefined }[],
  context: z.RefinementCtx,
): void {
  const seen = new Set<string>();
  let optional = false;
  for (const [index, { name, required, type }] of options.entries()) {
    if (seen.has(name)) {
      const params = { code: 'APPLICATION_COMMAND_OPTIONS_NAME_DUPLICATED' };
      context.addIssue({
        code: 'custom',
        path: [index, 'name'],
        params,
        message: 'Option names must be unique.',
      });
    }
    if (required && optional) {
      const params = { code: 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID' };
      const message = 'Required options must be placed before non-required options';
      context.addIssue({ code: 'custom', path: [index], params, message });
    }
    optional ||= type > 2 && !required;
    seen.add(name);
  }
}

type Sized = {
  name: string;
  name_localizations?: Partial<Record<string, string>> | null | undefined;
  description?: string | null | undefined;
  description_localizations?: Partial<Record<string, string>> | null | undefined;
};

/** Names, descriptions and choice values together; of each text the longest localization counts. */
export function commandLength(it: Command | CommandOption): number {
  const choices = 'choices' in it ? (it.choices ?? []) : [];
  const options = 'options' in it ? (it.options ?? []) : [];
  const own =
    longest(it.name, it.name_localizations) +
    longest((it as Sized).description, (it as Sized).description_localizations);
  const inChoices = choices.reduce(
    (sum, each) => sum + longest(each.name, each.name_localizations) + String(each.value).length,
    0,
  );
  return own + inChoices + options.reduce((sum: number, option) => sum + commandLength(option), 0);
}

function longest(text: string | null | undefined, localizations: Sized['name_localizations']): number {
  return Math.max(text?.length ?? 0, ...Object.values(localizations ?? {}).map((each) => each?.length ?? 0));
}
