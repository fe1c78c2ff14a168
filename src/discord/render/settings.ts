import { escapeMarkdown } from '@discordjs/formatters';
import { CARE_LANGUAGES } from '../../core/care/assessment.ts';
import type { Corpus } from '../../core/corpus/corpus.ts';
import { AUDIENCES, type GuildSettings } from '../../core/settings/setting-shapes.ts';
import type { Message } from '../command.ts';
import { button, menu } from './controls.ts';
import { countryName } from './country-name.ts';
import { bullets, heading, type Row, renderCard } from './layout.ts';
import { channelMenu, pauseMenu, SET, topicMenus, viewpointMenu } from './setting-menus.ts';
import { languageName } from './setting-value.ts';
import type { View } from './view.ts';

export const PAGES = [
  'answers',
  'helplines',
  'places',
  'ask',
  'topics',
  'content',
  'pace',
  'language',
] as const;
export type Page = (typeof PAGES)[number];

export interface SettingsPanel {
  readonly page: Page;
  readonly settings: GuildSettings;
  readonly corpus: Pick<Corpus, 'topics'>;
  /** Whether the bot is let read messages that are not addressed to it. */
  readonly readsMessages: boolean;
  /** What just happened, line by line; empty when the panel is only opened or turned. */
  readonly remarks?: readonly string[];
  /** The change that "Undo" takes back; null where there is none to take back. */
  readonly undo?: number | null;
}

/** One page of the settings, with a menu to turn to another. */
export function renderSettings(panel: SettingsPanel, view: View): Message {
  const { page, remarks = [], undo = null } = panel;
  const words = view.copy.settings;
  const { paragraphs, rows } = pageOf(panel, view);
  const pages = PAGES.map((value) => ({ value, ...words.pages[value], isChosen: value === page }));
  return renderCard(
    [heading(words.heading), remarks.join('\n'), ...paragraphs],
    [
      ...rows,
      menu(view, 'settings-page', words.page, pages) ?? [],
      undo === null ? [] : [button(view, 'undo', words.undo, [String(undo), page])],
    ],
  );
}

interface PageContent {
  readonly paragraphs: readonly string[];
  readonly rows: readonly Row[];
}

function pageOf({ page, settings, corpus, readsMessages }: SettingsPanel, view: View): PageContent {
  const words = view.copy.settings;
  switch (page) {
    case 'answers':
      return {
        paragraphs: [
          words.answers(settings.answers),
          words.country(settings.country && countryName(settings.country, view.copy)),
        ],
        rows: [audienceMenu(settings, view)],
      };
    case 'helplines':
      return {
        paragraphs: [
          words.country(settings.country && countryName(settings.country, view.copy)),
          words.lines.text,
          bullets(settings.localLines.map((line) => escapeMarkdown(line))),
        ],
        rows: [[button(view, 'local-lines', words.lines.change)]],
      };
    case 'places':
      return {
        paragraphs: [bullets(words.places)],
        rows: [
          channelMenu('allowedChannels', words.allowed, settings, view),
          channelMenu('deniedChannels', words.denied, settings, view),
        ],
      };
    case 'ask':
      return {
        paragraphs: [words.ask, readsMessages ? '' : words.askOff],
        rows: [channelMenu('askChannels', words.askChoose, settings, view)],
      };
    case 'topics':
      return { paragraphs: [words.topics], rows: topicMenus(settings, corpus, view) };
    case 'content': {
      const notes = [true, false].map((isOn) => ({
        value: String(isOn),
        label: isOn ? words.notesOn : words.notesOff,
        isChosen: settings.contentNotes === isOn,
      }));
      return {
        paragraphs: [words.viewpointsText, words.notes(settings.contentNotes)],
        rows: [
          viewpointMenu(settings, view),
          menu(view, SET, words.notesChoose, notes, ['contentNotes']) ?? [],
        ],
      };
    }
    case 'pace':
      return {
        paragraphs: [words.pace],
        rows: [
          pauseMenu('memberPause', words.memberPause, settings, view),
          pauseMenu('channelPause', words.channelPause, settings, view),
        ],
      };
    case 'language': {
      const languages = CARE_LANGUAGES.map((value) => ({
        value,
        label: languageName(value, view.copy),
        isChosen: settings.language === value,
      }));
      return {
        paragraphs: [words.languageText],
        rows: [menu(view, SET, words.languageChoose, languages, ['language']) ?? []],
      };
    }
  }
}

function audienceMenu(settings: GuildSettings, view: View): Row {
  const words = view.copy.settings;
  const options = AUDIENCES.map((audience) => ({
    value: audience,
    ...words.choices[audience],
    isChosen: settings.answers === audience,
  }));
  return menu(view, SET, words.choose, options, ['answers']) ?? [];
}
