import { SlashCommandBuilder } from '@discordjs/builders';
import type { Command } from '../src/discord/command.ts';
import { forModerators } from '../src/discord/for-moderators.ts';
import { named } from '../src/discord/named.ts';
import { renderSetup, SETUP_STEPS } from '../src/discord/render/setup.ts';
import { withSettings } from '../src/discord/with-settings.ts';

/** Three choices, and the bot is set up; any of them can be left as it is. */
export const setup: Command = {
  data: forModerators(named(new SlashCommandBuilder(), 'setup', ({ setup }) => setup.description)),

  execute: (request, services) =>
    withSettings(request, async (guildId, view) => {
      const settings = await services.settings.read(guildId);
      const message = renderSetup({ ...services, step: SETUP_STEPS[0], settings }, view);
      return { kind: 'reply', message, audience: view.audience };
    }),
};
