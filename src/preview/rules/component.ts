import { z } from 'zod';
import { button } from './button.ts';
import { attachedFile, componentId, media } from './component-parts.ts';
import { selects } from './select.ts';

export const actionRow = z
  .strictObject({
    type: z.literal(1),
    id: componentId,
    components: z
      .array(z.discriminatedUnion('type', [button, ...selects]))
      .min(1)
      .max(5),
  })
  .refine((row) => row.components.length === 1 || row.components.every((child) => child.type === 2), {
    path: ['components'],
    params: { code: 'COMPONENT_LAYOUT_WIDTH_EXCEEDED' },
    message: 'The specified component exceeds the maximum width',
  });
export const textDisplay = z.strictObject({
  type: z.literal(10),
  id: componentId,
  content: z.string().min(1).max(4000),
});
const described = { description: z.string().max(1024).nullish(), spoiler: z.boolean().optional() };
const thumbnail = z.strictObject({ type: z.literal(11), id: componentId, media, ...described });
const section = z.strictObject({
  type: z.literal(9),
  id: componentId,
  components: z.array(textDisplay).min(1).max(3),
  accessory: z.discriminatedUnion('type', [button, thumbnail]),
});
const gallery = z.strictObject({
  type: z.literal(12),
  id: componentId,
  items: z
    .array(z.strictObject({ media, ...described }))
    .min(1)
    .max(10),
});
const file = z.strictObject({
  type: z.literal(13),
  id: componentId,
  file: attachedFile,
  spoiler: z.boolean().optional(),
});
const separator = z.strictObject({
  type: z.literal(14),
  id: componentId,
  divider: z.boolean().optional(),
  spacing: z.union([z.literal(1), z.literal(2)]).optional(),
});
const inner = [actionRow, textDisplay, section, gallery, file, separator] as const;
const container = z.strictObject({
  type: z.literal(17),
  id: componentId,
  components: z.array(z.discriminatedUnion('type', inner)).min(1).max(40),
  accent_color: z.int().min(0).max(0xffffff).nullish(),
  spoiler: z.boolean().optional(),
});

/** What may stand at the top of a message: an action row, or with IS_COMPONENTS_V2 any layout or content component. */
export const messageComponent = z.discriminatedUnion('type', [...inner, container]);
export type MessageComponent = z.infer<typeof messageComponent>;
export type ActionRow = z.infer<typeof actionRow>;
export type RowChild = ActionRow['components'][number];
/** Every component that can be met anywhere in a message. */
export type AnyComponent =
  | MessageComponent
  | RowChild
  | z.infer<typeof section>['accessory']
  | z.infer<typeof textDisplay>;
