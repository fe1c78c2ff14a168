import { z } from 'zod';
import { componentId, customId, emoji } from './component-parts.ts';
import { snowflake } from './snowflake.ts';

export const selectOption = z.strictObject({
  label: z.string().min(1).max(100),
  value: z.string().min(1).max(100),
  description: z.string().min(1).max(100).nullish(),
  emoji: emoji.nullish(),
  default: z.boolean().optional(),
});

const shared = {
  id: componentId,
  custom_id: customId,
  placeholder: z.string().max(150).optional(),
  min_values: z.int().min(0).max(25).optional(),
  max_values: z.int().min(1).max(25).optional(),
  disabled: z.boolean().optional(),
  required: z.boolean().optional(),
};
const preset = <Kind extends 'user' | 'role' | 'channel'>(...kinds: Kind[]) => ({
  default_values: z
    .array(z.strictObject({ id: snowflake, type: z.enum(kinds) }))
    .max(25)
    .optional(),
});

export const stringSelect = z
  .strictObject({ ...shared, type: z.literal(3), options: z.array(selectOption).min(1).max(25) })
  .superRefine((select, context) => {
    const { min_values: least = 1, max_values: most = 1, options } = select;
    const refuse = (path: PropertyKey[], code: string, message: string) =>
      context.addIssue({ code: 'custom', path, params: { code }, message });
    if (least > most)
      refuse(['min_values'], 'SELECT_COMPONENT_MIN_VALUES_TOO_LARGE', 'Must be max_values or fewer.');
    if (most > options.length)
      refuse(['max_values'], 'NUMBER_TYPE_MAX', `Must be ${options.length} or fewer.`);
    if (options.filter((option) => option.default).length > most) {
      refuse(
        ['options'],
        'SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES',
        'More default options than max_values.',
      );
    }
    const seen = new Set<string>();
    for (const [index, { value }] of options.entries()) {
      const path = ['options', index, 'value'];
      if (seen.has(value)) {
        refuse(
          path,
          'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
          'The specified option value is already used',
        );
      }
      seen.add(value);
    }
  });
export const userSelect = z.strictObject({ ...shared, ...preset('user'), type: z.literal(5) });
export const roleSelect = z.strictObject({ ...shared, ...preset('role'), type: z.literal(6) });
export const mentionableSelect = z.strictObject({ ...shared, ...preset('user', 'role'), type: z.literal(7) });
export const channelSelect = z.strictObject({
  ...shared,
  ...preset('channel'),
  type: z.literal(8),
  channel_types: z.array(z.int().min(0).max(16)).optional(),
});
export const selects = [stringSelect, userSelect, roleSelect, mentionableSelect, channelSelect] as const;
