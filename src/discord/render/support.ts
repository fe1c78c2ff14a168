import type { Directory, Helplines } from '../../core/helplines/helpline.ts';
import type { Message } from '../command.ts';
import { button } from './controls.ts';
import { emergencyNumber } from './emergency-number.ts';
import { heading, renderCard, subtext } from './layout.ts';
import type { View } from './view.ts';

/**
 * What someone who may be in danger reads, in the order of safety rule S-2. In a channel it names
 * nobody's state and the rest opens privately.
 */
export function renderSupport(helplines: Helplines, view: View): Message {
  const { care, buttons } = view.copy;
  if (view.audience.kind === 'channel') {
    return renderCard([care.publicLine], [[button(view, 'helplines', buttons.openHelplines)]]);
  }
  return renderCard(
    [
      `${heading(care.heading)}\n${care.support}`,
      care.danger(emergencyNumber(helplines, null, view.copy)),
      `${care.talk(helplines.international.map(directoryLink).join(', '))}\n${care.more}`,
      subtext(care.confidential),
    ],
    [[button(view, 'helplines', buttons.helplines)]],
  );
}

export const directoryLink = ({ name, url }: Directory) => `[${name}](<${url}>)`;
