import { SlashCommandBuilder } from '@discordjs/builders';
import { answerReply, privately, waitReply } from '../src/discord/answer-reply.ts';
import { choicesNamed } from '../src/discord/choices.ts';
import type { Command } from '../src/discord/command.ts';
import { everywhere } from '../src/discord/everywhere.ts';
import { guildSettingsOf } from '../src/discord/guild-settings-of.ts';
import { named } from '../src/discord/named.ts';
import { searchReply } from '../src/discord/search-reply.ts';
import { emptyReply, hasWords } from '../src/discord/words.ts';

/** What fits in the custom_id of the buttons that turn its pages, with both filters set. */
const MAX_QUERY = 80;

export const search: Command = {
  data: everywhere(
    named(new SlashCommandBuilder(), 'search', ({ search }) => search.description)
      .addStringOption((option) =>
        named(option, 'search query', ({ search }) => search.query)
          .setRequired(true)
          .setMaxLength(MAX_QUERY),
      )
      .addStringOption((option) =>
        named(option, 'search topic', ({ search }) => search.topic).setAutocomplete(true),
      )
      .addStringOption((option) =>
        named(option, 'search source', ({ search }) => search.source).setAutocomplete(true),
      ),
  ),

  async execute(request, services) {
    const query = request.options.getString('query') ?? '';
    if (!hasWords(query)) return emptyReply(request);
    const knowledge = await services.knowledgeOf(request.guildId);
    const answer = knowledge.answer(query);
    if (answer.kind === 'support' || answer.kind === 'medical')
      return answerReply(answer, request, services, true);
    const settings = await guildSettingsOf(request.guildId, services.settings);
    const now = services.today().getTime();
    const seconds = services.pace.memberWait(request.guildId, request.userId, settings, now);
    if (seconds > 0) return waitReply(seconds, request);
    const topic = request.options.getString('topic') ?? '';
    const source = request.options.getString('source') ?? '';
    const view = { copy: request.copy, audience: privately(request) };
    return {
      kind: 'reply',
      message: searchReply({ query, topic, source, page: 0 }, knowledge, view),
      audience: view.audience,
    };
  },

  autocomplete({ option, text }, { corpus }) {
    const named =
      option === 'topic'
        ? [...corpus.topics.values()].map(({ id, name }) => ({ name, value: id }))
        : [...corpus.sources.values()].map(({ id, title }) => ({ name: title, value: id }));
    return choicesNamed(named, text);
  },
};
