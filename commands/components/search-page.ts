import type { Component } from '../../src/discord/command.ts';
import { inPlace } from '../../src/discord/in-place.ts';
import { searchReply } from '../../src/discord/search-reply.ts';

/** Turns the pages of search results; the search is made again, so it works after a restart. */
export const searchPage: Component = {
  action: 'search',
  async press(press, { knowledgeOf }) {
    const [page = '0', topic = '', source = '', query = ''] = press.args;
    const knowledge = await knowledgeOf(press.guildId);
    return inPlace(press, (view) =>
      searchReply({ query, topic, source, page: Number.parseInt(page, 10) || 0 }, knowledge, view),
    );
  },
};
