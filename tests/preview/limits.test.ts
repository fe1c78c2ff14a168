import { describe, expect, it } from 'vitest';
import { callback } from '../../src/preview/rules/callback.ts';
import { command, commandList } from '../../src/preview/rules/command.ts';
import { channelMessage } from '../../src/preview/rules/message.ts';
import { messageProblems } from '../../src/preview/rules/message-limits.ts';
import { modal } from '../../src/preview/rules/modal.ts';
import { validate } from '../../src/preview/rules/validate.ts';

const V2 = 1 << 15;
const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));
const button = (more: object = {}) => ({ type: 2, style: 1, label: 'Go', custom_id: 'go', ...more });
const row = (...components: object[]) => ({ type: 1, components });
const option = (index: number) => ({ label: `Option ${index}`, value: `v${index}` });
const select = (more: object = {}) => ({ type: 3, custom_id: 's', options: [option(0), option(1)], ...more });
const words = (length: number) => ({ type: 10, content: 'x'.repeat(length) });

/** Discord's codes for what is wrong with a message; empty when it is fine. */
function messageCodes(body: object): string[] {
  const checked = validate(channelMessage, body);
  if ('problems' in checked) return checked.problems.map(({ code }) => code);
  const { content, embeds, components, flags } = checked.value;
  const whole = {
    content: content ?? '',
    embeds: embeds ?? [],
    components: components ?? [],
    flags: flags ?? 0,
    other: false,
  };
  return messageProblems(whole).map(({ code }) => code);
}
const modern = (...components: object[]) => ({ flags: V2, components });

describe('a message within the limits', () => {
  it.each<[string, object]>([
    ['2000 characters', { content: 'x'.repeat(2000) }],
    ['4000 characters of displays', modern(words(2000), words(2000))],
    ['40 components', modern(...many(40, () => words(1)))],
    ['a section with a button', modern({ type: 9, components: [words(1)], accessory: button() })],
    [
      'a container of everything',
      modern({ type: 17, accent_color: 1, components: [words(1), { type: 14 }, row(button())] }),
    ],
    ['25 options', { components: [row(select({ options: many(25, option) }))] }],
    [
      'a link button',
      { components: [row({ type: 2, style: 5, label: 'Source', url: 'https://example.org' })] },
    ],
    ['5 buttons', { components: [row(...many(5, (index) => button({ custom_id: `${index}` })))] }],
  ])('passes with %s', (_, body) => expect(messageCodes(body)).toEqual([]));
});

