import { languageOf } from '../../src/copy/copy-for.ts';
import { planned } from '../../src/core/daily/changes.ts';
import { ofMember, type Plan } from '../../src/core/daily/daily.ts';
import { type AskedAgain, askWhen } from '../../src/discord/ask-when.ts';
import type { Asked, Message } from '../../src/discord/command.ts';
import { readChoices } from '../../src/discord/daily-choices.ts';
import type { SetOptions } from '../../src/discord/half-set.ts';
import { renderSentence } from '../../src/discord/render/sentence.ts';
import { renderSubscription } from '../../src/discord/render/subscription.ts';
import type { View } from '../../src/discord/render/view.ts';
import type { Services } from '../../src/discord/services.ts';

/** Starts or changes a daily quote to oneself; whatever is wrong, nothing is changed. */
export async function setOwn(
  asked: Pick<Asked, 'copy' | 'guildId' | 'userId'> & { readonly options: SetOptions },
  services: Services,
  view: View,
  again: AskedAgain = {},
): Promise<Message> {
  const { copy, userId } = asked;
  const { dailies, corpus, today } = services;
  const key = ofMember(userId);
  const current = await dailies.read(key);
  const read = readChoices(asked, current?.plan ?? null, services);
  if ('problem' in read) return renderSentence(read.problem);
  if ('half' in read)
    return askWhen(
      { ...read.half, whose: 'member', channelId: '', roleId: '' },
      asked,
      services,
      view,
      again,
    );
  const plan = (channelId: string | null): Plan => ({
    channelId,
    roleId: null,
    language: languageOf(copy.care.locale),
    ...read.choices,
  });
  const daily = await dailies.update(key, (now) =>
    planned(now, plan(now?.plan.channelId ?? null), today().getTime()),
  );
  if (daily === null) return renderSentence(copy.subscribe.none);
  return renderSubscription(daily, today(), corpus.topics, view, copy.subscribe.started);
}
