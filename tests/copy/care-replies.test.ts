import { escapeMarkdown } from '@discordjs/formatters';
import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { copyFor } from '../../src/copy/copy-for.ts';
import { CARE_LANGUAGES } from '../../src/core/care/assessment.ts';
import { mainLine } from '../../src/core/helplines/crisis-lines.ts';
import { HELPLINES } from '../../src/core/helplines/helplines.generated.ts';
import type { Message } from '../../src/discord/command.ts';
import { renderHelplines } from '../../src/discord/render/helplines.ts';
import { renderMedical } from '../../src/discord/render/medical.ts';
import { renderSupport } from '../../src/discord/render/support.ts';
import { channelMessage } from '../../src/preview/rules/message.ts';
import { messageProblems } from '../../src/preview/rules/message-limits.ts';
import { validate } from '../../src/preview/rules/validate.ts';
import { SAM } from '../support/request.ts';

const COMPONENTS_V2 = 1 << 15;
const TODAY = new Date('2026-11-22');
const YEARS_LATER = new Date('2030-01-01');
const asker = { kind: 'asker' } as const;
const channel = { kind: 'channel', owner: SAM } as const;
const abouts = ['self', 'someone-else'] as const;
const { emergency, lines, international } = HELPLINES;
const countries = [...new Set([...emergency, ...lines].map(({ country }) => country))];
const places = [...countries, 'XX', null];

/** The words in which each language says what nobody may miss. */
const SAYS = {
  en: { bot: 'I am a bot', unwatched: 'nobody is watching', act: 'some may act', english: null },
  es: {
    bot: 'Soy un bot',
    unwatched: 'nadie está pendiente',
    act: 'pueden intervenir',
    english: 'están en inglés',
  },
  fr: {
    bot: 'Je suis un bot',
    unwatched: 'personne ne surveille',
    act: 'peuvent intervenir',
    english: 'sont en anglais',
  },
  de: {
    bot: 'Ich bin ein Bot',
    unwatched: 'niemand hat',
    act: 'können eingreifen',
    english: 'auf Englisch da',
  },
  pt: {
    bot: 'Eu sou um bot',
    unwatched: 'ninguém está acompanhando',
    act: 'podem agir',
    english: 'estão em inglês',
  },
};

function faults({ components }: Message): unknown[] {
  const checked = validate(channelMessage, { flags: COMPONENTS_V2, components });
  if ('problems' in checked) return checked.problems;
  const whole = { content: '', embeds: [], components: checked.value.components ?? [], other: false };
  return messageProblems({ ...whole, flags: COMPONENTS_V2 });
}

/** All that is read, from the top down, the labels of buttons last as on the card. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join('\n');
  if (typeof value !== 'object' || value === null) return '';
  if ('type' in value && value.type === ComponentType.TextDisplay && 'content' in value)
    return String(value.content);
  if ('style' in value && value.style === ButtonStyle.Secondary && 'label' in value)
    return String(value.label);
  return 'components' in value ? textOf(value.components) : '';
}

function expectInOrder(text: string, parts: readonly string[]): void {
  const found = parts.map((part) => text.indexOf(part));
  expect(found, `${parts.join(' → ')}\n${text}`).not.toContain(-1);
  expect(found).toEqual(found.toSorted((a, b) => a - b));
}

describe.each(CARE_LANGUAGES)('in %s', (language) => {
  const copy = copyFor(language);
  const says = SAYS[language];
  const corpus = { sources: new Map() };
  const support = (
    country: string | null,
    about: (typeof abouts)[number],
    isImminent: boolean,
    today = TODAY,
  ) =>
    renderSupport(
      { about, isImminent, also: null },
      { helplines: HELPLINES, country, today, corpus },
      { copy, audience: asker },
    );
  const helplines = (country: string | null, today = TODAY) =>
    renderHelplines({ helplines: HELPLINES, country, today }, { copy, audience: asker });
  const cases = abouts.flatMap((about) => [true, false].map((isImminent) => ({ about, isImminent })));

  it.each(cases)('says in support what nobody may miss: $about, imminent $isImminent', (asked) => {
    for (const country of places) {
      const text = textOf(support(country, asked.about, asked.isImminent).components);
      for (const { name, url } of international) expect(text).toContain(`[${name}](<${url}>)`);
      for (const sentence of [says.bot, says.unwatched, says.act]) expect(text).toContain(sentence);
      expect(text).toContain(copy.care.support.words[asked.about]);
    }
  });

  it.each(cases)(
    'gives the number, then the line, then the directories: $about, imminent $isImminent',
    (asked) => {
      for (const country of places) {
        const text = textOf(support(country, asked.about, asked.isImminent).components);
        const row = emergency.find((row) => row.country === country && row.show === 'yes');
        const line = mainLine(HELPLINES, country);
        expectInOrder(text, [
          row ? `**${row.ambulance.join(` ${copy.care.helplines.or} `)}**` : '112 (',
          ...(line
            ? [
                `**${escapeMarkdown(line.service)}**`,
                copy.care.helplines.source(line.source, '').slice(0, -2),
              ]
            : []),
          'findahelpline.com',
          says.bot,
          copy.care.support.moreOptions,
        ]);
      }
    },
  );

  it('gives in public the way to help, and says it is a bot and that nobody watches', () => {
    const view = { copy, audience: channel };
    const references = { helplines: HELPLINES, country: 'DE', today: TODAY, corpus };
    for (const about of abouts) {
      const message = renderSupport({ about, isImminent: true, also: null }, references, view);
      const { publicLine, openPrivately } = copy.care.support;
      expect(textOf(message.components)).toBe(`${publicLine}\n${openPrivately}`);
      expect(faults(message)).toEqual([]);
    }
    for (const part of ['findahelpline.com', says.bot, says.unwatched])
      expect(copy.care.support.publicLine).toContain(part);
  });

  it('lists the number, then the main line, then the directories, then the small print', () => {
    for (const country of places) {
      const text = textOf(helplines(country).components);
      const row = emergency.find((row) => row.country === country && row.show === 'yes');
      const line = mainLine(HELPLINES, country);
      expectInOrder(text, [
        row ? `**${row.ambulance.join(` ${copy.care.helplines.or} `)}**` : '112 (',
        ...(line ? [`- **${escapeMarkdown(line.service)}**`] : []),
        'findahelpline.com',
        ...(says.english ? [says.english] : []),
        says.bot,
        says.act,
      ]);
    }
  });

  it('names on the medical card the emergency number and the guidance', () => {
    const references = { helplines: HELPLINES, country: 'DE', today: TODAY };
    for (const audience of [asker, channel]) {
      const message = renderMedical(references, { copy, audience });
      const text = textOf(message.components);
      for (const name of ['112', 'Stopping antidepressants', 'NG215', 'NG222', 'Maudsley'])
        expect(text).toContain(name);
      expect(faults(message)).toEqual([]);
    }
  });

  it.each(places)('fits in a Discord message for %s', (country) => {
    for (const today of [TODAY, YEARS_LATER]) {
      expect(faults(helplines(country, today))).toEqual([]);
      for (const { about, isImminent } of cases)
        expect(faults(support(country, about, isImminent, today))).toEqual([]);
    }
  });
});
