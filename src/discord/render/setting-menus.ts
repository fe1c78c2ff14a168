import { ChannelSelectMenuBuilder, type StringSelectMenuBuilder } from '@discordjs/builders';
import { ChannelType } from 'discord-api-types/v10';
import type { Corpus } from '../../core/corpus/corpus.ts';
import { topicGroups } from '../../core/settings/chosen-setting.ts';
import {
  CHANNEL_PAUSES,
  type GuildSettings,
  HIDEABLE_VIEWPOINTS,
  MAX_LISTED,
  MEMBER_PAUSES,
  type Setting,
} from '../../core/settings/setting-shapes.ts';
import { MAX_OPTION_LABEL } from '../limits.ts';
import { customId, menu, type Option } from './controls.ts';
import type { Row } from './layout.ts';
import { pauseInWords } from './setting-value.ts';
import type { View } from './view.ts';

/** The action of menus that set one thing. */
export const SET = 'set';

type Key<T> = { [S in Setting]: GuildSettings[S] extends T ? S : never }[Setting];

/** Where a category can be chosen as well, for all that stands in it. */
const PLACES = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.GuildForum,
  ChannelType.GuildCategory,
  ChannelType.GuildVoice,
];

/** A menu of Discord's own channels; choosing none is a choice too. */
export function channelMenu(
  setting: Key<readonly string[]>,
  placeholder: string,
  settings: GuildSettings,
  view: View,
  action = SET,
): ChannelSelectMenuBuilder {
  return new ChannelSelectMenuBuilder()
    .setCustomId(customId(view, action, [setting]))
    .setPlaceholder(placeholder)
    .setChannelTypes(...PLACES)
    .setMinValues(0)
    .setMaxValues(MAX_LISTED)
    .setDefaultChannels(...settings[setting]);
}

/** A menu of several options, none of which need be chosen. */
function manyMenu(
  args: readonly string[],
  placeholder: string,
  options: readonly Option[],
  view: View,
): StringSelectMenuBuilder | readonly [] {
  return menu(view, SET, placeholder, options, args)?.setMinValues(0).setMaxValues(options.length) ?? [];
}

export function pauseMenu(
  setting: 'memberPause' | 'channelPause',
  placeholder: string,
  settings: GuildSettings,
  view: View,
): Row {
  const pauses: readonly number[] = setting === 'memberPause' ? MEMBER_PAUSES : CHANNEL_PAUSES;
  const options = pauses.map((seconds) => ({
    value: String(seconds),
    label: view.copy.settings.pauseOption(pauseInWords(seconds, view.copy)),
    isChosen: settings[setting] === seconds,
  }));
  return menu(view, SET, placeholder, options, [setting]) ?? [];
}

export function viewpointMenu({ hiddenViewpoints }: GuildSettings, view: View): Row {
  const { viewpoints, hideViewpoints } = view.copy.settings;
  const options = HIDEABLE_VIEWPOINTS.map((value) => ({
    value,
    label: viewpoints[value],
    isChosen: hiddenViewpoints.includes(value),
  }));
  return manyMenu(['hiddenViewpoints'], hideViewpoints, options, view);
}

/** As many menus as the topics of the corpus need. */
export function topicMenus(
  { hiddenTopics }: GuildSettings,
  { topics }: Pick<Corpus, 'topics'>,
  view: View,
): Row[] {
  const { hideShelves, hideParts } = view.copy.settings;
  return topicGroups(topics).map((group, index) => {
    const options = group.map(({ id, name, parent }) => {
      const label = parent === null ? name : `${topics.get(parent)?.name}: ${name}`;
      return { value: id, label: label.slice(0, MAX_OPTION_LABEL), isChosen: hiddenTopics.includes(id) };
    });
    const isShelves = group[0]?.parent === null;
    const shelfOf = (at: number) => topics.get(group.at(at)?.parent ?? '')?.name ?? '';
    const placeholder = isShelves ? hideShelves : hideParts(shelfOf(0), shelfOf(-1));
    return manyMenu(['hiddenTopics', String(index)], placeholder, options, view);
  });
}
