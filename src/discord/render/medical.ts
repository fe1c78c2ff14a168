import type { Message } from '../command.ts';
import { button, helplinesButton } from './controls.ts';
import { emergencyNumber } from './emergency-number.ts';
import type { HelplineReferences } from './helplines.ts';
import { heading, renderCard, subtext } from './layout.ts';
import type { View } from './view.ts';

/** The careful card for questions about taking, mixing, changing or stopping a medicine (safety rule S-4): no advice, no amounts. */
export function renderMedical({ helplines, country }: HelplineReferences, view: View): Message {
  const { care, buttons } = view.copy;
  const { medical } = care;
  return renderCard(
    [
      `${heading(medical.heading)}\n${medical.words}`,
      medical.meanwhile,
      medical.danger(emergencyNumber(helplines, country, view.copy)),
      subtext(medical.guidance),
    ],
    [
      [
        helplinesButton(view),
        ...(view.audience.kind === 'channel' ? [button(view, 'remove', buttons.remove)] : []),
      ],
    ],
  );
}
