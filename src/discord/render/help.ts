import type { Message } from '../command.ts';
import type { CommandSummary } from '../services.ts';
import { button, helplinesButton } from './controls.ts';
import { bullets, heading, renderCard, subtext } from './layout.ts';
import type { View } from './view.ts';

export const HELP_TOPICS = ['commands', 'answers', 'moderators'] as const;
export type HelpTopic = (typeof HELP_TOPICS)[number];

export function renderHelp(topic: HelpTopic, commands: readonly CommandSummary[], view: View): Message {
  const { help, answer, buttons } = view.copy;
  const paragraphs: Record<HelpTopic, readonly string[]> = {
    commands: [
      help.intro,
      commands.map(({ usage, description }) => `**\`${usage}\`** ${description}`).join('\n'),
      help.chat,
    ],
    answers: [bullets(help.answers)],
    moderators: help.moderators.map(({ title, lines }) => `**${title}**\n${bullets(lines)}`),
  };
  const title = topic === 'commands' ? help.heading : help.topics[topic];
  return renderCard(
    [heading(title), ...paragraphs[topic], subtext(answer.help)],
    [[button(view, 'topics', buttons.topics), helplinesButton(view)]],
  );
}
