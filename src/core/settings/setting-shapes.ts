import { z } from 'zod';
import { CARE_LANGUAGES } from '../care/assessment.ts';
import { VIEWPOINTS } from '../corpus/passage.ts';
import { says } from '../corpus/schema-faults.ts';
import { isLocalLine, MAX_LOCAL_LINE, MAX_LOCAL_LINES } from './local-lines.ts';

/** Who sees the answer to a command in a server, unless the person asking says otherwise. */
export const AUDIENCES = ['public', 'private'] as const;
/** How long somebody waits between two answers, in seconds; 0 for not at all. */
export const MEMBER_PAUSES = [0, 5, 15, 30, 60] as const;
/** How long a channel has between two public answers, in seconds; 0 for nothing. */
export const CHANNEL_PAUSES = [0, 15, 60, 300, 900] as const;
/** Common ground stays: without it there would be little left to say. */
export const HIDEABLE_VIEWPOINTS = VIEWPOINTS.filter((viewpoint) => viewpoint !== 'shared');
/** As many as one of Discord's menus holds. */
export const MAX_LISTED = 25;

const channelId = z.string().regex(/^\d{17,19}$/, says({ kind: 'not-channel' }));
const topicId = z.string().regex(/^[a-z0-9-]{1,32}$/, says({ kind: 'not-topic' }));
const list = <T extends z.ZodType<string>>(entry: T) =>
  z
    .array(entry)
    .max(MAX_LISTED, says({ kind: 'too-many', most: MAX_LISTED }))
    .transform((values): readonly z.infer<T>[] => [...new Set(values)]);

/** What each setting may be, and nothing else. */
export const SETTING_SHAPES = {
  answers: z.enum(AUDIENCES),
  /** Whose helplines come first, ISO 3166-1 alpha-2; null where nobody has said. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, says({ kind: 'not-country' }))
    .nullable(),
  /** Helplines that the server has added, each as it is shown; nobody but the server has checked them. */
  localLines: z
    .array(
      z
        .string()
        .trim()
        .min(1, says({ kind: 'empty' }))
        .refine(isLocalLine, says({ kind: 'too-long', most: MAX_LOCAL_LINE }))
        .regex(/^[^\n\r]*$/, says({ kind: 'several-lines' })),
    )
    .max(MAX_LOCAL_LINES, says({ kind: 'too-many', most: MAX_LOCAL_LINES }))
    .transform((lines): readonly string[] => [...new Set(lines)]),
  /** What is spoken in chat where the words themselves do not tell. */
  language: z.enum(CARE_LANGUAGES),
  /** Channels, or categories of channels, that public answers are kept to; empty for everywhere. */
  allowedChannels: list(channelId),
  /** Channels, or categories, without public answers; they win over the allowed ones. */
  deniedChannels: list(channelId),
  /** Where questions are answered that nobody put to the bot. */
  askChannels: list(channelId),
  hiddenTopics: list(topicId),
  hiddenViewpoints: list(z.enum(HIDEABLE_VIEWPOINTS)),
  /** Whether passages that may stir something up are covered, with a note before them. */
  contentNotes: z.boolean(),
  memberPause: z.literal(MEMBER_PAUSES),
  channelPause: z.literal(CHANNEL_PAUSES),
};

const complete = z.object(SETTING_SHAPES);

/** What one server has set, complete: what it has not set is filled in with the defaults. */
export type GuildSettings = Readonly<z.infer<typeof complete>>;
export type Setting = keyof GuildSettings;

export const SETTINGS = Object.keys(SETTING_SHAPES) as readonly Setting[];

export const DEFAULT_SETTINGS: GuildSettings = {
  answers: 'public',
  country: null,
  localLines: [],
  language: 'en',
  allowedChannels: [],
  deniedChannels: [],
  askChannels: [],
  hiddenTopics: [],
  hiddenViewpoints: [],
  contentNotes: false,
  memberPause: 0,
  channelPause: 0,
};
