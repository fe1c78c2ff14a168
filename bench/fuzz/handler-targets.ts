import fc from 'fast-check';
import { commands, components, forms } from '../../commands/index.ts';
import { COPIES } from '../../src/copy/copy-for.ts';
import { CARE_LANGUAGES, type CareLanguage } from '../../src/core/care/assessment.ts';
import type { Corpus } from '../../src/core/corpus/corpus.ts';
import type { Audience } from '../../src/discord/audience.ts';
import { chatReply } from '../../src/discord/chat-reply.ts';
import type { Asked, Command, Result } from '../../src/discord/command.ts';
import { plainText } from '../../src/discord/render/plain-text.ts';
import type { Services } from '../../src/discord/services.ts';
import { choice } from '../../src/preview/rules/command-option.ts';
import { type CommandCase, commandCases, typedCases } from './command-cases.ts';
import { formCases, pressCases, textFor } from './component-cases.ts';
import { hostileText, MEMBER_MARK } from './hostile-text.ts';
import { chatProblems, editProblems, resultProblems } from './payload-problems.ts';
import { createTarget, type Target } from './target.ts';

interface Parts {
  readonly services: Services;
  readonly corpus: Corpus;
  readonly files: fc.Arbitrary<string>;
}

const SAM = '100000000000000001';
const CHANNEL = '300000000000000001';
const OWNERS = [SAM, '100000000000000002', ''];

interface Who {
  readonly guildId: string | null;
  readonly mayManageGuild: boolean;
  readonly language: CareLanguage;
}

const anybody: fc.Arbitrary<Who> = fc.record({
  guildId: fc.constantFrom('200000000000000001', '200000000000000002', null),
  mayManageGuild: fc.boolean(),
  language: fc.constantFrom(...CARE_LANGUAGES),
});
const audience: fc.Arbitrary<Audience> = fc.oneof(
  fc.constant<Audience>({ kind: 'asker' }),
  fc.constant<Audience>({ kind: 'direct' }),
  fc.constantFrom(...OWNERS).map((owner): Audience => ({ kind: 'channel', owner })),
);

/** Every handler, called as the router calls it: it answers, with something that Discord takes and nobody regrets. */
export function handlerTargets({ services, corpus, files }: Parts): readonly Target[] {
  const slash = fc.tuple(commandCases(commands, files), anybody);
  const menu = fc.tuple(
    fc.constantFrom(...commands.filter(({ data }) => data.type === 3)),
    hostileText(4_000),
    fc.boolean(),
    anybody,
  );
  const press = fc.tuple(
    pressCases(
      components.map(({ action }) => action),
      corpus,
    ),
    audience,
    anybody,
    files,
    fc.boolean(),
  );
  const form = fc.tuple(
    formCases(
      forms.map(({ action }) => action),
      corpus,
    ),
    fc.option(audience),
    anybody,
  );
  const chat = fc.tuple(
    hostileText(4_000),
    fc.constantFrom('asked', 'by-role', 'overheard'),
    fc.boolean(),
    anybody,
  );
  const servicesFor = (who: { language: (typeof CARE_LANGUAGES)[number] }) =>
    services.inLanguage(who.language);
  const named = new Map(commands.map((command) => [command.data.name, command]));

  return [
    createTarget('commands', slash, async ([it, who]) => {
      const command = named.get(it.command);
      const request = {
        ...askedBy(who),
        channelId: CHANNEL,
        options: optionsOf(it),
        target: { text: '', isOwn: true },
      };
      await judge(await answerOf(command, request, servicesFor(who)), 2, false);
    }),
    createTarget('message menus', menu, async ([command, text, isOwn, who]) => {
      const options = optionsOf({ command: '', subcommand: null, options: [] });
      const request = { ...askedBy(who), channelId: CHANNEL, options, target: { text, isOwn } };
      await judge(await answerOf(command, request, servicesFor(who)), 2, false);
    }),
    createTarget('autocomplete', fc.tuple(typedCases(commands), anybody), async ([it, who]) => {
      const typed = {
        option: it.typing.name,
        text: it.typing.text,
        locale: who.language,
        guildId: who.guildId,
        copy: COPIES[who.language],
      };
      const choices = await named.get(it.command)?.autocomplete?.(typed, servicesFor(who));
      if (!choices || choices.length > 25) throw new Error(`${choices?.length} choices`);
      for (const one of choices) choice.parse(one);
    }),
    createTarget('components', press, async ([it, seenBy, who, text, mayManageMessages]) => {
      const component = components.find(({ action }) => action === it.action);
      const attachment = { url: text, name: 'a.json', size: text.length };
      const pressed = { ...askedBy(who), ...it, audience: seenBy, attachment, mayManageMessages };
      const result = await component?.press(pressed, servicesFor(who));
      if (!result) throw new Error('silence');
      await judge(result, 3, true);
    }),
    createTarget('forms', form, async ([it, seenBy, who]) => {
      const submit = forms.find(({ action }) => action === it.action);
      const filled = {
        ...askedBy(who),
        args: it.args,
        audience: seenBy,
        value: (field: string) => textFor(it.texts, field),
      };
      const result = await submit?.submit(filled, servicesFor(who));
      if (!result) throw new Error('silence');
      await judge(result, 5, seenBy !== null);
    }),
    createTarget('chat messages', chat, async ([text, how, isReply, who]) => {
      const seenBy: Audience = who.guildId === null ? { kind: 'direct' } : { kind: 'channel', owner: SAM };
      const heard = {
        ...askedBy(who),
        how,
        text,
        isReply,
        audience: seenBy,
        repliedTo: async () => [],
      } as const;
      const reply = await chatReply(heard, services);
      if (reply === null) {
        if (how === 'asked' && who.guildId === null) throw new Error('silence');
        return;
      }
      throwIfAny(chatProblems(reply));
      keepToOneself(plainText(reply));
    }),
  ];
}

