import { z } from 'zod';
import { componentId, customId, emoji } from './component-parts.ts';
import { snowflake } from './snowflake.ts';

const face = { label: z.string().min(1).max(80).optional(), emoji: emoji.optional() };
const shared = { type: z.literal(2), id: componentId, disabled: z.boolean().optional() };
const pressed = <Style extends 1 | 2 | 3 | 4>(style: Style) =>
  z.strictObject({ ...shared, ...face, style: z.literal(style), custom_id: customId });

const anyButton = z.discriminatedUnion('style', [
  pressed(1),
  pressed(2),
  pressed(3),
  pressed(4),
  z.strictObject({
    ...shared,
    ...face,
    style: z.literal(5),
    url: z
      .string()
      .max(512)
      .regex(/^(https?|discord):\/\/\S+$/),
  }),
  z.strictObject({ ...shared, style: z.literal(6), sku_id: snowflake }),
]);

/** A button: a `custom_id` or a link, never both, and something to read on it. */
export const button = anyButton.refine(
  (it) => it.style === 6 || it.label !== undefined || it.emoji !== undefined,
  {
    params: { code: 'BUTTON_COMPONENT_LABEL_REQUIRED' },
    message: 'A button needs a label or an emoji.',
  },
);
