import { type AutocompleteInteraction, type Client, Events, type Interaction } from 'discord.js';
import { copyFor, languageOf } from '../copy/copy-for.ts';
import type { Assessment } from '../core/care/assessment.ts';
import { createTransit } from '../core/flood/transit.ts';
import type { Refusal, Work } from '../core/flood/work.ts';
import type { Log } from '../log.ts';
import { privately } from './answer-reply.ts';
import type { Asked, Command, Component, Form, Result } from './command.ts';
import { parseCustomId } from './custom-id.ts';
import { type Answerable, deliver } from './deliver.ts';
import { renderSentence } from './render/sentence.ts';
import { askedBy, commandRequest, ownGuildId, pressOf, submissionOf } from './requests.ts';
import { isGone, respond } from './respond.ts';
import type { Services } from './services.ts';
import { tellTrouble } from './tell-trouble.ts';
import { typedWords } from './typed-words.ts';

export interface Routes {
  readonly commands: readonly Command[];
  readonly components: readonly Component[];
  readonly forms: readonly Form[];
  readonly services: Services;
  readonly work: Work;
  readonly log: Log;
  /** Milliseconds that only go forward. */
  readonly stopwatch: () => number;
}

/** Something to answer, and what answers it. */
interface Errand {
  readonly interaction: Answerable;
  readonly name: string;
  readonly isUrgent: boolean;
  run(): Result | Promise<Result>;
}

/** How long an answer may have waited for its turn, in milliseconds: after that there is only time to say so. */
const WORTH_BEGINNING = 1_500;
/** Discord takes no first answer after three seconds, and this leaves it a moment to arrive, in milliseconds. */
const TOO_LATE = 2_800;
/** With more than so many in the queue there is a flood, and whatever comes may have lain unread for a while. */
const CROWD = 16;

/** Hands every interaction to its command, component or form, as soon as there is room for it. */
export function routeInteractions(client: Client, routes: Routes): void {
  const { services, work, log, stopwatch } = routes;
  const commands = new Map(routes.commands.map((command) => [command.data.name, command]));
  const components = new Map(routes.components.map((component) => [component.action, component]));
  const forms = new Map(routes.forms.map((form) => [form.action, form]));

  const servicesFor = ({ locale }: Interaction) => services.inLanguage(languageOf(locale));

  function errandOf(interaction: Interaction): Errand | null {
    if (interaction.isChatInputCommand() || interaction.isMessageContextMenuCommand()) {
      const command = commands.get(interaction.commandName);
      return errand(interaction, interaction.commandName, command, () =>
        command?.execute(commandRequest(interaction), servicesFor(interaction)),
      );
    }
    if (interaction.isMessageComponent()) {
      const component = components.get(parseCustomId(interaction.customId).action);
      return errand(interaction, component?.action, component, () =>
        component?.press(pressOf(interaction), servicesFor(interaction)),
      );
    }
    if (!interaction.isModalSubmit()) return null;
    const form = forms.get(parseCustomId(interaction.customId).action);
    return errand(interaction, form?.action, {}, () =>
      form?.submit(submissionOf(interaction), servicesFor(interaction)),
    );
  }

  async function answer({ interaction, name: command, run }: Errand, since: number): Promise<void> {
    const outcome = await respond(interaction, run, services, log);
    log.info('interaction', { command, outcome, milliseconds: Math.round(stopwatch() - since) });
    if (outcome !== 'answered' || !interaction.isCommand()) return;
    await tellTrouble(interaction, services).catch((error: unknown) => log.error('notice failed', error));
  }

  async function refuse({ interaction, name: command }: Errand, why: Refusal, since: number): Promise<void> {
    const asked = askedBy(interaction);
    const isLate = stopwatch() - since > TOO_LATE;
    if (!isLate) await deliver(interaction, say(asked.copy.failure[why], asked), services.mentioning);
    log.info('interaction', { command, outcome: isLate ? 'gone' : why });
  }

  async function suggest(interaction: AutocompleteInteraction, since: number): Promise<void> {
    // Whatever came in together with it is looked at first.
    await services.pause();
    if (stopwatch() - since > TOO_LATE) return;
    const { name: option, value: text } = interaction.options.getFocused(true);
    const { locale } = interaction;
    const typed = { option, text, locale, guildId: ownGuildId(interaction), copy: copyFor(locale) };
    const choices = await commands
      .get(interaction.commandName)
      ?.autocomplete?.(typed, servicesFor(interaction));
    await interaction.respond([...(choices ?? [])]);
  }

  const transit = createTransit();
  client.on(Events.InteractionCreate, (interaction) => {
    const seen = stopwatch();
    const delay = transit.delay(interaction.createdTimestamp, seen);
    // At any other time, a clock that was set is likelier than a delay.
    const since = work.counts().waiting > CROWD ? seen - delay : seen;
    const tell = (error: unknown) => {
      if (!isGone(error)) log.error('interaction lost', error);
    };
    if (interaction.isAutocomplete()) {
      work.suggest(interaction.user.id, () => suggest(interaction, since).catch(tell));
      return;
    }
    const found = errandOf(interaction);
    if (found === null) return;
    work.answer({
      run: () => answer(found, since).catch(tell),
      refuse: (why) => refuse(found, why, since).catch(tell),
      waited: () => stopwatch() - since,
      isLate: () => stopwatch() - since > WORTH_BEGINNING,
      isUrgent: () => found.isUrgent || typedWords(interaction).map(services.assess).some(isOfDanger),
    });
  });
}

function errand(
  interaction: Answerable,
  name: string | undefined,
  { isUrgent }: Pick<Command, 'isUrgent'> = {},
  run: () => Result | Promise<Result> | undefined,
): Errand {
  return {
    interaction,
    name: name ?? 'unknown',
    isUrgent: isUrgent ?? false,
    run: () => run() ?? say(askedBy(interaction).copy.failure.unknown, askedBy(interaction)),
  };
}

const isOfDanger = ({ kind }: Assessment) => kind === 'support' || kind === 'friend';

function say(sentence: string, asked: Asked): Result {
  return { kind: 'reply', message: renderSentence(sentence), audience: privately(asked) };
}
