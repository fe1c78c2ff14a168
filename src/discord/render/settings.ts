import { AUDIENCES, type GuildSettings } from '../../core/settings/guild-settings.ts';
import type { Message } from '../command.ts';
import { menu } from './controls.ts';
import { countryName } from './country-name.ts';
import { heading, renderCard } from './layout.ts';
import type { View } from './view.ts';

/** @param remark what just happened, such as "Saved."; empty when the panel is only opened */
export function renderSettings(settings: GuildSettings, view: View, remark = ''): Message {
  const copy = view.copy.settings;
  const options = AUDIENCES.map((audience) => ({
    value: audience,
    ...copy.choices[audience],
    isChosen: settings.answers === audience,
  }));
  return renderCard(
    [
      [heading(copy.heading), remark].filter(Boolean).join('\n'),
      copy.answers(settings.answers),
      copy.country(settings.country && countryName(settings.country, view.copy)),
    ],
    [menu(view, 'answers', copy.choose, options) ?? []],
  );
}
