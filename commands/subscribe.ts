import { SlashCommandBuilder } from '@discordjs/builders';
import { languageOf } from '../src/copy/copy-for.ts';
import { planned } from '../src/core/daily/changes.ts';
import { ofMember, type Plan } from '../src/core/daily/daily.ts';
import { privately } from '../src/discord/answer-reply.ts';
import type { Command, Result } from '../src/discord/command.ts';
import { readChoices, suggestChoices } from '../src/discord/daily-choices.ts';
import { everywhere } from '../src/discord/everywhere.ts';
import { named } from '../src/discord/named.ts';
import { renderSentence } from '../src/discord/render/sentence.ts';
import { renderSubscription } from '../src/discord/render/subscription.ts';

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
    const { dailies, corpus, today } = services;
    const key = ofMember(userId);
    const audience = privately(request);
    const view = { copy, audience };
    const say = (sentence: string): Result => ({
      kind: 'reply',
      message: renderSentence(sentence),
      audience,
    });

    const current = await dailies.read(key);
    if (OPTIONS.every((name) => options.getString(name) === null)) {
      if (current === null) return say(copy.subscribe.none);
      return { kind: 'reply', message: renderSubscription(current, today(), corpus.topics, view), audience };
    }
    const read = readChoices(request, current?.plan ?? null, services);
    if ('problem' in read) return say(read.problem);
    const plan = (channelId: string | null): Plan => ({
      channelId,
      roleId: null,
      language: languageOf(copy.care.locale),
      ...read.choices,
    });
    const daily = await dailies.update(key, (now) =>
      planned(now, plan(now?.plan.channelId ?? null), today().getTime()),
    );
    if (daily === null) return say(copy.subscribe.none);
    const remark = copy.subscribe.started;
    return {
      kind: 'reply',
      message: renderSubscription(daily, today(), corpus.topics, view, remark),
      audience,
    };
  },

  autocomplete: suggestChoices,
};
