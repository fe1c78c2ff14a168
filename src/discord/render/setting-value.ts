import { channelMention, escapeMarkdown } from '@discordjs/formatters';
import type { Copy } from '../../copy/en.ts';
import type { Corpus } from '../../core/corpus/corpus.ts';
import { differences } from '../../core/settings/guild-settings.ts';
import type { GuildSettings, Setting } from '../../core/settings/setting-shapes.ts';
import { countryName } from './country-name.ts';

type Topics = Pick<Corpus, 'topics'>;

/** So many entries of a list are named, the rest counted. */
const NAMED = 8;

export function pauseInWords(seconds: number, { settings }: Copy): string {
  return seconds === 0 ? settings.values.noPause : settings.values.pause(seconds);
}

/** What changed, a line for each setting that did. */
export function changesInWords(
  before: GuildSettings,
  now: GuildSettings,
  corpus: Topics,
  copy: Copy,
): string[] {
  return differences(before, now).map((key) =>
    copy.settings.change(
      copy.settings.names[key],
      valueInWords(key, now, corpus, copy),
      valueInWords(key, before, corpus, copy),
    ),
  );
}

function valueInWords(key: Setting, settings: GuildSettings, { topics }: Topics, copy: Copy): string {
  const { values, viewpoints } = copy.settings;
  const list = (words: readonly string[], none: string = values.none) =>
    words.length === 0
      ? none
      : [...words.slice(0, NAMED), ...(words.length > NAMED ? [values.more(words.length - NAMED)] : [])].join(
          ', ',
        );
  switch (key) {
    case 'answers':
      return values[settings.answers];
    case 'country':
      return settings.country === null ? values.directories : countryName(settings.country, copy);
    case 'localLines':
      return list(settings.localLines.map((line) => escapeMarkdown(line)));
    case 'language':
      return languageName(settings.language, copy);
    case 'allowedChannels':
      return list(settings.allowedChannels.map(channelMention), values.everywhere);
    case 'deniedChannels':
    case 'askChannels':
      return list(settings[key].map(channelMention));
    case 'hiddenTopics':
      return list(settings.hiddenTopics.map((id) => topics.get(id)?.name ?? id));
    case 'hiddenViewpoints':
      return list(settings.hiddenViewpoints.map((viewpoint) => viewpoints[viewpoint]));
    case 'contentNotes':
      return settings.contentNotes ? values.on : values.off;
    case 'memberPause':
    case 'channelPause':
      return pauseInWords(settings[key], copy);
  }
}

/** A language as people of another call it. @param language ISO 639-1 */
export function languageName(language: string, copy: Copy): string {
  return new Intl.DisplayNames([copy.care.locale], { type: 'language' }).of(language) ?? language;
}
