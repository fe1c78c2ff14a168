import { z } from 'zod';
import { commandLength } from './command-length.ts';
import { group, inOrder, leaf, localized, named, subcommand } from './command-option.ts';

const menuName = z.string().min(1).max(32);
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
