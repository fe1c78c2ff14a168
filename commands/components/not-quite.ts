import type { Passage } from '../../src/core/corpus/passage.ts';
import type { Knowledge } from '../../src/core/library/knowledge.ts';
import { privately } from '../../src/discord/answer-reply.ts';
import type { Component } from '../../src/discord/command.ts';
import { judge } from '../../src/discord/judge.ts';
import { renderNearest } from '../../src/discord/render/feedback.ts';
import { renderCard } from '../../src/discord/render/layout.ts';
import { passageParagraphs } from '../../src/discord/render/passage.ts';
import { renderSentence } from '../../src/discord/render/sentence.ts';

const MOST = 3;

/** Counts an answer that did not help, and offers what else the question may have meant, privately. */
export const notQuite: Component = {
  action: 'not-quite',
  async press(press, services) {
    const knowledge = await services.knowledgeOf(press.guildId);
    const [id = '', ...nextIds] = press.args;
    const passage = knowledge.corpus.passages.get(id);
    const { copy, audience, guildId } = press;
    const own = privately(press);
    if (!passage) return { kind: 'reply', message: renderSentence(copy.failure.gone), audience: own };
    await judge(passage, 'notQuite', press, services);
    const nearest = renderNearest(nearestTo(passage, nextIds, knowledge), guildId !== null, {
      copy,
      audience: own,
    });
    if (audience.kind !== 'asker') return { kind: 'reply', message: nearest, audience: own };
    const answer = renderCard(passageParagraphs(passage, knowledge.corpus, { copy, audience }));
    return { kind: 'update', message: { components: [...answer.components, ...nearest.components] } };
  },
};

/** What the search found next at the time, then what is nearest to the answer itself. */
function nearestTo(passage: Passage, nextIds: readonly string[], { corpus, search }: Knowledge): Passage[] {
  const next = nextIds.flatMap((id) => corpus.passages.get(id) ?? []);
  const alike = search(passage.question, MOST + 1).map((match) => match.passage);
  return [...new Set([...next, ...alike])].filter((other) => other !== passage).slice(0, MOST);
}
