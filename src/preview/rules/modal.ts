import { z } from 'zod';
import { textDisplay } from './component.ts';
import { componentId, customId } from './component-parts.ts';
import { selects } from './select.ts';

const textInput = z.strictObject({
  type: z.literal(4),
  id: componentId,
  custom_id: customId,
  style: z.union([z.literal(1), z.literal(2)]),
  label: z.string().min(1).max(45).nullish(),
  min_length: z.int().min(0).max(4000).optional(),
  max_length: z.int().min(1).max(4000).optional(),
  required: z.boolean().optional(),
  value: z.string().max(4000).optional(),
  placeholder: z.string().max(100).optional(),
});
const groupOption = z.strictObject({
  label: z.string().min(1).max(100),
  value: z.string().min(1).max(100),
  description: z.string().min(1).max(100).nullish(),
  default: z.boolean().optional(),
});
const asked = { id: componentId, custom_id: customId, required: z.boolean().optional() };
const fileUpload = z.strictObject({
  ...asked,
  type: z.literal(19),
  min_values: z.int().min(0).max(10).optional(),
  max_values: z.int().min(1).max(10).optional(),
});
const radioGroup = z.strictObject({
  ...asked,
  type: z.literal(21),
  options: z.array(groupOption).min(2).max(10),
});
const checkboxGroup = z.strictObject({
  ...asked,
  type: z.literal(22),
  options: z.array(groupOption).min(1).max(10),
  min_values: z.int().min(0).max(10).optional(),
  max_values: z.int().min(1).max(10).optional(),
});
const checkbox = z.strictObject({
  type: z.literal(23),
  id: componentId,
  custom_id: customId,
  default: z.boolean().optional(),
});
const field = z.discriminatedUnion('type', [
  textInput,
  ...selects,
  fileUpload,
  radioGroup,
  checkboxGroup,
  checkbox,
]);
const label = z.strictObject({
  type: z.literal(18),
  id: componentId,
  label: z.string().min(1).max(45),
  description: z.string().min(1).max(100).nullish(),
  component: field,
});
const inputRow = z.strictObject({
  type: z.literal(1),
  id: componentId,
  components: z.array(textInput).length(1),
});

export const modal = z
  .strictObject({
    custom_id: customId,
    title: z.string().min(1).max(45),
    components: z
      .array(z.discriminatedUnion('type', [inputRow, label, textDisplay]))
      .min(1)
      .max(5),
  })
  .superRefine((it, context) => {
    const seen = new Set<string>();
    for (const [index, { field: each }] of modalFields(it).entries()) {
      if (seen.has(each.custom_id)) {
        const params = { code: 'COMPONENT_CUSTOM_ID_DUPLICATED' };
        const message = 'Component custom id cannot be duplicated';
        context.addIssue({ code: 'custom', path: ['components', index], params, message });
      }
      seen.add(each.custom_id);
    }
  });
export type ModalField = z.infer<typeof field>;
export type Modal = { custom_id: string; title: string; components: ModalPart[] };
type ModalPart = z.infer<typeof inputRow> | z.infer<typeof label> | z.infer<typeof textDisplay>;

/** The fields to fill in, in order, each with the words that stand above it. */
export function modalFields(it: Modal): { field: ModalField; label: string; description: string | null }[] {
  return it.components.flatMap((part) => {
    if (part.type === 18)
      return [{ field: part.component, label: part.label, description: part.description ?? null }];
    if (part.type === 1)
      return part.components.map((field) => ({ field, label: field.label ?? '', description: null }));
    return [];
  });
}
