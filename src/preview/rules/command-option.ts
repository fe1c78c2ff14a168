import { z } from 'zod';
import { LOCALES } from './locales.ts';

const slashName = z
  .string()
  .regex(/^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u)
  .refine((name) => name === name.toLowerCase(), {
    params: { code: 'APPLICATION_COMMAND_INVALID_NAME' },
    message: 'Command name is invalid',
  });
const description = z.string().min(1).max(100);
/** A text in other locales, under the rules of the text itself. */
export const localized = <T extends z.ZodType<string>>(text: T) =>
  z.partialRecord(z.enum(LOCALES), text).nullish();

export const choice = z.strictObject({
  name: z.string().min(1).max(100),
  name_localizations: localized(z.string().min(1).max(100)),
  value: z.union([z.string().max(100), z.number()]),
});

/** What slash commands, subcommands and options have in common. */
export const named = {
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
/** An option that takes a value. */
export const leaf = z
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
export const subcommand = z.strictObject({ ...named, type: z.literal(1), options: leaves.optional() });
export const group = z.strictObject({
  ...named,
  type: z.literal(2),
  options: z.array(subcommand).min(1).max(25).superRefine(inOrder),
});

/** Required options come first, and no name twice. */
export function inOrder(
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

export type LeafOption = z.infer<typeof leaf>;
export type Choice = z.infer<typeof choice>;
