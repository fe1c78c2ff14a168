import { ApplicationCommandOptionType as OptionType } from 'discord-api-types/v10';
import { placeOf } from '../../src/preview/interactions/context.ts';
import type { Interaction } from '../../src/preview/interactions/interaction.ts';
import { openInteraction } from '../../src/preview/interactions/open-interaction.ts';
import { createResolved } from '../../src/preview/interactions/resolved.ts';
import type { LocalDiscord } from '../../src/preview/local-discord.ts';
import { storeFile } from '../../src/preview/messages/attach-files.ts';
import type { Message } from '../../src/preview/messages/message.ts';
import type { CommandCase, TypedCase } from './command-cases.ts';
import { type FormCase, type PressCase, textFor } from './component-cases.ts';

/** Who acts, and where; `dm` is the conversation with the bot. */
export interface Somebody {
  readonly name: string;
  readonly channel: string;
}

/** Fields of the bot's forms. What a form does not have, it does not read. */
const FIELDS = [
  'question',
  'answer',
  'aliases',
  'topic',
  'source',
  'text',
  'author',
  'work',
  'year',
  'licence',
  'lines',
  'from',
  'name',
];

/** Sends what Discord's own client would not let through, as Discord itself would send it on. */
export function createOpener({ state, as }: Pick<LocalDiscord, 'state' | 'as'>) {
  const { world } = state;
  const actor = ({ name, channel: where }: Somebody) => {
    const { user, channel } = as(name, where);
    return { user, channel, place: placeOf(world, user, channel, [0, 1]) };
  };

  function slash(it: CommandCase | TypedCase, who: Somebody): Interaction {
    const acting = actor(who);
    const { user, channel } = acting;
    const resolved = createResolved(state, channel.guildId, user.id);
    const guild = channel.guildId === null ? undefined : world.guilds.get(channel.guildId);
    const places = {
      [OptionType.Channel]: [...(guild?.channelIds ?? [])],
      [OptionType.Role]: [...(guild?.roles.keys() ?? [])],
    };
    const options = it.options.flatMap(({ name, type, value }) => {
      if (type === OptionType.Attachment) {
        const bytes = new TextEncoder().encode(String(value));
        const file = storeFile(state, channel.id, { field: '', name: 'a.json', type: 'text/plain', bytes });
        resolved.attachment(file);
        return { name, type, value: file.id };
      }
      if (type !== OptionType.Channel && type !== OptionType.Role) return { name, type, value };
      const ids = places[type];
      const id = ids[Number(value) % Math.max(1, ids.length)];
      if (id === undefined) return [];
      const isKnown = type === OptionType.Channel ? resolved.channel(id) : resolved.role(id);
      return isKnown ? { name, type, value: id } : [];
    });
    const typing =
      'typing' in it ? [{ name: it.typing.name, type: 3, value: it.typing.text, focused: true }] : [];
    const all = [...options, ...typing];
    const command = state.commands.offered(null).find(({ name, type }) => name === it.command && type === 1);
    if (!command) throw new Error(`there is no command ${it.command}`);
    const data = {
      id: command.id,
      name: it.command,
      type: 1,
      options: it.subcommand === null ? all : [{ name: it.subcommand, type: 1, options: all }],
      ...resolved.render(),
    };
    return openInteraction(state, { type: typing.length > 0 ? 4 : 2, ...acting, data, name: it.command });
  }

  return {
    slash,
    press(it: PressCase, kind: number, message: Message, who: Somebody): Interaction {
      const custom_id = customId(it);
      const data = { component_type: kind, custom_id, id: 1, ...(kind === 2 ? {} : { values: it.values }) };
      return openInteraction(state, { type: 3, ...actor(who), data, message });
    },
    submit(it: FormCase, message: Message | null, who: Somebody): Interaction {
      const components = FIELDS.map((field, index) => ({
        type: 18,
        id: 2 * index + 1,
        component: { type: 4, id: 2 * index + 2, custom_id: field, value: textFor(it.texts, field) },
      }));
      const data = { custom_id: customId(it), components };
      return openInteraction(state, { type: 5, ...actor(who), data, message });
    },
  };
}

/** Discord takes no longer one, and never did. */
const customId = ({ action, args }: Pick<PressCase, 'action' | 'args'>) =>
  [action, '', ...args].join(':').slice(0, 100);
