import type { Message } from '../command.ts';
import { button, helplinesButton } from './controls.ts';
import { heading, renderCard, subtext } from './layout.ts';
import type { View } from './view.ts';

export function renderAbout(version: string, passageCount: number, view: View): Message {
  const { about, answer, buttons } = view.copy;
  return renderCard(
    [
      heading(about.heading),
      ...about.body,
      subtext(`${about.version(version, passageCount)}\n${answer.help}`),
    ],
    [[button(view, 'topics', buttons.topics), helplinesButton(view)]],
  );
}
