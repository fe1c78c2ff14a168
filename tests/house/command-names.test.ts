import {
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type Locale,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { COMMAND_NAMES } from '../../src/copy/command-names/command-names.ts';
import { COPIES } from '../../src/copy/copy-for.ts';
import { CARE_LANGUAGES } from '../../src/core/care/assessment.ts';

const LOCALES = ['es-ES', 'es-419', 'fr', 'de', 'pt-BR'] as const;
const MAX_COMMAND = 8_000;

type Texts = Partial<Record<Locale, string | null | undefined>> | null | undefined;
interface Named {
  readonly name: string;
  readonly name_localizations?: Texts;
  readonly description?: string;
  readonly description_localizations?: Texts;
}
interface Part extends Named {
  /** The English words that lead to it. */
  readonly path: string;
  readonly parts: readonly Part[];
  readonly choices: readonly Named[];
}

const slash = commands.flatMap(({ data }) =>
  data.type === undefined || data.type === ApplicationCommandType.ChatInput ? [data] : [],
);

type Option = RESTPostAPIChatInputApplicationCommandsJSONBody | APIApplicationCommandOption;

function partOf(it: Option, before = ''): Part {
  const path = before === '' ? it.name : `${before} ${it.name}`;
  const { name, name_localizations, description, description_localizations } = it;
  const options: readonly APIApplicationCommandOption[] = 'options' in it ? (it.options ?? []) : [];
  return {
    name,
    name_localizations,
    description,
    description_localizations,
    path,
    parts: options.map((option) => partOf(option, path)),
    choices: 'choices' in it ? (it.choices ?? []) : [],
  };
}

const roots = slash.map((data) => partOf(data));
const within = (part: Part): readonly Part[] => [part, ...part.parts.flatMap(within)];
const all = roots.flatMap(within);
const nameIn = (locale: (typeof LOCALES)[number]) => (it: Named) => it.name_localizations?.[locale] ?? '';

describe('the commands in every language', () => {
  it('have a name for every command, subcommand and option, and for nothing else', () => {
    const paths = all.map(({ path }) => path).sort();
    for (const language of CARE_LANGUAGES)
      expect(Object.keys(COMMAND_NAMES[language]).sort(), language).toEqual(paths);
  });

  it('are named in English by the last word that leads to them', () => {
    for (const [path, name] of Object.entries(COMMAND_NAMES.en)) expect(path.split(' ').at(-1)).toBe(name);
  });

  it.each(LOCALES)('keep to what Discord takes for a name in %s', (locale) => {
    for (const name of all.map(nameIn(locale))) {
      expect(name).toMatch(/^[-_'\p{L}\p{N}]{1,32}$/u);
      expect(name).toBe(name.toLowerCase());
    }
  });

  it.each(LOCALES)('have no two names alike at one level in %s', (locale) => {
    for (const level of [roots, ...all.map(({ parts }) => parts)]) {
      const names = level.map(nameIn(locale));
      expect(new Set(names).size, names.join(', ')).toBe(names.length);
    }
  });

  it.each(LOCALES)('say what they are for in %s, in a hundred characters', (locale) => {
    for (const { path, description_localizations } of all) {
      const said = description_localizations?.[locale] ?? '';
      expect(said.length, path).toBeGreaterThan(0);
      expect(said.length, path).toBeLessThanOrEqual(100);
    }
  });

  it.each(LOCALES)('name their fixed choices in %s, each differently', (locale) => {
    for (const { path, choices } of all) {
      const names = choices.map(nameIn(locale));
      expect(new Set(names).size, path).toBe(names.length);
      for (const name of names) {
        expect(name.length, path).toBeGreaterThan(0);
        expect(name.length, path).toBeLessThanOrEqual(100);
      }
    }
  });

  it.each(roots.map((root) => [root.path, root] as const))('fit in Discord’s measure: /%s', (_, root) => {
    expect(lengthOf(root)).toBeLessThanOrEqual(MAX_COMMAND);
  });

  it('call the message menu by a name that Discord takes', () => {
    for (const language of CARE_LANGUAGES) {
      const { name } = COPIES[language].commands.findAnswer;
      expect(name.length).toBeGreaterThan(0);
      expect(name.length).toBeLessThanOrEqual(32);
    }
    const menu = commands.find(({ data }) => data.type === ApplicationCommandType.Message)?.data;
    expect(Object.keys(menu?.name_localizations ?? {}).sort()).toEqual([...LOCALES].sort());
  });

  it('have options only where Discord lets people type them', () => {
    const kinds = slash.flatMap(({ options = [] }) => options.map(({ type }) => type));
    expect(kinds).not.toContain(ApplicationCommandOptionType.SubcommandGroup);
  });
});

/** As Discord counts: of each text the longest localization, names, descriptions and values of choices together. */
function lengthOf({
  name,
  name_localizations,
  description,
  description_localizations,
  ...rest
}: Part): number {
  const longest = (text: string, others: Texts) =>
    Math.max(text.length, ...Object.values(others ?? {}).map((other) => other?.length ?? 0));
  const own = longest(name, name_localizations) + longest(description ?? '', description_localizations);
  const choices = rest.choices.map(
    (each) => longest(each.name, each.name_localizations) + ('value' in each ? String(each.value).length : 0),
  );
  return [own, ...choices, ...rest.parts.map(lengthOf)].reduce((sum, length) => sum + length, 0);
}
