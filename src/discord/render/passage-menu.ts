import type { Passage } from '../../core/corpus/passage.ts';
import { MAX_SELECT_OPTIONS } from '../limits.ts';
import { menu } from './controls.ts';
import type { Row } from './layout.ts';
import type { View } from './view.ts';

/** A menu of questions that opens the one chosen; an empty row where there are none. */
export function passageMenu(
  placeholder: string,
  passages: readonly Passage[],
  view: View,
  args: readonly string[] = [],
): Row {
  const options = passages
    .slice(0, MAX_SELECT_OPTIONS)
    .map(({ id, question }) => ({ value: id, label: question }));
  return menu(view, 'open', placeholder, options, args) ?? [];
}
