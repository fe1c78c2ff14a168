import type { Corpus } from '../../core/corpus/corpus.ts';
import type { Topic } from '../../core/corpus/topic.ts';
import type { Message } from '../command.ts';
import { button, helplinesButton, menu } from './controls.ts';
import { heading, renderCard } from './layout.ts';
import { passageMenu } from './passage-menu.ts';
import type { View } from './view.ts';

/** The first level of the shelves. */
export function renderTopics(corpus: Corpus, view: View, remark = ''): Message {
  const { topics } = view.copy;
  const shelves = [...corpus.topics.values()].filter(({ parent }) => parent === null);
  return renderCard(
    [
      remark,
      `${heading(topics.heading)}\n${topics.intro}`,
      shelves.map(({ name, description }) => `**${name}**: ${description}`).join('\n'),
    ],
    [menu(view, 'topics', topics.choose, shelves.map(topicOption)) ?? [], [helplinesButton(view)]],
  );
}

/** One shelf: the shelves within it, and its questions. */
export function renderTopic(topic: Topic, corpus: Corpus, view: View): Message {
  const { topics, buttons } = view.copy;
  const within = [...corpus.topics.values()].filter(({ parent }) => parent === topic.id);
  const passages = [...corpus.passages.values()].filter((passage) => passage.topics.includes(topic.id));
  return renderCard(
    [
      `${heading(topic.name)}\n${topic.description}`,
      within.map(({ name, description }) => `**${name}**: ${description}`).join('\n'),
      passages.map(({ question }) => `- ${question}`).join('\n'),
    ],
    [
      menu(view, 'topics', topics.chooseWithin, within.map(topicOption)) ?? [],
      passageMenu(topics.chooseQuestion, passages, view),
      [button(view, 'topics', buttons.back, [topic.parent ?? ''])],
    ],
  );
}

const topicOption = ({ id, name, description }: Topic) => ({ value: id, label: name, description });
