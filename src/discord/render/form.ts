import {
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  TextInputStyle,
} from 'discord-api-types/v10';
import { formatCustomId } from '../custom-id.ts';
import { MAX_CUSTOM_ID } from '../limits.ts';
import type { Option } from './controls.ts';

export interface TextField {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly isLong?: boolean;
  /** False for a field that may stay empty; needed unless said. */
  readonly isNeeded?: boolean;
  readonly max: number;
  /** What stands in it already. */
  readonly value?: string;
}

/** A line or a paragraph to write in. What stands in it already is only put there where it fits. */
export function textField(field: TextField): APILabelComponent {
  const { id, label, hint, isLong = false, isNeeded = true, max, value = '' } = field;
  return {
    type: ComponentType.Label,
    label,
    ...(hint ? { description: hint } : {}),
    component: {
      type: ComponentType.TextInput,
      custom_id: id,
      style: isLong ? TextInputStyle.Paragraph : TextInputStyle.Short,
      required: isNeeded,
      max_length: max,
      ...(value !== '' && value.length <= max ? { value } : {}),
    },
  };
}

export interface ChoiceField {
  readonly id: string;
  readonly label: string;
  readonly isNeeded?: boolean;
  readonly options: readonly Option[];
}

export function choiceField({ id, label, isNeeded = true, options }: ChoiceField): APILabelComponent {
  return {
    type: ComponentType.Label,
    label,
    component: {
      type: ComponentType.StringSelect,
      custom_id: id,
      required: isNeeded,
      min_values: isNeeded ? 1 : 0,
      max_values: 1,
      options: options.map(({ value, label, isChosen = false }) => ({ value, label, default: isChosen })),
    },
  };
}

/** @param args must fit in a custom_id together with the action */
export function form(
  action: string,
  args: readonly string[],
  title: string,
  components: readonly APILabelComponent[],
): APIModalInteractionResponseCallbackData {
  const customId = formatCustomId({ action, owner: null, args });
  if (customId === null)
    throw new RangeError(`the custom_id of ${action} is over ${MAX_CUSTOM_ID} characters`);
  return { custom_id: customId, title, components: [...components] };
}
