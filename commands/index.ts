import type { Command, Component, Form } from '../src/discord/command.ts';
import { about } from './about.ts';
import { ask } from './ask.ts';
import { anotherQuote } from './components/another-quote.ts';
import { answersMenu } from './components/answers-menu.ts';
import { careButton } from './components/care-button.ts';
import { countryMenu } from './components/country-menu.ts';
import { forgetServer } from './components/forget-server.ts';
import { helplinesButton } from './components/helplines-button.ts';
import { openPassage } from './components/open-passage.ts';
import { quotePassage } from './components/quote-passage.ts';
import { removeReply } from './components/remove-reply.ts';
import { searchPage } from './components/search-page.ts';
import { shareAnswer } from './components/share-answer.ts';
import { topicMenu } from './components/topic-menu.ts';
import { unsubscribe } from './components/unsubscribe.ts';
import { daily } from './daily.ts';
import { findAnswer } from './find-answer.ts';
import { help } from './help.ts';
import { helplines } from './helplines.ts';
import { privacy } from './privacy.ts';
import { quote } from './quote.ts';
import { search } from './search.ts';
import { settings } from './settings.ts';
import { subscribe } from './subscribe.ts';
import { topics } from './topics.ts';

/** What is registered with Discord is what is handled: this list, in the order `/help` shows it. */
export const commands: readonly Command[] = [
  ask,
  search,
  topics,
  quote,
  subscribe,
  helplines,
  about,
  help,
  privacy,
  settings,
  daily,
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
  anotherQuote,
  quotePassage,
  unsubscribe,
  forgetServer,
];

/** Every form that a command or a button opens. */
export const forms: readonly Form[] = [];
