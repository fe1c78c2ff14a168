import { ofGuild, ofMember } from '../core/daily/daily.ts';
import type { Asked, Choice, Message } from './command.ts';
import { suggestChoices } from './daily-choices.ts';
import type { HalfSet } from './half-set.ts';
import { renderHalfSet } from './render/half-set.ts';
import { zoneChoice } from './render/schedule.ts';
import type { View } from './render/view.ts';
import type { Services } from './services.ts';

type Needs = Pick<Services, 'corpus' | 'dailies' | 'timeZones' | 'today'>;

export interface AskedAgain {
  /** What could not be read, to offer what is near it in name. */
  readonly typed?: string;
  /** Why it is asked again. */
  readonly remark?: string;
}

/** Asks for the time or the zone that a daily quote still lacks. */
export async function askWhen(
  half: HalfSet,
  asked: Pick<Asked, 'guildId' | 'userId'>,
  services: Needs,
  view: View,
  { typed = '', remark = '' }: AskedAgain = {},
): Promise<Message> {
  if (half.time === '') return renderHalfSet(half, [], view, remark);
  const search = (text: string) =>
    suggestChoices(
      { option: 'zone', text, locale: view.copy.care.locale, guildId: asked.guildId, copy: view.copy },
      services,
    );
  const offered = [
    ...(typed === '' ? [] : search(typed)),
    ...(await zonesInUse(asked, services, view)),
    ...search(''),
  ];
  const zones = new Map(offered.map((choice) => [choice.value, choice]));
  return renderHalfSet(half, [...zones.values()], view, remark);
}

/** The zone of this server's daily quote, and that of one's own: more likely than any other. */
async function zonesInUse(
  { guildId, userId }: Pick<Asked, 'guildId' | 'userId'>,
  { dailies, timeZones, today }: Needs,
  { copy }: View,
): Promise<readonly Choice[]> {
  const keys = [...(guildId === null ? [] : [ofGuild(guildId)]), ofMember(userId)];
  const now = today();
  const used = await Promise.all(keys.map((key) => dailies.read(key)));
  return used.flatMap((daily) => {
    const timeZone = timeZones.find(daily?.plan.schedule.timeZone ?? '');
    if (timeZone === null) return [];
    const city = timeZone.slice(timeZone.lastIndexOf('/') + 1).replaceAll('_', ' ');
    return [{ name: zoneChoice({ city, timeZone }, timeZones.clock(timeZone, now), copy), value: timeZone }];
  });
}
