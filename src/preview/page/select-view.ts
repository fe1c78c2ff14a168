import type { PageSelect } from './page-types.ts';
import { createPicker } from './picker.ts';

/** A menu of a message. */
export function selectView(
  select: PageSelect,
  messageId: string,
  choose: (values: string[]) => void,
): HTMLElement {
  return createPicker({
    id: `select-${messageId}-${select.customId.replace(/\s/g, '_')}`,
    label: select.placeholder,
    choices: select.options,
    least: select.least,
    most: select.most,
    isDisabled: select.isDisabled,
    isSearched: select.isSearched,
    key: select.customId,
    onChange: choose,
  }).element;
}
