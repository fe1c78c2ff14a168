import type { AnswerQuestion } from '../core/answer/answer.ts';
import type { Assessment, CareLanguage } from '../core/care/assessment.ts';
import type { Corpus } from '../core/corpus/corpus.ts';
import type { Passage } from '../core/corpus/passage.ts';
import type { Dailies } from '../core/daily/dailies.ts';
import type { Pace } from '../core/flood/create-pace.ts';
import type { Helplines } from '../core/helplines/helpline.ts';
import type { Cooldown } from '../core/library/cooldown.ts';
import type { FeedbackStore } from '../core/library/feedback-counts.ts';
import type { KnowledgeOf } from '../core/library/knowledge.ts';
import type { LibraryStore } from '../core/library/library.ts';
import type { SuggestionStore } from '../core/library/suggestion.ts';
import type { TimeZones } from '../core/schedule/time-zones.ts';
import type { Match } from '../core/search/match.ts';
import type { Erasure } from '../core/settings/erasure.ts';
import type { SettingsStore } from '../core/settings/settings-store.ts';
import type { CommandMentions } from './command-mentions.ts';
import type { AttachmentReader } from './read-attachment.ts';
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
  readonly pace: Pace;
  readonly erasure: Erasure;
  /** Whether the bot is let read messages that are not addressed to it. */
  readonly readsMessages: boolean;
  readonly isChannelOf: (guildId: string, channelId: string) => boolean;
  /** Where people can report a problem with this bot; null where its host has not said. */
  readonly supportUrl: string | null;
  /** What the bot knows where it is asked; `corpus`, `search` and `answer` are what it knows everywhere. */
  readonly knowledgeOf: KnowledgeOf;
  readonly library: LibraryStore;
  readonly suggestions: SuggestionStore;
  readonly feedback: FeedbackStore;
  /** Keep one member from suggesting, or from judging an answer, over and over. */
  readonly cooldowns: { readonly suggesting: Cooldown; readonly judging: Cooldown };
  readonly readAttachment: AttachmentReader;
  /** Lets whatever else is waiting go first. */
  readonly pause: () => Promise<void>;
  /** Resolves when whoever used a command should not be kept waiting any longer. */
  readonly late: () => Promise<void>;
  readonly dailies: Dailies;
  readonly timeZones: TimeZones;
  /** What the bot may do, and whom it may notify, in servers. */
  readonly standing: Standing;
  readonly commands: readonly CommandSummary[];
  readonly mentioning: CommandMentions['mentioning'];
  /** The same for whoever reads another language: the corpus, what is found in it, and the commands. */
  readonly inLanguage: (language: CareLanguage) => Services;
  readonly version: string;
  /** When this process was put together. */
  readonly startedAt: Date;
  readonly today: () => Date;
  /** From 0 up to, not including, 1. */
  readonly random: () => number;
}
