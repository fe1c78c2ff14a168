import { SlashCommandBuilder } from '@discordjs/builders';
import { en } from '../src/copy/en.ts';
import { planned } from '../src/core/daily/changes.ts';
import { ofMember, type Plan } from '../src/core/daily/daily.ts';
import { privately } from '../src/discord/answer-reply.ts';
import type { Command, Result } from '../src/discord/command.ts';
import { readChoices, suggestChoices } from '../src/discord/daily-choices.ts';
import { everywhere } from '../src/discord/everywhere.ts';
import { renderSentence } from '../src/discord/render/sentence.ts';
import { renderSubscription } from '../src/discord/render/subscription.ts';

const words = en.commands.subscribe;
const OPTIONS = ['time', 'zone', 'weekdays', 'topics'] as const;

/** A daily quote to oneself. Without options it shows what there is, with the button that ends it. */
export const subscribe: Command = {
  data: everywhere(
    new SlashCommandBuilder()
      .setName('subscribe')
      .setDescription(words.description)
      .addStringOption((option) => option.setName('time').setDescription(words.time))
      .addStringOption((option) => option.setName('zone').setDescription(words.zone).setAutocomplete(true))
      .addStringOption((option) =>
        option.setName('weekdays').setDescription(words.weekdays).setAutocomplete(true),
      )
      .addStringOption((option) =>
        option.setName('topics').setDescription(words.topics).setAutocomplete(true),
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
    const plan = (channelId: string | null): Plan => ({ channelId, roleId: null, ...read.choices });
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
