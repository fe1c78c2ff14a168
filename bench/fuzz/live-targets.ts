import fc from 'fast-check';
import { commands, components, forms } from '../../commands/index.ts';
import type { Corpus } from '../../src/core/corpus/corpus.ts';
import { eventually } from '../../src/preview/driver/eventually.ts';
import type { Interaction } from '../../src/preview/interactions/interaction.ts';
import type { Message } from '../../src/preview/messages/message.ts';
import { LOADING } from '../../src/preview/messages/render-message.ts';
import { dateOfPost } from '../daily/posts.ts';
import { commandCases, typedCases } from './command-cases.ts';
import { formCases, pressCases } from './component-cases.ts';
import { hostileText } from './hostile-text.ts';
import type { LiveBot } from './live-bot.ts';
import { createOpener, type Somebody } from './live-interactions.ts';
import { createTarget, type Target } from './target.ts';

interface Parts {
  readonly bot: LiveBot;
  readonly corpus: Corpus;
  readonly files: fc.Arbitrary<string>;
}

/** How long anything is waited for, in milliseconds. */
const PATIENCE = 10_000;
const somebody: fc.Arbitrary<Somebody> = fc.record({
  name: fc.constantFrom('Sam', 'Robin', 'Kim'),
  channel: fc.constantFrom('general', 'questions', 'locked', 'dm'),
});

/** Valid interactions and messages with hostile contents, against a process: each is answered, and all that it does is within the rules. */
export function liveTargets({ bot, corpus, files }: Parts): readonly Target[] {
  const { discord } = bot;
  const { state } = discord;
  const open = createOpener(discord);
  let strayPings: string[] = [];
  state.events.on('message', (_, message) => {
    if (message.authorId !== discord.botId) return;
    const { users, roles, everyone } = message.pings;
    // The one role that a server chose for its daily post is the one exception.
    const mayRoles =
      JSON.stringify(message.components).includes('quote-more') || dateOfPost(message) !== null;
    if (users.length > 0 || everyone || (roles.length > 0 && !mayRoles))
      strayPings.push(JSON.stringify(message.pings));
  });

  async function judge(interaction: Interaction): Promise<void> {
    await eventually(
      state,
      PATIENCE,
      () => interaction.callback ?? (bot.hasEnded() ? 'ended' : null),
      () => `silence; refused: ${JSON.stringify(interaction.refused)}`,
    );
    await eventually(
      state,
      PATIENCE,
      () => interaction.originalId === null || !isLoading(interaction.originalId) || bot.hasEnded(),
      () => 'it stays at "thinking"',
    );
    const refused = interaction.refused.map((it) => `${it.request}: ${it.code} ${JSON.stringify(it.errors)}`);
    throwIfAny([...refused, ...aside()]);
  }
  const isLoading = (id: string) => ((state.messages.find(id)?.flags ?? 0) & LOADING) !== 0;
  function aside(): string[] {
    const reports = discord.reports.splice(0).map(({ request, finding }) => `${request}: ${finding}`);
    const pings = strayPings;
    strayPings = [];
    return [...reports, ...pings.map((ping) => `somebody was notified: ${ping}`), ...bot.complaints()];
  }
  /** Some message of the bot that this person sees; null where there is none. */
  const messageFor = (who: Somebody, at: number): Message | null => {
    const { user, channel } = discord.as(who.name, who.channel);
    const seen = state.messages
      .list(channel.id)
      .filter(({ authorId, visibleTo }) => authorId === discord.botId && (visibleTo ?? user.id) === user.id);
    return seen.at(-1 - (at % Math.max(1, seen.length))) ?? null;
  };

  return [
    createTarget('live commands', fc.tuple(commandCases(commands, files), somebody), async ([it, who]) => {
      await judge(open.slash(it, who));
    }),
    createTarget('live autocomplete', fc.tuple(typedCases(commands), somebody), async ([it, who]) => {
      await judge(open.slash(it, who));
    }),
    createTarget(
      'live components',
      fc.tuple(
        pressCases([...components.map(({ action }) => action), 'gone'], corpus),
        fc.constantFrom(2, 3, 5, 6, 8),
        somebody,
        fc.nat({ max: 50 }),
      ),
      async ([it, kind, who, at]) => {
        const message = messageFor(who, at);
        if (message) await judge(open.press(it, kind, message, who));
      },
    ),
    createTarget(
      'live forms',
      fc.tuple(
        formCases([...forms.map(({ action }) => action), 'gone'], corpus),
        somebody,
        fc.option(fc.nat({ max: 50 })),
      ),
      async ([it, who, at]) => {
        await judge(open.submit(it, at === null ? null : messageFor(who, at), who));
      },
    ),
    createTarget(
      'live messages',
      fc.tuple(hostileText(1_900), somebody, fc.boolean()),
      async ([text, who, isMention]) => {
        if (who.channel === 'locked') return;
        const chat = discord.as(who.name, who.channel);
        const said = isMention ? `<@${discord.botId}> ${text}` : text.trim() === '' ? '.' : text;
        const asked = await chat.say(said);
        // Elsewhere the server's settings may ask for silence.
        if (who.channel === 'dm') {
          const isAnswer = (it: { repliesTo: string | null }) => it.repliesTo === asked.id;
          await chat.eventually(() => chat.messages().find(isAnswer) ?? bot.hasEnded(), 'An answer');
        }
        throwIfAny(aside());
      },
    ),
  ];
}

function throwIfAny(problems: readonly string[]): void {
  if (problems.length > 0) throw new Error(problems.join('\n'));
}
