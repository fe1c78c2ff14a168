import type { Corpus } from '../core/corpus/corpus.ts';
import type { Message } from './command.ts';
import { renderTopic, renderTopics } from './render/topics.ts';
import type { View } from './render/view.ts';

/** One shelf, or all of them. @param id as chosen or typed: a topic's id or name, or null for all */
export function topicMessage(id: string | null, corpus: Corpus, view: View): Message {
  if (id === null) return renderTopics(corpus, view);
  const topic =
    corpus.topics.get(id) ??
    [...corpus.topics.values()].find(({ name }) => name.toLowerCase() === id.toLowerCase());
  return topic ? renderTopic(topic, corpus, view) : renderTopics(corpus, view, view.copy.topics.gone);
}
