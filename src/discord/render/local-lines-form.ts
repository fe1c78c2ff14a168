import type { APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import type { Copy } from '../../copy/en.ts';
import { MAX_LOCAL_LINE, MAX_LOCAL_LINES } from '../../core/settings/local-lines.ts';
import { form, textField } from './form.ts';

/** The form for helplines of a server's own, with those that it has. */
export function localLinesForm(
  lines: readonly string[],
  copy: Copy,
): APIModalInteractionResponseCallbackData {
  const words = copy.settings.lines;
  return form('local-lines', [], words.title, [
    textField({
      id: 'lines',
      label: words.field,
      hint: words.hint,
      isLong: true,
      isNeeded: false,
      max: MAX_LOCAL_LINES * (MAX_LOCAL_LINE + 1),
      value: lines.join('\n'),
    }),
  ]);
}
