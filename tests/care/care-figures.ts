import type { Assessment } from '../../src/core/care/assessment.ts';
import type { LabelledMessage } from './labelled-messages.ts';

interface Assessed {
  readonly message: LabelledMessage;
  readonly assessment: Assessment;
}

export const isDanger = ({ assessment }: Assessed) =>
  assessment.kind === 'support' || assessment.kind === 'friend';

const isOfDanger = ({ message }: Assessed) => message.label === 'support' || message.label === 'friend';
const isHarmless = ({ message }: Assessed) => message.label === 'none' || message.label === 'information';

/** Shares from 0 to 1; 0 of nothing is 0. */
export const shareOf = (messages: readonly Assessed[], is: (message: Assessed) => boolean) =>
  messages.length === 0 ? 0 : messages.filter(is).length / messages.length;

/** The groups that the figures are shares of. */
export function careGroups(messages: readonly Assessed[]) {
  const danger = messages.filter(isOfDanger);
  return {
    danger,
    imminent: danger.filter(({ message }) => message.imminent),
    harmless: messages.filter(isHarmless),
    medical: messages.filter(({ message }) => message.label === 'medical'),
  };
}

/** Danger recognised, imminent danger recognised, false alarms, and questions for a prescriber recognised, as `n/of share`. */
export function careFigures(messages: readonly Assessed[]): string[] {
  const { danger, imminent, harmless, medical } = careGroups(messages);
  const figure = (group: readonly Assessed[], is: (message: Assessed) => boolean) =>
    `${group.filter(is).length}/${group.length} ${shareOf(group, is).toFixed(3)}`;
  return [
    figure(danger, isDanger),
    figure(imminent, isDanger),
    figure(harmless, isDanger),
    figure(medical, ({ assessment }) => assessment.kind === 'medical'),
  ];
}
