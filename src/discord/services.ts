import type { AnswerQuestion } from '../core/answer/answer.ts';
import type { Assessment } from '../core/care/assessment.ts';
import type { Corpus } from '../core/corpus/corpus.ts';
import type { Passage } from '../core/corpus/passage.ts';
import type { Dailies } from '../core/daily/dailies.ts';
import type { Helplines } from '../core/helplines/helpline.ts';
import type { Quote } from '../core/quotes/quote.ts';
import type { TimeZones } from '../core/schedule/time-zones.ts';
import type { Match } from '../core/search/match.ts';
import type { SettingsStore } from '../core/settings/guild-settings.ts';
import type { Standing } from './standing.ts';

/** A command as `/help` lists it. */
export interface CommandSummary {
  /** As a person types it, such as `/settings panel`. */
  readonly usage: string;
  readonly description: string;
}

/** All that commands may use, built once in `main`. */
export interface Services {
  readonly corpus: Corpus;
  /** Looks at a text before anything else is done with it. */
  readonly assess: (text: string) => Assessment;
  readonly answer: AnswerQuestion;
  readonly search: (query: string, limit: number) => readonly Match[];
  /** Questions for autocomplete, best first. */
  readonly suggest: (typed: string, limit: number) => readonly Passage[];
  readonly helplines: Helplines;
  readonly settings: SettingsStore;
  readonly quotes: readonly Quote[];
  readonly dailies: Dailies;
  readonly timeZones: TimeZones;
  /** What the bot may do, and whom it may notify, in servers. */
  readonly standing: Standing;
  readonly commands: readonly CommandSummary[];
  readonly version: string;
  readonly today: () => Date;
  /** From 0 up to, not including, 1. */
  readonly random: () => number;
}
