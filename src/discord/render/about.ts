import type { Message } from '../command.ts';
import { button, helplinesButton } from './controls.ts';
import { heading, renderCard, subtext } from './layout.ts';
import type { View } from './view.ts';

/** @param supportUrl where people can report a problem; null where the host has not said */
export function renderAbout(
  version: string,
  passageCount: number,
  supportUrl: string | null,
  view: View,
): Message {
  const { about, answer, buttons } = view.copy;
  return renderCard(
    [
      heading(about.heading),
      ...about.body,
      supportUrl === null ? '' : about.report(supportUrl),
      subtext(`${about.version(version, passageCount)}\n${answer.help}`),
    ],
    [[button(view, 'topics', buttons.topics), helplinesButton(view)]],
  );
}
