import type { Command, Component, Form } from '../src/discord/command.ts';
import { about } from './about.ts';
import { ask } from './ask.ts';
import { answersMenu } from './components/answers-menu.ts';
import { careButton } from './components/care-button.ts';
import { countryMenu } from './components/country-menu.ts';
import { helplinesButton } from './components/helplines-button.ts';
import { openPassage } from './components/open-passage.ts';
import { removeReply } from './components/remove-reply.ts';
import { searchPage } from './components/search-page.ts';
import { shareAnswer } from './components/share-answer.ts';
import { topicMenu } from './components/topic-menu.ts';
import { findAnswer } from './find-answer.ts';
import { help } from './help.ts';
import { helplines } from './helplines.ts';
import { search } from './search.ts';
import { settings } from './settings.ts';
import { topics } from './topics.ts';

/** What is registered with Discord is what is handled: this list, in the order `/help` shows it. */
export const commands: readonly Command[] = [
  ask,
  search,
  topics,
  helplines,
  about,
  help,
  settings,
  findAnswer,
];

/** Every button and menu that any reply carries. */
export const components: readonly Component[] = [
  openPassage,
  shareAnswer,
  removeReply,
  careButton,
  helplinesButton,
  countryMenu,
  searchPage,
  topicMenu,
  answersMenu,
];

/** Every form that a command or a button opens. */
export const forms: readonly Form[] = [];
