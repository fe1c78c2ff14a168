import type { Component } from '../../src/discord/command.ts';
import { guildSettingsOf } from '../../src/discord/guild-settings-of.ts';
import { inPlace } from '../../src/discord/in-place.ts';
import { chosenCountry } from '../../src/discord/render/country-name.ts';
import { renderHelplines } from '../../src/discord/render/helplines.ts';

/** A country chosen under the helplines. */
export const countryMenu: Component = {
  action: 'country',
  isUrgent: true,
  async press(press, { helplines, settings, today }) {
    const country = chosenCountry(press.values[0] ?? null, helplines);
    const { localLines } = await guildSettingsOf(press.guildId, settings);
    return inPlace(press, (view) =>
      renderHelplines({ helplines, country, today: today() }, view, localLines),
    );
  },
};
