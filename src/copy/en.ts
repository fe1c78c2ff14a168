import { careEn } from './care/en.ts';
import { chatEn, paceEn } from './chat/en.ts';
import { dailyCommandsEn, dailyEn, privacyEn, quoteEn, subscribeEn } from './daily/en.ts';
import { faultsEn } from './faults/en.ts';
import { feedbackEn, libraryCommandsEn, libraryEn, suggestEn } from './library/en.ts';
import { settingsCommandsEn, settingsEn, setupEn } from './settings/en.ts';

/**
 * Every sentence the bot says in English that is not corpus. Read aloud before changing: somebody
 * may read it on the worst night of their life.
 */
export const en = {
  answer: {
    view: (whose: string) => `**Whose view:** ${whose}`,
    otherSide: '**The other side**',
    sources: 'From',
    related: 'Related questions',
    unsureHeading: 'Did you mean one of these?',
    unsure: 'I am not sure which of my answers fits, and I would rather ask than guess.',
    unsurePlaceholder: 'Choose a question',
    noneHeading: 'I do not have an answer to that',
    none: 'I only know about mental health recovery, and only what stands in my sources. It may help to ask in fewer words, or to look through `/topics`.',
    help: 'Need someone now? Your local emergency number, findahelpline.com, or `/helplines`.',
    unreviewed: 'Translated, and not yet read through by a native speaker.',
    onlyInEnglish: 'So far there is this answer only in English.',
  },
  viewpoints: {
    shared: '',
    recovery: 'people and services who speak of personal recovery.',
    'mutual-aid': 'a writer for mutual aid, critical of the mental health system.',
    critical: 'people critical of psychiatry, or of diagnosis.',
    clinical: 'mainstream health services.',
    research: 'researchers; studies can be read in more than one way.',
    'lived-experience': 'people who have lived it.',
  },
  notices: {
    medication:
      'This is information, not medical advice. Please do not stop or change a medicine because of it: talk to your prescriber or a pharmacist first.',
    coercion:
      'Laws and rights differ from place to place. A local advocacy or legal service can tell you what holds where you are.',
    distress: 'If reading this stirs something up, it is fine to stop here and come back another day.',
  },
  contentNote:
    '**Content note.** This touches on hard things. It opens with a tap, whenever you want it to, or not at all.',
  sourceWrittenForThisBot: 'written for this bot',
  care: careEn,
  quote: quoteEn,
  daily: dailyEn,
  subscribe: subscribeEn,
  privacy: privacyEn,
  library: libraryEn,
  suggest: suggestEn,
  faults: faultsEn,
  feedback: feedbackEn,
  buttons: {
    share: 'Share here',
    remove: 'Remove',
    back: 'Back',
    previous: 'Previous',
    next: 'Next',
    topics: 'Browse topics',
  },
  search: {
    heading: (count: number) => (count === 1 ? 'One answer found' : `${count} answers found`),
    page: (page: number, pages: number) => `Page ${page} of ${pages}`,
    open: 'Open an answer',
    narrow: 'To see more, search with fewer words.',
    none: 'Nothing found for that. Fewer or plainer words may help, or look through `/topics`.',
  },
  topics: {
    heading: 'What I know about',
    intro: 'Choose a shelf, then a question. Only you can see this.',
    choose: 'Choose a shelf',
    chooseWithin: 'Choose a part of it',
    chooseQuestion: 'Choose a question',
    gone: 'That shelf is no longer here. These are the ones I have.',
  },
  about: {
    heading: 'About this bot',
    body: [
      'I share what people have written about **mental health recovery**: short answers in plain words, each with its source and, where people disagree, the other side.',
      '**What I am not.** I am a program, not a person, and nobody watches what is typed here. I do not diagnose, I do not advise on medicines, and I make nothing up: if it is not in my sources, I say so.',
      '**What I keep.** No questions, no messages, and nothing about you, save a daily quote that you asked for with `/subscribe`. What you suggest with `/suggest` is kept without you until the moderators decide. What a server has set up I keep too. `/privacy show` tells you.',
      '**Something wrong?** Please tell the moderators of this server or whoever runs this bot. If an answer is untrue or hurts, it will be mended.',
    ],
    report: (url: string) => `**To report a problem** with this bot, also privately: <${url}>`,
    version: (version: string, passages: number) => `Version ${version} · ${passages} answers`,
    started: (when: string) => `Started ${when}`,
  },
  help: {
    heading: 'How to use this bot',
    intro: 'Ask in your own words. Spelling does not matter.',
    commands: 'Commands',
    chat: 'You can also mention me with a question, reply to me, or write to me directly. To look into somebody’s message, open its menu, then **Apps**, then **Find an answer**: only you see the result.',
    topics: {
      commands: 'Commands',
      answers: 'How answers are found',
      moderators: 'For moderators',
    },
    answers: [
      'I look for the passage that fits your words, mend misspellings on the way, and tell you how it is sourced.',
      'When I am not sure, I offer up to three questions. When I do not know, I say so. I never make an answer up.',
      'Passages on disputed matters say whose view they give, and show the other side in the same reply.',
    ],
    moderators: [
      {
        title: 'When somebody seems to be in danger',
        lines: [
          'Answer soon, kindly, as a person. “I am glad you told us” is a good first line.',
          'Ask plainly whether they are thinking of suicide. Asking does not put the idea there.',
          'Give the emergency number and one line: `/helplines` has them. If you believe a life is at risk and you know where they are, call emergency services there, and use Discord’s own report.',
        ],
      },
      {
        title: 'What not to do',
        lines: [
          'Do not argue, diagnose or promise to keep it secret.',
          'Do not let ways of hurting oneself be described: remove it, kindly.',
          'Do not carry it alone in direct messages. Tell another moderator.',
        ],
      },
      {
        title: 'Looking after yourself',
        lines: [
          'Take turns, and say when you are stepping away. It is part of the work, not a failure of it.',
          'You cannot keep anybody alive by yourself. You can make it easier to reach those who help.',
          'Have your own person to talk to afterwards. The lines are for you too.',
        ],
      },
      {
        title: 'What this bot does and does not',
        lines: [
          'When words addressed to me suggest danger, I answer with ways to reach a person, privately where Discord allows it. I tell nobody: not you, not the host. Please do not count on me to notice.',
          '`/setup` takes three choices. `/settings panel` has the rest: where I answer, what I leave out, how often. What you hide I do not show; helplines cannot be hidden.',
          'Who may use which command, and where, is set in **Server Settings → Integrations**, with Discord’s own switches. Whoever is let use `/settings` there may change everything but `/settings import` and `/settings reset`: those two, and deleting, always need Manage Server.',
        ],
      },
    ],
  },
  settings: settingsEn,
  setup: setupEn,
  chat: chatEn,
  pace: paceEn,
  failure: {
    noCorpus:
      'I cannot read my answers just now; whoever runs this bot can see why. `/helplines` works, and so do findahelpline.com and your local emergency number.',
    unexpected:
      'Something went wrong on my side, and your words were not kept. Please try again in a moment. If you need someone now, your local emergency number, findahelpline.com and `/helplines` are there.',
    gone: 'That answer is no longer in my corpus. `/ask` or `/topics` will find what there is now. If you need someone now: `/helplines`.',
    notYours:
      'Only the person who asked, or a moderator, can remove this. If it should not be here, please tell a moderator. If you need someone now: `/helplines`.',
    empty:
      'There were no words in that. Ask me something such as “what is personal recovery?” If you need someone now: `/helplines`.',
    unknown:
      'I do not know that command or button any more; it may be from an older version. `/help` shows what there is, and `/helplines` is always there.',
    busy: 'Many people are asking at this moment, and I could not take this in. Please try again in a minute. If you need someone now, there are your local emergency number and findahelpline.com; `/helplines` works however busy it is.',
    stopping:
      'I am being restarted, so I have not begun with this, and nothing was changed. Please try again in a minute. If you need someone now, your local emergency number, findahelpline.com and `/helplines` are there.',
    slow: 'This took longer than Discord lets me wait, so I cannot say whether it was done. Please look in a moment, and try again if it was not. If you need someone now, your local emergency number, findahelpline.com and `/helplines` are there.',
  },
  commands: {
    ask: {
      description: 'Ask a question about recovery and get a short, sourced answer',
      question: 'What you want to know, in your own words',
      private: 'Only you see the answer',
    },
    search: {
      description: 'Search everything I know and pick an answer',
      query: 'A few words to look for',
      topic: 'Only on this topic',
      source: 'Only from this source',
    },
    topics: { description: 'Browse what I know, shelf by shelf', topic: 'Start at this topic' },
    helplines: {
      description: 'Crisis lines and directories, only for you to see',
      country: 'Lines in this country',
    },
    about: { description: 'What this bot is, and what it is not' },
    help: { description: 'How to use this bot', topic: 'What you would like to know' },
    ...settingsCommandsEn,
    findAnswer: { name: 'Find an answer' },
    ...dailyCommandsEn,
    ...libraryCommandsEn,
  },
};

/** What every language file must hold; a missing sentence does not compile. */
export type Copy = typeof en;
