import { SlashCommandBuilder } from '@discordjs/builders';
import { ofMember } from '../src/core/daily/daily.ts';
import { privately } from '../src/discord/answer-reply.ts';
import type { Command, Message, Result } from '../src/discord/command.ts';
import { suggestChoices } from '../src/discord/daily-choices.ts';
import { everywhere } from '../src/discord/everywhere.ts';
import { named } from '../src/discord/named.ts';
import { renderSentence } from '../src/discord/render/sentence.ts';
import { renderSubscription } from '../src/discord/render/subscription.ts';
import { setOwn } from './daily-subcommands/set-own.ts';

const OPTIONS = ['time', 'zone', 'weekdays', 'topics'] as const;

/** A daily quote to oneself. Without options it shows what there is, with the button that ends it. */
export const subscribe: Command = {
  data: everywhere(
    named(new SlashCommandBuilder(), 'subscribe', ({ subscribe }) => subscribe.description)
      .addStringOption((option) => named(option, 'subscribe time', ({ subscribe }) => subscribe.time))
      .addStringOption((option) =>
        named(option, 'subscribe zone', ({ subscribe }) => subscribe.zone).setAutocomplete(true),
      )
      .addStringOption((option) =>
        named(option, 'subscribe weekdays', ({ subscribe }) => subscribe.weekdays).setAutocomplete(true),
      )
      .addStringOption((option) =>
        named(option, 'subscribe topics', ({ subscribe }) => subscribe.topics).setAutocomplete(true),
      ),
  ),

  async execute(request, services) {
    const { copy, userId, options } = request;
    const audience = privately(request);
    const view = { copy, audience };
    const reply = (message: Message): Result => ({ kind: 'reply', message, audience });

    if (OPTIONS.some((name) => options.getString(name) !== null))
      return reply(await setOwn(request, services, view));
    const current = await services.dailies.read(ofMember(userId));
    if (current === null) return reply(renderSentence(copy.subscribe.none));
    return reply(renderSubscription(current, services.today(), services.corpus.topics, view));
  },

  autocomplete: suggestChoices,
};
