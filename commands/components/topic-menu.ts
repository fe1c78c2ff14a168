import type { Component } from '../../src/discord/command.ts';
import { inPlace } from '../../src/discord/in-place.ts';
import { topicMessage } from '../../src/discord/topic-message.ts';

/** A shelf chosen from a menu, or the way back up from one. */
export const topicMenu: Component = {
  action: 'topics',
  async press(press, { knowledgeOf }) {
    const { corpus } = await knowledgeOf(press.guildId);
    const topic = press.values[0] ?? (press.args[0] || null);
    return inPlace(press, (view) => topicMessage(topic, corpus, view));
  },
};
