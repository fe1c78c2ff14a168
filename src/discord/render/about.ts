import { TimestampStyles, time } from '@discordjs/formatters';
import type { Message } from '../command.ts';
import { button, helplinesButton } from './controls.ts';
import { heading, renderCard, subtext } from './layout.ts';
import type { View } from './view.ts';

interface Facts {
  readonly version: string;
  readonly passageCount: number;
  readonly startedAt: Date;
  /** Where people can report a problem; null where the host has not said. */
  readonly supportUrl: string | null;
}

export function renderAbout({ version, passageCount, startedAt, supportUrl }: Facts, view: View): Message {
  const { about, answer, buttons } = view.copy;
  const started = about.started(time(startedAt, TimestampStyles.RelativeTime));
  return renderCard(
    [
      heading(about.heading),
      ...about.body,
      supportUrl === null ? '' : about.report(supportUrl),
      subtext(`${about.version(version, passageCount)} · ${started}\n${answer.help}`),
    ],
    [[button(view, 'topics', buttons.topics), helplinesButton(view)]],
  );
}
