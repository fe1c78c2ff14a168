import type { ResolvedCollector } from '../interactions/resolved.ts';
import type { Attachment } from '../messages/message.ts';
import { type Modal, type ModalField, modalFields } from '../rules/modal.ts';
import type { World } from '../world/world.ts';
import { isSelect, selectedValues } from './component-data.ts';
import type { OfferedFile } from './option-data.ts';

export type FieldValue = string | boolean | readonly string[] | readonly OfferedFile[];
/** What is filled in, by custom_id or label. */
export type FieldValues = Record<string, FieldValue | undefined>;

type FormContext = {
  world: World;
  guildId: string | null;
  resolved: ResolvedCollector;
  upload: (file: OfferedFile) => Attachment;
};

/** The components of a modal submit, with the checks that Discord's client makes before sending. */
export function modalData(modal: Modal, values: FieldValues, context: FormContext): object[] {
  const fields = modalFields(modal);
  for (const name of Object.keys(values)) {
    if (!fields.some(({ field, label }) => field.custom_id === name || label === name)) {
      throw new Error(`The form "${modal.title}" has no field "${name}".`);
    }
  }
  const filled = (field: ModalField, label: string): object => {
    const value = values[field.custom_id] ?? values[label];
    return {
      type: field.type,
      id: field.id ?? 0,
      custom_id: field.custom_id,
      ...fieldData(field, value, context),
    };
  };
  return modal.components.map((part, index) => {
    if (part.type === 10) return { type: 10, id: part.id ?? index };
    if (part.type === 18)
      return { type: 18, id: part.id ?? index, component: filled(part.component, part.label) };
    return {
      type: 1,
      id: part.id ?? index,
      components: part.components.map((it) => filled(it, it.label ?? '')),
    };
  });
}

function fieldData(field: ModalField, value: FieldValue | undefined, context: FormContext): object {
  const refuse = (why: string): never => {
    throw new Error(`The field "${field.custom_id}" cannot be ${JSON.stringify(value)}: ${why}.`);
  };
  const isRequired = !('required' in field) || field.required !== false;
  if (field.type === 4) {
    const text = String(value ?? field.value ?? '');
    if (text === '') return isRequired ? refuse('it is required') : { value: '' };
    if (text.length < (field.min_length ?? 0)) return refuse('too short');
    return text.length > (field.max_length ?? 4000) ? refuse('too long') : { value: text };
  }
  if (field.type === 23) return { value: typeof value === 'boolean' ? value : (field.default ?? false) };
  if (field.type === 21) {
    const preset = field.options.find((it) => it.default)?.value;
    const wanted = value === undefined ? preset : String(value);
    if (wanted === undefined) return isRequired ? refuse('it is required') : { value: null };
    const option = field.options.find((it) => it.value === wanted || it.label === wanted);
    return option ? { value: option.value } : refuse('not offered');
  }
  if (field.type === 19) {
    const files = offeredFiles(value);
    if (isRequired && files.length === 0) return refuse('a file is wanted');
    const attachments = files.map((file) => context.upload(file));
    for (const attachment of attachments) context.resolved.attachment(attachment);
    return { values: attachments.map(({ id }) => id) };
  }
  const wanted =
    value === undefined ? presets(field) : Array.isArray(value) ? value.map(String) : [String(value)];
  if (isSelect(field)) {
    return { values: selectedValues(field, wanted, context.world, context.guildId, context.resolved) };
  }
  const chosen = wanted.map(
    (each) => field.options.find((it) => it.value === each || it.label === each)?.value,
  );
  if (isRequired && chosen.length < (field.min_values ?? 1)) return refuse('more are wanted');
  return chosen.includes(undefined) ? refuse('not offered') : { values: chosen };
}

function presets(field: ModalField): string[] {
  if (field.type === 3 || field.type === 22) {
    return field.options.filter((option) => option.default).map((option) => option.value);
  }
  return 'default_values' in field ? (field.default_values ?? []).map(({ id }) => id) : [];
}

function offeredFiles(value: FieldValue | undefined): OfferedFile[] {
  if (value === undefined || typeof value === 'string' || typeof value === 'boolean') return [];
  return value.flatMap((it) => (typeof it === 'object' ? it : []));
}
