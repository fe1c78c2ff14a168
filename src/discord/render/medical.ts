import type { Message } from '../command.ts';
import { button } from './controls.ts';
import { heading, renderCard, subtext } from './layout.ts';
import type { View } from './view.ts';

/** The careful card for questions about taking, mixing, changing or stopping a medicine: no advice, no numbers. */
export function renderMedical(view: View): Message {
  const { care, answer, buttons } = view.copy;
  return renderCard(
    [
      `${heading(care.medicalHeading)}\n${care.medical}`,
      care.medicalMeanwhile,
      care.medicalDanger,
      subtext([care.medicalGuidance, answer.help].join('\n')),
    ],
    [
      [
        button(view, 'helplines', buttons.helplines),
        ...(view.audience.kind === 'channel' ? [button(view, 'remove', buttons.remove)] : []),
      ],
    ],
  );
}