function askedBy({ guildId, mayManageGuild, language }: Who): Asked {
  return {
    userId: SAM,
    guildId,
    isDirect: guildId === null,
    channelPath: [CHANNEL],
    mayManageGuild,
    copy: COPIES[language],
  };
}

async function answerOf(
  command: Command | undefined,
  request: Parameters<Command['execute']>[0],
  services: Services,
): Promise<Result> {
  const result = await command?.execute(request, services);
  if (!result) throw new Error('silence');
  return result;
}

async function judge(result: Result, interactionType: number, isFromMessage: boolean): Promise<void> {
  throwIfAny(resultProblems(result, interactionType, isFromMessage));
  if (result.kind === 'deferred') throwIfAny(editProblems(await result.work()));
  if (result.kind === 'reply' && result.audience.kind === 'channel') keepToOneself(plainText(result.message));
}

function throwIfAny(problems: readonly string[]): void {
  if (problems.length > 0) throw new Error(`Discord would refuse it: ${problems.join('; ')}`);
}

/** What a member typed is for that member alone. */
function keepToOneself(text: string): void {
  if (text.includes(MEMBER_MARK)) throw new Error('what a member typed is shown to everybody');
  if (text.trim() === '') throw new Error('silence');
}

function optionsOf({ subcommand, options }: CommandCase): Parameters<Command['execute']>[0]['options'] {
  const find = (name: string) => options.find((option) => option.name === name)?.value ?? null;
  const text = (name: string) => {
    const value = find(name);
    return typeof value === 'string' ? value : null;
  };
  const place = (name: string) => {
    const value = find(name);
    return typeof value === 'number' ? { id: `30000000000000000${value}` } : null;
  };
  return {
    getSubcommand: () => subcommand,
    getString: text,
    getBoolean: (name) => (find(name) === null ? null : find(name) === true),
    getInteger: (name) => {
      const value = find(name);
      return typeof value === 'number' ? value : null;
    },
    getChannel: place,
    getRole: place,
    getAttachment(name) {
      const file = text(name);
      // The address carries what the file holds: see `textOf`.
      return file === null ? null : { url: file, name: 'a.json', size: file.length };
    },
  };
}
