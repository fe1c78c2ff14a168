import type { Viewpoint } from '../../core/corpus/passage.ts';
import type { Setting } from '../../core/settings/setting-shapes.ts';
import type { UnavailableReason } from '../../core/settings/settings-unavailable.ts';

/** What is said about a server's settings, to moderators who have had a long day. */

const names = {
  answers: 'Who sees answers',
  country: 'Helplines first of',
  localLines: 'Helplines of your own',
  language: 'Language of this server',
  allowedChannels: 'Answers only in',
  deniedChannels: 'Never in',
  askChannels: 'Ask channels',
  hiddenTopics: 'Hidden topics',
  hiddenViewpoints: 'Hidden viewpoints',
  contentNotes: 'Content notes',
  memberPause: 'Pause for each member',
  channelPause: 'Pause for each channel',
} satisfies Record<Setting, string>;

const viewpoints = {
  shared: 'Common ground',
  recovery: 'Personal recovery',
  'mutual-aid': 'Mutual aid, critical of the system',
  critical: 'Critical of psychiatry or diagnosis',
  clinical: 'Mainstream health services',
  research: 'Research',
  'lived-experience': 'Lived experience',
} satisfies Record<Viewpoint, string>;

export const settingsEn = {
  heading: 'Settings of this server',
  page: 'Turn to another page',
  pages: {
    answers: {
      label: 'Answers',
      description: 'Who sees them: everyone in the channel, or only the person asking',
    },
    helplines: { label: 'Helplines', description: 'Whose come first, and lines of your own' },
    places: { label: 'Places', description: 'Where everyone may see answers, and where never' },
    ask: { label: 'Ask channels', description: 'Where questions are answered without a mention' },
    topics: { label: 'Topics', description: 'What this server would rather not show' },
    content: { label: 'Viewpoints and notes', description: 'Whose views are shown, and what is covered' },
    pace: { label: 'Pace', description: 'How soon somebody, or a channel, gets the next answer' },
    language: { label: 'Language', description: 'What I speak in chat and in daily quotes' },
  },
  names,
  viewpoints,
  values: {
    none: 'none',
    everywhere: 'everywhere',
    directories: 'no country: international directories',
    on: 'on',
    off: 'off',
    public: 'everyone in the channel',
    private: 'only the person asking',
    noPause: 'none',
    pause: (seconds: number) =>
      seconds < 60 ? `${seconds} seconds` : seconds === 60 ? 'one minute' : `${seconds / 60} minutes`,
    more: (count: number) => `and ${count} more`,
  },
  answers: (audience: 'public' | 'private'): string =>
    audience === 'public'
      ? '**Answers are public.** Everyone in the channel sees them. People can still ask privately with the option `private`.'
      : '**Answers are private.** Only the person asking sees them, and may share them.',
  choose: 'Who sees answers',
  choices: {
    public: {
      label: 'Everyone in the channel',
      description: 'Answers are posted where the question was asked',
    },
    private: { label: 'Only the person asking', description: 'They can share an answer with one tap' },
  },
  country: (name: string | null) =>
    name
      ? `**Helplines of ${name} come first.** \`/settings country\` changes it.`
      : '**No country is set,** so `/helplines` begins with international directories. `/settings country` sets one.',
  lines: {
    text: '**Lines of your own.** Local services that `/helplines` should show too, marked as added by this server. I show them as you write them, and cannot check them: please look at them again now and then.',
    change: 'Change our own lines',
    title: 'Helplines of this server',
    field: 'One on each line',
    hint: 'Name, how to reach it, and when. At most 6 lines of 200 characters.',
    tooMany: 'Those are more than 6 lines, or one is longer than 200 characters, so nothing was changed.',
    supportNote:
      'If you were only writing down a helpline: its name read like words of danger to me, and a form with such words is never stored. `/settings import` takes it as `localLines`, or try other words.',
  },
  places: [
    'In other places commands are answered privately, and mentions not at all. Threads follow their channel, channels their category.',
    'Helplines, and words that suggest danger, are answered everywhere.',
  ],
  allowed: 'Answers only in … (nothing chosen: everywhere)',
  denied: 'Never in …',
  ask: 'In these channels I answer a question without being mentioned, if I am sure. To words of danger I add one short line with a way to reach someone. Everything else I leave alone.',
  askOff:
    '**This does not work yet:** I cannot read messages that do not mention me. Whoever runs this bot can change that: switch on **Message Content Intent** on the Bot page of the Discord developer portal, set `MESSAGE_CONTENT_INTENT=on`, and start the bot again. What you choose here is kept until then.',
  askChoose: 'Ask channels (nothing chosen: none)',
  topics:
    'Passages on a hidden topic are neither found nor shown, also where they touch another topic. Hiding a shelf hides all that stands on it.',
  hideShelves: 'Hide whole shelves',
  hideParts: (first: string, last: string) => `Hide parts: ${first} to ${last}`,
  viewpointsText:
    'Passages that give a view say whose it is and show the other side. You can leave whole viewpoints out.',
  hideViewpoints: 'Hide viewpoints (nothing chosen: none)',
  notes: (isOn: boolean): string =>
    isOn
      ? '**Content notes are on.** Passages that may stir something up begin with a note, and open with a tap.'
      : '**Content notes are off.** Passages are shown as they are.',
  notesChoose: 'Content notes',
  notesOn: 'On: a note first, the text opens with a tap',
  notesOff: 'Off: the text as it is',
  pace: 'Helplines, and words that suggest danger, never wait. A question that comes too soon in a channel is answered privately. Besides, nobody gets more than thirty answers a minute.',
  memberPause: 'Between two answers to one member',
  channelPause: 'Between two public answers in a channel',
  pauseOption: (words: string) => `Pause: ${words}`,
  languageText:
    'Commands are answered in the language of the person’s own Discord. A message in chat does not say: where I cannot tell from its words, I use this language. The daily quote comes in it too. What is not translated yet comes in English.',
  languageChoose: 'Language of this server',
  change: (name: string, now: string, before: string) => `**${name}:** ${now} (before: ${before})`,
  notShared:
    'The moderators of this server keep answers out of this channel, or it had one a moment ago. So this one stays with you.',
  saved: 'Saved.',
  unchanged: 'That is how it was already.',
  tooMany: 'That would be more than 25, so nothing was changed.',
  undo: 'Undo',
  undone: 'Undone.',
  notUndone: 'There has been another change since, so nothing was undone. This is how things are now.',
  export:
    'These are the settings of this server, as a file. It holds no member’s id. `/settings import` reads it.',
  exportName: 'settings.json',
  importAsk: '**This would change.** Nothing has been changed yet.',
  importNothing: 'That file says what is set already, so there is nothing to change.',
  importForeign: (count: number) =>
    count === 1
      ? 'One channel in the file is not in this server and is left out.'
      : `${count} channels in the file are not in this server and are left out.`,
  importTopics: (ids: string) => `I do not know these topics, so they are left out: ${ids}.`,
  importCountry: 'I have no helplines for the country in the file, so none is set.',
  importConfirm: 'Set it so',
  importProblems: '**I cannot use that file, so nothing was changed:**',
  importUnread: {
    elsewhere: 'That file does not stand where Discord keeps its files.',
    'too-large': 'That file is too large to be settings.',
    'not-text': 'That file is not text.',
    unreachable: 'Discord did not hand me that file. Please try again.',
  },
  importGone: 'The file of that preview is no longer there. Please use `/settings import` once more.',
  resetAsk:
    'This sets everything back to how it was when the bot came to this server. The daily quote and the library stay as they are.',
  resetFirst: 'Set everything back',
  resetAgain: '**Are you sure?** Everyone’s choices in `/settings` and `/setup` go.',
  resetSecond: 'Yes, set it all back',
  reset: 'Everything is as it was at the beginning.',
  keep: 'Leave it as it is',
  kept: 'Nothing was changed.',
  needsManager:
    'This changes everything at once, so it needs the permission to manage the server. Nothing was changed.',
  unknownCountry:
    'I have no helplines for that country, so nothing was changed. Please choose one from the list.',
  needsServer: 'Settings belong to a server. Use this command in one.',
  unavailable: {
    unreadable:
      'I cannot read this server’s settings just now, so nothing was changed. Answers and `/helplines` still work. Please try again in a few minutes; if it stays so, tell whoever runs this bot.',
    unwritable:
      'I could not store that, so everything is as it was. Answers and `/helplines` still work. Please try again in a few minutes; if it stays so, tell whoever runs this bot that its disk may be full or its database locked.',
    newer:
      'This server’s settings were stored by a newer version of this bot than the one that runs now. I leave them alone so as not to spoil them. Answers and `/helplines` still work.',
  } satisfies Record<UnavailableReason, string>,
};

export const setupEn = {
  heading: 'Setting up',
  step: (step: number) => `Step ${step} of 3`,
  audience: 'Who shall see answers to commands?',
  country:
    'Whose helplines shall come first? People can always choose another country. If your members come from everywhere, leave it open.',
  ask: 'Shall there be a channel where I answer questions without being mentioned? Most servers begin without one.',
  leaveOpen: 'Leave it open',
  noChannel: 'None',
  done: 'That is all. People can ask with `/ask`, or mention me.',
  more: '`/settings panel` has the rest, `/daily set` posts a quote a day, and `/help` has notes for moderators.',
};

export const settingsCommandsEn = {
  settings: {
    description: 'Set this bot up for your server',
    panel: 'See and change the settings',
    country: 'Whose helplines come first in this server',
    countryOption: 'The country; leave it out to have none',
    export: 'Get the settings as a file',
    import: 'Read settings from a file: you see what would change before it does',
    importFile: 'A file from “export”',
    reset: 'Set everything back to the beginning',
  },
  setup: { description: 'Set this bot up in three choices' },
};