describe('a message over the limits', () => {
  it.each<[string, object, string]>([
    ['2001 characters', { content: 'x'.repeat(2001) }, 'BASE_TYPE_BAD_LENGTH'],
    [
      '4001 characters of displays',
      modern(words(2000), words(2001)),
      'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
    ],
    [
      '41 components, nested ones counted',
      modern({ type: 17, components: many(40, () => words(1)) }),
      'BASE_TYPE_BAD_LENGTH',
    ],
    [
      'content beside Components V2',
      { ...modern(words(1)), content: 'x' },
      'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    ],
    [
      'embeds beside Components V2',
      { ...modern(words(1)), embeds: [{ title: 'x' }] },
      'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    ],
    ['V2 components without the flag', { components: [words(1)] }, 'UNION_TYPE_CHOICES'],
    [
      '6 rows without the flag',
      { components: many(6, (index) => row(button({ custom_id: `${index}` }))) },
      'BASE_TYPE_BAD_LENGTH',
    ],
    ['an empty custom_id', { components: [row(button({ custom_id: '' }))] }, 'BASE_TYPE_BAD_LENGTH'],
    [
      'a custom_id of 101',
      { components: [row(button({ custom_id: 'x'.repeat(101) }))] },
      'BASE_TYPE_BAD_LENGTH',
    ],
    ['a custom_id twice', { components: [row(button(), button())] }, 'COMPONENT_CUSTOM_ID_DUPLICATED'],
    [
      '6 buttons in a row',
      { components: [row(...many(6, (index) => button({ custom_id: `${index}` })))] },
      'BASE_TYPE_BAD_LENGTH',
    ],
    ['a menu beside a button', { components: [row(select(), button())] }, 'COMPONENT_LAYOUT_WIDTH_EXCEEDED'],
    [
      'a button with nothing on it',
      { components: [row({ type: 2, style: 1, custom_id: 'a' })] },
      'BUTTON_COMPONENT_LABEL_REQUIRED',
    ],
    [
      'a link of 513 characters',
      { components: [row({ type: 2, style: 5, label: 'a', url: `https://${'x'.repeat(505)}` })] },
      'BASE_TYPE_BAD_LENGTH',
    ],
    ['26 options', { components: [row(select({ options: many(26, option) }))] }, 'BASE_TYPE_BAD_LENGTH'],
    ['no options', { components: [row(select({ options: [] }))] }, 'BASE_TYPE_BAD_LENGTH'],
    [
      'an option value twice',
      { components: [row(select({ options: [option(1), option(1)] }))] },
      'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
    ],
    [
      'an option label of 101',
      { components: [row(select({ options: [{ label: 'x'.repeat(101), value: 'a' }] }))] },
      'BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a placeholder of 151',
      { components: [row(select({ placeholder: 'x'.repeat(151) }))] },
      'BASE_TYPE_BAD_LENGTH',
    ],
    ['more to choose than there is', { components: [row(select({ max_values: 3 }))] }, 'NUMBER_TYPE_MAX'],
    ['a section without an accessory', modern({ type: 9, components: [words(1)] }), 'BASE_TYPE_REQUIRED'],
    [
      'four texts in a section',
      modern({ type: 9, components: many(4, () => words(1)), accessory: button() }),
      'BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a container in a container',
      modern({ type: 17, components: [{ type: 17, components: [words(1)] }] }),
      'UNION_TYPE_CHOICES',
    ],
    [
      '11 pictures',
      modern({ type: 12, items: many(11, () => ({ media: { url: 'https://example.org/a.png' } })) }),
      'BASE_TYPE_BAD_LENGTH',
    ],
    ['11 embeds', { embeds: many(11, () => ({ title: 'x' })) }, 'BASE_TYPE_BAD_LENGTH'],
    ['an embed title of 257', { embeds: [{ title: 'x'.repeat(257) }] }, 'BASE_TYPE_BAD_LENGTH'],
    [
      '6001 characters in embeds',
      { embeds: many(2, () => ({ description: 'x'.repeat(3001) })) },
      'MAX_EMBED_SIZE_EXCEEDED',
    ],
    ['a nonce of 26', { content: 'x', nonce: 'x'.repeat(26) }, 'BASE_TYPE_BAD_LENGTH'],
    [
      'users both parsed and listed',
      { content: 'x', allowed_mentions: { parse: ['users'], users: ['123456789012345678'] } },
      'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
    ],
  ])('is refused with %s', (_, body, code) => expect(messageCodes(body)).toContain(code));
});

const codes = (checked: ReturnType<typeof validate>): string[] =>
  'problems' in checked ? checked.problems.map(({ code }) => code) : [];

describe('a command', () => {
  const slash = (more: object = {}) => ({ name: 'ask', description: 'Ask', ...more });
  const text = (more: object = {}) => ({ type: 3, name: 'question', description: 'What', ...more });
  const choices = (count: number, length: number) =>
    many(count, (index) => ({ name: `${index}`.padEnd(length, 'x'), value: `${index}` }));

  it.each<[string, object]>([
    ['no type, which means a slash command', slash()],
    ['a name in another script', slash({ name: 'पूछो' })],
    ['25 choices', slash({ options: [text({ choices: choices(25, 100) })] })],
    ['a message menu', { name: 'Find an answer', type: 3 }],
    ['subcommands', slash({ options: [{ type: 1, name: 'panel', description: 'Opens it' }] })],
  ])('passes with %s', (_, body) => expect(codes(validate(command, body))).toEqual([]));

  it.each<[string, object, string]>([
    ['capitals in its name', slash({ name: 'Ask' }), 'APPLICATION_COMMAND_INVALID_NAME'],
    ['a blank in its name', slash({ name: 'ask me' }), 'STRING_TYPE_REGEX'],
    ['a name of 33', slash({ name: 'x'.repeat(33) }), 'STRING_TYPE_REGEX'],
    ['no description', { name: 'ask' }, 'BASE_TYPE_REQUIRED'],
    ['a description of 101', slash({ description: 'x'.repeat(101) }), 'BASE_TYPE_BAD_LENGTH'],
    [
      'a localized description of 101',
      slash({ description_localizations: { de: 'x'.repeat(101) } }),
      'BASE_TYPE_BAD_LENGTH',
    ],
    [
      '26 options',
      slash({ options: many(26, (index) => text({ name: `o${index}` })) }),
      'BASE_TYPE_BAD_LENGTH',
    ],
    ['26 choices', slash({ options: [text({ choices: choices(26, 3) })] }), 'BASE_TYPE_BAD_LENGTH'],
    [
      'a required option after another',
      slash({ options: [text(), text({ name: 'b', required: true })] }),
      'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
    ],
    [
      'an option name twice',
      slash({ options: [text(), text()] }),
      'APPLICATION_COMMAND_OPTIONS_NAME_DUPLICATED',
    ],
    [
      'choices and autocomplete',
      slash({ options: [text({ autocomplete: true, choices: choices(1, 1) })] }),
      'APPLICATION_COMMAND_OPTION_AUTOCOMPLETE_CHOICES',
    ],
    [
      'options beside subcommands',
      slash({ options: [text(), { type: 1, name: 'panel', description: 'x' }] }),
      'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
    ],
    ['a description on a menu', { name: 'Find', type: 3, description: 'x' }, 'BASE_TYPE_CHOICES'],
    [
      'more than 8000 characters in all',
      slash({ options: many(4, (index) => text({ name: `o${index}`, choices: choices(25, 90) })) }),
      'APPLICATION_COMMAND_TOO_LARGE',
    ],
  ])('is refused with %s', (_, body, code) => expect(codes(validate(command, body))).toContain(code));

  it('is one of at most 100, each name once', () => {
    expect(
      codes(
        validate(
          commandList,
          many(101, (index) => slash({ name: `c${index}` })),
        ),
      ),
    ).toContain('APPLICATION_COMMANDS_EXCEEDED');
    expect(codes(validate(commandList, [slash(), slash()]))).toContain('APPLICATION_COMMANDS_DUPLICATE_NAME');
    const menus = many(16, (index) => ({ name: `m${index}`, type: 3 }));
    expect(codes(validate(commandList, menus))).toContain('APPLICATION_COMMANDS_EXCEEDED');
  });
});

describe('a form', () => {
  const input = (more: object = {}) => ({ type: 4, custom_id: 'text', style: 2, ...more });
  const label = (component: object, more: object = {}) => ({ type: 18, label: 'Words', component, ...more });
  const form = (...components: object[]) => ({ custom_id: 'form', title: 'Form', components });
  const choice = (index: number) => ({ label: `${index}`, value: `${index}` });

  it('takes every kind of field', () => {
    const fields = [
      label(input()),
      label(select()),
      label({ type: 21, custom_id: 'radio', options: many(2, choice) }),
      label({ type: 22, custom_id: 'boxes', options: many(10, choice) }),
      label({ type: 19, custom_id: 'file' }),
    ];
    expect(codes(validate(modal, form(...fields)))).toEqual([]);
    expect(codes(validate(modal, form(label({ type: 23, custom_id: 'box' }), words(5))))).toEqual([]);
  });

  it.each<[string, object, string]>([
    ['a title of 46', { ...form(label(input())), title: 'x'.repeat(46) }, 'BASE_TYPE_BAD_LENGTH'],
    [
      '6 fields',
      form(...many(6, (index) => label(input({ custom_id: `${index}` })))),
      'BASE_TYPE_BAD_LENGTH',
    ],
    ['no fields', form(), 'BASE_TYPE_BAD_LENGTH'],
    ['a label of 46', form(label(input(), { label: 'x'.repeat(46) })), 'BASE_TYPE_BAD_LENGTH'],
    ['a placeholder of 101', form(label(input({ placeholder: 'x'.repeat(101) }))), 'BASE_TYPE_BAD_LENGTH'],
    [
      'a radio group of one',
      form(label({ type: 21, custom_id: 'r', options: [choice(1)] })),
      'BASE_TYPE_BAD_LENGTH',
    ],
    ['a custom_id twice', form(label(input()), label(input())), 'COMPONENT_CUSTOM_ID_DUPLICATED'],
    ['a button', form(row(button())), 'BASE_TYPE_CHOICES'],
  ])('is refused with %s', (_, body, code) => expect(codes(validate(modal, body))).toContain(code));
});

describe('choices while typing', () => {
  const answer = (choices: object[]) => ({ type: 8, data: { choices } });
  it('are at most 25, of at most 100 characters', () => {
    const fine = many(25, (index) => ({ name: `${index}`, value: 'x'.repeat(100) }));
    expect(codes(validate(callback, answer(fine)))).toEqual([]);
    expect(codes(validate(callback, answer([...fine, { name: 'a', value: 'a' }])))).toEqual([
      'BASE_TYPE_BAD_LENGTH',
    ]);
    expect(codes(validate(callback, answer([{ name: 'x'.repeat(101), value: 'a' }])))).toEqual([
      'BASE_TYPE_BAD_LENGTH',
    ]);
    expect(codes(validate(callback, answer([{ name: '', value: 'a' }])))).toEqual(['BASE_TYPE_BAD_LENGTH']);
  });
});
