import type { Chat } from '../driver/chat.ts';
import type { FieldValues } from '../driver/modal-data.ts';
import type { OfferedFile, OptionValues } from '../driver/option-data.ts';
import type { OpenModal, Reply } from '../driver/reply.ts';
import type { PageAction, PageFile, PagePick, PageValue } from '../page/page-types.ts';
import type { World } from '../world/world.ts';
import { localized } from './localized.ts';

export type Acted = { modal: OpenModal | null; choices: PagePick[] };

/** Does as a person what the page asked for. Rejects with a sentence that says what stood in the way. */
export async function act(
  world: World,
  chat: Chat,
  action: PageAction,
  modal: (id: string) => OpenModal | null,
): Promise<Acted> {
  const nothing: Acted = { modal: null, choices: [] };
  const opened = async (reply: Promise<Reply>): Promise<Acted> => ({
    ...nothing,
    modal: (await reply).modal,
  });
  switch (action.do) {
    case 'say':
      await chat.say(writeMentions(world, action.text), action.replyTo ? { to: action.replyTo } : undefined);
      return nothing;
    case 'command':
      return opened(chat.command(action.path, optionValues(action.values)));
    case 'autocomplete': {
      const { path, option, typed } = action;
      const choices = await chat.autocomplete(path, option, typed, optionValues(action.values));
      const { locale } = chat.user;
      const picks = choices.map((it) => ({
        label: localized(it.name, it.name_localizations, locale),
        value: it.value,
      }));
      return { ...nothing, choices: picks };
    }
    case 'click':
      return opened(chat.click(action.message, action.customId));
    case 'choose':
      return opened(chat.choose(action.message, action.customId, action.values));
    case 'messageCommand':
      return opened(chat.messageCommand(action.name, action.message));
    case 'submit':
      return opened(chat.submit(modal(action.modal), fieldValues(action.values)));
    case 'remove':
      chat.remove(action.message);
      return nothing;
  }
}

/** Turns `@bot` and `@Name` into mentions, longest names first. */
export function writeMentions(world: World, text: string): string {
  const names = [...world.users.values()].flatMap(({ id, displayName, username }) => [
    { id, name: displayName },
    { id, name: username },
  ]);
  const known = [...names, { id: world.botId, name: 'bot' }].sort(
    (one, other) => other.name.length - one.name.length,
  );
  return known.reduce((written, { id, name }) => {
    const pattern = new RegExp(`(^|\\s)@${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\w-])`, 'gi');
    return written.replace(pattern, `$1<@${id}>`);
  }, text);
}

function offeredFile({ name, base64, type }: PageFile): OfferedFile {
  return { name, type, content: new Uint8Array(Buffer.from(base64, 'base64')) };
}

function optionValues(values: Record<string, PageValue>): OptionValues {
  const read = (value: PageValue) => (typeof value === 'object' ? offeredFile(value) : value);
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, read(value)]));
}

function fieldValues(values: Extract<PageAction, { do: 'submit' }>['values']): FieldValues {
  const filled: FieldValues = {};
  for (const [name, value] of Object.entries(values)) {
    if (!Array.isArray(value)) filled[name] = value;
    else {
      const files = value.flatMap((it) => (typeof it === 'object' ? offeredFile(it) : []));
      filled[name] = files.length > 0 ? files : value.flatMap((it) => (typeof it === 'string' ? it : []));
    }
  }
  return filled;
}
