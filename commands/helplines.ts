import { SlashCommandBuilder } from '@discordjs/builders';
import { en } from '../src/copy/en.ts';
import { privately } from '../src/discord/answer-reply.ts';
import { choicesNamed } from '../src/discord/choices.ts';
import type { Command } from '../src/discord/command.ts';
import { everywhere } from '../src/discord/everywhere.ts';
import { chosenCountry, countriesWithLines } from '../src/discord/render/country-name.ts';
import { renderHelplines } from '../src/discord/render/helplines.ts';

/** Needs no storage and no search, and cannot be switched off. */
export const helplines: Command = {
  data: everywhere(
    new SlashCommandBuilder()
      .setName('helplines')
      .setDescription(en.commands.helplines.description)
      .addStringOption((option) =>
        option.setName('country').setDescription(en.commands.helplines.country).setAutocomplete(true),
      ),
  ),

  execute(request, services) {
    const audience = privately(request);
    const country = chosenCountry(request.options.getString('country'), services.helplines, request.copy);
    const message = renderHelplines(services.helplines, country, services.today(), {
      copy: request.copy,
      audience,
    });
    return { kind: 'reply', message, audience };
  },

  autocomplete({ text }, services) {
    const named = countriesWithLines(services.helplines, en).map(({ country, name }) => ({
      name,
      value: country,
    }));
    return choicesNamed(named, text);
  },
};
