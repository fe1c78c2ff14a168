import { SlashCommandBuilder } from '@discordjs/builders';
import { privately } from '../src/discord/answer-reply.ts';
import { choicesNamed } from '../src/discord/choices.ts';
import type { Command } from '../src/discord/command.ts';
import { everywhere } from '../src/discord/everywhere.ts';
import { helplinesMessage } from '../src/discord/helplines-message.ts';
import { named } from '../src/discord/named.ts';
import { chosenCountry, countryChoices } from '../src/discord/render/country-name.ts';

/** Works without storage and without search, and cannot be switched off. */
export const helplines: Command = {
  isUrgent: true,
  data: everywhere(
    named(new SlashCommandBuilder(), 'helplines', ({ helplines }) => helplines.description).addStringOption(
      (option) =>
        named(option, 'helplines country', ({ helplines }) => helplines.country).setAutocomplete(true),
    ),
  ),

  async execute(request, services) {
    const audience = privately(request);
    const country = chosenCountry(request.options.getString('country'), services.helplines);
    const message = await helplinesMessage(country, request, services, { copy: request.copy, audience });
    return { kind: 'reply', message, audience };
  },

  autocomplete({ text, copy }, services) {
    return choicesNamed(countryChoices(services.helplines, copy), text);
  },
};
