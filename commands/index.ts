import type { Command, Component, Form } from '../src/discord/command.ts';
import { about } from './about.ts';
import { ask } from './ask.ts';
import { anotherQuote } from './components/another-quote.ts';
import { careButton } from './components/care-button.ts';
import { changeSetting } from './components/change-setting.ts';
import { countryMenu } from './components/country-menu.ts';
import { dailyWhen } from './components/daily-when.ts';
import { forgetServer } from './components/forget-server.ts';
import { helpful } from './components/helpful.ts';
import { helplinesButton } from './components/helplines-button.ts';
import { importSettings } from './components/import-settings.ts';
import { keepSettings } from './components/keep-settings.ts';
import { libraryClear } from './components/library-clear.ts';
import { libraryEdit } from './components/library-edit.ts';
import { libraryOpen } from './components/library-open.ts';
import { libraryPage } from './components/library-page.ts';
import { libraryRemove } from './components/library-remove.ts';
import { localLinesButton } from './components/local-lines-button.ts';
import { notQuite } from './components/not-quite.ts';
import { openPassage } from './components/open-passage.ts';
import { quotePassage } from './components/quote-passage.ts';
import { removeReply } from './components/remove-reply.ts';
import { resetSettings } from './components/reset-settings.ts';
import { reviewApprove } from './components/review-approve.ts';
import { reviewDecline } from './components/review-decline.ts';
import { reviewEdit } from './components/review-edit.ts';
import { searchPage } from './components/search-page.ts';
import { settingsPage } from './components/settings-page.ts';
import { setupStep } from './components/setup-step.ts';
import { shareAnswer } from './components/share-answer.ts';
import { suggestButton } from './components/suggest-button.ts';
import { topicMenu } from './components/topic-menu.ts';
import { undoSetting } from './components/undo-setting.ts';
import { unsubscribe } from './components/unsubscribe.ts';
import { daily } from './daily.ts';
import { findAnswer } from './find-answer.ts';
import { typedWhen } from './forms/daily-when.ts';
import { libraryPassage } from './forms/library-passage.ts';
import { libraryQuote } from './forms/library-quote.ts';
import { localLines } from './forms/local-lines.ts';
import { suggestPassage } from './forms/suggest-passage.ts';
import { suggestQuote } from './forms/suggest-quote.ts';
import { help } from './help.ts';
import { helplines } from './helplines.ts';
import { library } from './library.ts';
import { privacy } from './privacy.ts';
import { quote } from './quote.ts';
import { search } from './search.ts';
import { settings } from './settings.ts';
import { setup } from './setup.ts';
import { subscribe } from './subscribe.ts';
import { suggest } from './suggest.ts';
import { topics } from './topics.ts';

/** What is registered with Discord is what is handled: this list, in the order `/help` shows it. */
export const commands: readonly Command[] = [
  ask,
  search,
  topics,
  quote,
  subscribe,
  helplines,
  suggest,
  about,
  help,
  privacy,
  setup,
  settings,
  daily,
  library,
  findAnswer,
];

/** Every button and menu that any reply carries. */
export const components: readonly Component[] = [
  openPassage,
  shareAnswer,
  removeReply,
  careButton,
  helplinesButton,
  helpful,
  notQuite,
  suggestButton,
  libraryPage,
  libraryOpen,
  libraryEdit,
  libraryRemove,
  localLinesButton,
  libraryClear,
  reviewApprove,
  reviewEdit,
  reviewDecline,
  countryMenu,
  searchPage,
  topicMenu,
  settingsPage,
  changeSetting,
  undoSetting,
  importSettings,
  resetSettings,
  keepSettings,
  setupStep,
  anotherQuote,
  dailyWhen,
  quotePassage,
  unsubscribe,
  forgetServer,
];

/** Every form that a command or a button opens. */
export const forms: readonly Form[] = [
  libraryPassage,
  libraryQuote,
  localLines,
  typedWhen,
  suggestPassage,
  suggestQuote,
];
