import { type AutocompleteInteraction, type Client, Events, type Interaction } from 'discord.js';
import { copyFor } from '../copy/copy-for.ts';
import type { Log } from '../log.ts';
import { privately } from './answer-reply.ts';
import type { Asked, Command, Component, Form, Result } from './command.ts';
import { parseCustomId } from './custom-id.ts';
import type { Answerable } from './deliver.ts';
import { renderSentence } from './render/sentence.ts';
import { askedBy, commandRequest, ownGuildId, pressOf, submissionOf } from './requests.ts';
import { respond } from './respond.ts';
import type { Services } from './services.ts';
import { tellTrouble } from './tell-trouble.ts';

export interface Routes {
  readonly commands: readonly Command[];
  readonly components: readonly Component[];
  readonly forms: readonly Form[];
  readonly services: Services;
  readonly log: Log;
  /** Milliseconds that only go forward. */
  readonly stopwatch: () => number;
}

/** Hands every interaction to its command or component. */
export function routeInteractions(client: Client, { services, log, stopwatch, ...routes }: Routes): void {
  const commands = new Map(routes.commands.map((command) => [command.data.name, command]));
  const components = new Map(routes.components.map((component) => [component.action, component]));
  const forms = new Map(routes.forms.map((form) => [form.action, form]));

  async function route(interaction: Interaction): Promise<void> {
    if (interaction.isAutocomplete())
      return suggest(interaction, commands.get(interaction.commandName), services);
    if (interaction.isChatInputCommand() || interaction.isMessageContextMenuCommand()) {
      const command = commands.get(interaction.commandName);
      return answer(interaction, interaction.commandName, () =>
        command ? command.execute(commandRequest(interaction), services) : unknown(askedBy(interaction)),
      );
    }
    if (interaction.isMessageComponent()) {
      const component = components.get(parseCustomId(interaction.customId).action);
      return answer(interaction, component?.action ?? 'unknown', () =>
        component ? component.press(pressOf(interaction), services) : unknown(askedBy(interaction)),
      );
    }
    if (interaction.isModalSubmit()) {
      const form = forms.get(parseCustomId(interaction.customId).action);
      return answer(interaction, form?.action ?? 'unknown', () =>
        form ? form.submit(submissionOf(interaction), services) : unknown(askedBy(interaction)),
      );
    }
  }

  async function answer(
    interaction: Answerable,
    command: string,
    run: () => Result | Promise<Result>,
  ): Promise<void> {
    const started = stopwatch();
    const outcome = await respond(interaction, run, log);
    if (outcome === 'answered' && interaction.isCommand()) {
      tellTrouble(interaction, services).catch((error: unknown) => log.error('notice failed', error));
    }
    log.info('interaction', { command, outcome, milliseconds: Math.round(stopwatch() - started) });
  }

  client.on(Events.InteractionCreate, (interaction) => {
    route(interaction).catch((error: unknown) => log.error('interaction lost', error));
  });
}

async function suggest(
  interaction: AutocompleteInteraction,
  command: Command | undefined,
  services: Services,
): Promise<void> {
  const { name: option, value: text } = interaction.options.getFocused(true);
  const { locale } = interaction;
  const typed = { option, text, locale, guildId: ownGuildId(interaction), copy: copyFor(locale) };
  const choices = await command?.autocomplete?.(typed, services);
  await interaction.respond([...(choices ?? [])]);
}

function unknown(asked: Asked): Result {
  return { kind: 'reply', message: renderSentence(asked.copy.failure.unknown), audience: privately(asked) };
}
