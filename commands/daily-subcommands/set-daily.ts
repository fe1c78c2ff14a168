import { channelMention, roleMention } from '@discordjs/formatters';
import { planned } from '../../src/core/daily/changes.ts';
import { ofGuild, type Plan } from '../../src/core/daily/daily.ts';
import { type AskedAgain, askWhen } from '../../src/discord/ask-when.ts';
import type { Asked, Message } from '../../src/discord/command.ts';
import { readChoices } from '../../src/discord/daily-choices.ts';
import type { SetOptions } from '../../src/discord/half-set.ts';
import { renderDailyStatus } from '../../src/discord/render/daily-status.ts';
import { renderSentence } from '../../src/discord/render/sentence.ts';
import type { View } from '../../src/discord/render/view.ts';
import type { Services } from '../../src/discord/services.ts';

/** Starts or changes a server's daily quote. The channel is checked at once; whatever is wrong, nothing is changed. */
export async function setDaily(
  request: Pick<Asked, 'copy' | 'guildId' | 'userId'> & {
    readonly options: SetOptions;
    readonly channelId: string | null;
  },
  guildId: string,
  services: Services,
  view: View,
  again: AskedAgain = {},
): Promise<Message> {
  const { options } = request;
  const { dailies, standing, corpus, today } = services;
  const words = view.copy.daily;
  const key = ofGuild(guildId);
  const current = await dailies.read(key);

  const read = readChoices(request, current?.plan ?? null, services);
  if ('problem' in read) return renderSentence(read.problem);
  const channelId =
    (options.getChannel('thread') ?? options.getChannel('channel'))?.id ??
    current?.plan.channelId ??
    request.channelId;
  const missing = channelId && standing.missingIn(guildId, channelId);
  if (!channelId || !missing) return renderSentence(words.noChannel);
  if (missing.length > 0) return renderSentence(words.cannotPost(channelMention(channelId), missing));

  const role = options.getRole('role');
  const roleStanding = role && standing.roleIn(guildId, role.id);
  if (roleStanding?.isEveryone) return renderSentence(words.everyone);
  const roleId = options.getBoolean('no-role') ? null : (role?.id ?? current?.plan.roleId ?? null);

  if ('half' in read) {
    const half = { ...read.half, whose: 'server', channelId, roleId: roleId ?? '' } as const;
    return askWhen(half, request, services, view, again);
  }
  const plan: Plan = { channelId, roleId, ...read.choices };
  const now = today();
  const daily = await dailies.update(key, (before) => planned(before, plan, now.getTime()));
  if (daily === null) return renderSentence(words.none);
  const isSilent = role !== null && roleId === role.id && !roleStanding?.isPingable;
  const remark = [words.set, isSilent ? words.silentRole(roleMention(role.id)) : '']
    .filter(Boolean)
    .join(' ');
  return renderDailyStatus({ daily, guildId, now, topics: corpus.topics }, view, remark);
}
