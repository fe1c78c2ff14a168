import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { COPIES } from '../../src/copy/copy-for.ts';
import { CARE_LANGUAGES } from '../../src/core/care/assessment.ts';
import { createCommandMentions, type Registered } from '../../src/discord/command-mentions.ts';
import { commandSummaries } from '../../src/discord/command-summaries.ts';
import { MAX_MESSAGE_TEXT } from '../../src/discord/limits.ts';
import { HELP_TOPICS, renderHelp } from '../../src/discord/render/help.ts';
import { plainText } from '../../src/discord/render/plain-text.ts';
import { renderSentence } from '../../src/discord/render/sentence.ts';
import { messageSize } from '../support/message-size.ts';
import { SAM } from '../support/request.ts';

/** As long as Discord's ids will be in our lifetime. */
const ID = '99999999999999999999';
const registered: readonly Registered[] = [
  { id: ID, name: 'helplines', type: ApplicationCommandType.ChatInput, options: [] },
  {
    id: ID,
    name: 'daily',
    type: ApplicationCommandType.ChatInput,
    options: [{ type: ApplicationCommandOptionType.Subcommand, name: 'set' }],
  },
  { id: ID, name: 'Find an answer', type: ApplicationCommandType.Message },
];

function said(sentence: string, known = registered): string {
  const { learn, mentioning } = createCommandMentions();
  learn(known);
  return JSON.stringify(mentioning(renderSentence(sentence)));
}

describe('a command named in a sentence', () => {
  it('can be opened with a tap', () => {
    expect(said('Try `/helplines`, or `/daily set`.')).toContain(
      `Try </helplines:${ID}>, or </daily set:${ID}>.`,
    );
  });

  it('stays as it is where Discord has not said what it is called by', () => {
    expect(said('Try `/helplines`.', [])).toContain('Try `/helplines`.');
    expect(said('Try `/nothing`.')).toContain('Try `/nothing`.');
  });

  it('stays as it is where it cannot be used without a subcommand', () => {
    expect(said('It is in `/daily`, and `/daily nothing`.')).toContain(
      'It is in `/daily`, and `/daily nothing`.',
    );
  });

  it('stays as it is in somebody’s own words', () => {
    expect(said('```\ntype `/helplines`\n```')).toContain('type `/helplines`');
  });

  it('stays as it is in a message that would become too long', () => {
    const long = `${'`/helplines` '.repeat(150)}${'x'.repeat(2_000)}`;
    expect(said(long)).not.toContain('</helplines');
  });

  it('is not touched outside text', () => {
    const { learn, mentioning } = createCommandMentions();
    learn(registered);
    const message = { components: [], files: [{ name: 'kept.md', content: 'See `/helplines`.' }] };
    expect(mentioning(message)).toEqual(message);
  });
});

describe.each(CARE_LANGUAGES)('the help in %s', (language) => {
  it.each(HELP_TOPICS)('fits in one message with every command a mention: %s', (topic) => {
    const { learn, mentioning } = createCommandMentions();
    learn(
      commands.map(({ data }) => ({
        id: ID,
        name: data.name,
        type: data.type,
        options: 'options' in data ? data.options : [],
      })),
    );
    const view = { copy: COPIES[language], audience: { kind: 'channel', owner: SAM } } as const;
    const help = renderHelp(topic, commandSummaries(commands, language), view);
    const mentioned = mentioning(help);
    expect(messageSize(mentioned).text).toBeLessThanOrEqual(MAX_MESSAGE_TEXT);
    expect(plainText(mentioned)).toContain(`</helplines:${ID}>`);
  });
});
