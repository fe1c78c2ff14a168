import { channelMention } from '@discordjs/formatters';
import { type BaseInteraction, MessageFlags } from 'discord.js';
import { told } from '../core/daily/changes.ts';
import { ofGuild } from '../core/daily/daily.ts';
import { isProblem } from '../core/daily/settle.ts';
import type { Asked, Message } from './command.ts';
import { body } from './deliver.ts';
import { reasonOf } from './render/daily-status.ts';
import { renderCard } from './render/layout.ts';
import { askedBy } from './requests.ts';
import type { Services } from './services.ts';

type Needs = Pick<Services, 'dailies' | 'mentioning'>;

/** After a command of somebody who can manage the server: what is wrong with its daily quote, once for each trouble. */
export async function tellTrouble(
  interaction: BaseInteraction & { followUp(options: object): Promise<unknown> },
  services: Needs,
): Promise<void> {
  const message = await troubleFor(askedBy(interaction), services);
  if (message === null) return;
  const flags = [MessageFlags.IsComponentsV2, MessageFlags.Ephemeral];
  await interaction.followUp({ ...body(services.mentioning(message)), flags });
}

/** Null when there is nothing to tell this member. */
export async function troubleFor(
  { guildId, mayManageGuild, copy }: Pick<Asked, 'guildId' | 'mayManageGuild' | 'copy'>,
  { dailies }: Pick<Services, 'dailies'>,
): Promise<Message | null> {
  if (guildId === null || !mayManageGuild) return null;
  const key = ofGuild(guildId);
  const daily = await dailies.read(key);
  if (!daily?.isUntold) return null;
  await dailies.update(key, (current) => current && told(current));
  const trouble = daily.outcomes.find(({ result }) => isProblem(result));
  if (!trouble) return null;
  const reason = reasonOf(trouble, channelMention(daily.plan.channelId ?? ''), copy);
  return renderCard([`${copy.daily.notice} ${reason} ${copy.daily.noticeMore}`]);
}
