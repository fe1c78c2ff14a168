import type { Chat } from '../../src/preview/driver/chat.ts';
import { pick } from '../search/random.ts';
import type { Ledger } from './ledger.ts';

const QUESTIONS = [
  'what is personal recovery',
  'does recovery mean no symptoms',
  'how do i make a crisis plan',
  'i want to die',
  'can i stop my tablets',
  'hard drive recovery',
  'what is the amber room for',
];

/** Somebody who asks, presses and fills in; each time one thing, or one thing after another. */
export function createMember(chat: Chat, ledger: Ledger, random: () => number): { act(): Promise<void> } {
  async function askAndPress(): Promise<void> {
    const question = pick(QUESTIONS, random);
    const isPrivate = random() < 0.5;
    const reply = await ledger.ask('/ask', () => chat.command('ask', { question, private: isPrivate }));
    if (!reply?.text() || random() < 0.5) return;
    const buttons = reply
      .message()
      .components.flatMap((it) => ('custom_id' in it && it.type === 2 ? it.custom_id : []));
    if (buttons.length === 0) return;
    const button = pick(buttons, random);
    const pressed = await ledger.ask(`button ${button.split(':')[0]}`, () =>
      chat.click(reply.message(), button),
    );
    if (pressed?.modal) await fillIn(pressed.modal);
  }
  async function fillIn(modal: Parameters<Chat['submit']>[0]): Promise<void> {
    const text = 'Put the kettle on first. The rest of the day can wait until it has boiled.';
    const fields = modal?.labels.slice(0, 1).map((label) => [label, text] as const) ?? [];
    await ledger.ask('a form', () => chat.submit(modal, Object.fromEntries(fields)));
  }
  async function suggest(): Promise<void> {
    const reply = await ledger.ask('/suggest', () => chat.command('suggest', {}));
    if (reply?.modal) await fillIn(reply.modal);
  }
  const search = () =>
    ledger.ask('/search', () => chat.command('search', { query: pick(QUESTIONS, random) }));
  const quote = () => ledger.ask('/quote', () => chat.command('quote'));
  const helplines = () => ledger.ask('/helplines', () => chat.command('helplines'));
  const type = () => ledger.ask('choices', () => chat.autocomplete('ask', 'question', 'recov'));

  return {
    async act() {
      await pick([askAndPress, askAndPress, askAndPress, search, quote, helplines, suggest, type], random)();
    },
  };
}
