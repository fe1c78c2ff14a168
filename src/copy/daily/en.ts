import type { Halt, Refusal } from '../../core/daily/daily.ts';

/** What is said about quotes and the daily quote. Moderators read it tired; members may read it on a bad morning. */

export const quoteEn = {
  after: (source: string) => `In our words, after ${source}`,
  own: 'Written for this bot',
  by: (author: string, work: string, year: number, licence: string) =>
    `${author}, ${work} (${year}) · ${licence}`,
  quoted: (text: string) => `“${text}”`,
  topic: (name: string) => `Topic: ${name}`,
  topics: (names: string) => `Topics: ${names}`,
  more: 'Read more',
  another: 'Another',
  anotherForMe: 'Another for me',
  dailyToYou: 'Your daily quote',
  onlyInEnglish: 'So far there is this quote only in English.',
  none: 'I have no quotes just now. `/topics` shows what else there is.',
  unknownTopic: 'I do not know that topic. Please choose one from the list.',
  gone: 'There is nothing more to read about that one any more. `/topics` shows what there is. If you need someone now: `/helplines`.',
};

const permissionsEn = {
  ViewChannel: 'View Channel',
  SendMessages: 'Send Messages',
  SendMessagesInThreads: 'Send Messages in Threads',
  ReadMessageHistory: 'Read Message History',
};

const choicesEn = {
  needsTime:
    'When shall it come? Please give a `time`, such as 09:00, and a `zone`: type the name of a city near you and pick it from the list.',
  ask: {
    zone: {
      question: (time: string) =>
        `At **${time}**, by the clock of which city? Nothing is set until you pick one.`,
      pick: 'Pick a city',
      other: 'Another city',
      field: 'A city near you',
      unknown: 'I do not know that city. Please pick one below, or try a bigger one near you.',
    },
    time: {
      question: (zone: string) => `In **${zone}**, at what hour? Nothing is set until you pick one.`,
      pick: 'Pick an hour',
      other: 'Another time',
      field: 'A time, such as 09:00',
      unknown: 'I cannot read that time. Please pick an hour below, or write it like 09:00 or 9:30 pm.',
    },
  },
  badTime: 'I cannot read that time, so nothing was changed. Please write it like 09:00 or 9:30 pm.',
  badZone:
    'I do not know that time zone, so nothing was changed. Type the name of a city and pick one from the list.',
  badWeekdays:
    'I cannot read those days, so nothing was changed. Please write them like “weekdays” or “mon, wed, fri”.',
  badTopics:
    'I do not know all of those topics, so nothing was changed. Please pick them from the list, with commas in between.',
  everyDay: 'every day',
  weekdays: 'weekdays',
  weekends: 'weekends',
  allTopics: 'all topics',
  zone: (city: string, timeZone: string, clock: string) => `${city}: ${clock} now (${timeZone})`,
};

export const dailyEn = {
  postHeading: 'Quote of the day',
  choices: choicesEn,
  needsServer: 'The daily quote belongs to a server. To get one yourself, use `/subscribe`.',
  none: 'This server has no daily quote yet. `/daily set` starts one.',
  heading: 'The daily quote of this server',
  set: 'Set. I will post it as shown.',
  everyone: 'I never ping everyone. Please choose another role, or none. Nothing was changed.',
  silentRole: (role: string) =>
    `${role} cannot be pinged by me, so nobody will be notified: switch on “Allow anyone to @mention this role” in its settings.`,
  cannotPost: (channel: string, missing: readonly (keyof typeof permissionsEn)[]) =>
    `I cannot post in ${channel} yet, so nothing was changed. Please give me **${missing.map((name) => permissionsEn[name]).join('**, **')}** there, then use \`/daily set\` again.`,
  noChannel:
    'I cannot see that as a place to post in, so nothing was changed. Please choose a text channel or an open thread of this server, and give me View Channel there.',
  where: (channel: string, time: string, zone: string, days: string) =>
    `${channel} · ${days} at **${time}** (${zone})`,
  about: (topics: string, role: string | null) => `Topics: ${topics} · Pings: ${role ?? 'nobody'}`,
  next: '**Next**',
  nextLine: (local: string, seconds: number) => `${local} (for you <t:${seconds}:f>, <t:${seconds}:R>)`,
  skipped: (date: string) => `Left out: ${date}.`,
  last: (date: string, link: string) => `**Last post:** ${date}, [open](${link})`,
  noLast: '**Last post:** none yet.',
  trouble: (date: string, reason: string) => `**What went wrong last:** ${date}. ${reason}`,
  waiting: (seconds: number) =>
    `**Being sent:** Discord did not take the last try. I try again <t:${seconds}:R>.`,
  badZone: 'The time zone that was set is not known any more. Please set another with `/daily set`.',
  halts: {
    paused: '**Paused.** Nothing is posted until `/daily resume`.',
    off: '**Off.** `/daily resume` starts it again as it was, and `/daily set` changes it.',
    'channel-gone':
      '**Off, because its channel was deleted.** `/daily set` with another channel starts it again.',
    refused:
      '**Paused, because Discord refused my posts five times in a row.** When the reason below is mended, `/daily resume` starts it again.',
  } satisfies Record<Halt, string>,
  reasons: {
    missed:
      'I was not running at that time, and when I came back it was more than twelve hours late. So I left that day out.',
    assumed:
      'I was interrupted while posting and could not see whether it had arrived. To be sure not to post twice, I counted it as posted. With Read Message History I can look.',
    gone: 'The channel is not there any more.',
    nothing:
      'I had no quote to post. It may be that `/settings panel` hides so many topics or viewpoints that none is left. If not, whoever runs this bot can see why.',
  },
  refusals: {
    'no-access': (channel: string) =>
      `I cannot see ${channel}. Please give me View Channel there, then \`/daily resume\`.`,
    'no-permission': (channel: string) =>
      `I may not write in ${channel}. Please give me Send Messages there, then \`/daily resume\`.`,
    archived: (channel: string) =>
      `The thread ${channel} is archived. Please open it again, or choose another place with \`/daily set\`.`,
    locked: (channel: string) =>
      `The thread ${channel} is locked. Please unlock it, or choose another place with \`/daily set\`.`,
    closed: () => 'Direct messages are closed to me.',
    rejected: () => 'Discord did not accept the post. Whoever runs this bot can see why.',
  } satisfies Record<Refusal, (channel: string) => string>,
  paused: 'Paused. Nothing is posted until `/daily resume`.',
  resumed: 'Resumed.',
  off: 'Off. I keep how it was set up, so that `/daily resume` can start it again; `/privacy delete` removes that too.',
  skipping: (local: string) => `The post of ${local} is left out.`,
  notRunning: 'It is not running, so there is nothing to leave out. `/daily resume` starts it.',
  preview: 'This is how a post looks. Nobody else sees it, and the day’s own quote stays as it is.',
  postedNow: (link: string) => `Posted: ${link}. The next one comes at its time, as planned.`,
  postingNow: 'Discord is slow just now. It is on its way.',
  notPosted: (reason: string) => `It was not posted. ${reason}`,
  unreachable: 'Discord does not answer just now. Please try again in a few minutes.',
  notice: 'A note for you, since you can manage this server: the daily quote is in trouble.',
  noticeMore: '`/daily status` shows it all.',
};

export const subscribeEn = {
  heading: 'Your daily quote',
  stop: 'Stop',
  started: 'Set. I will write to you as shown. Each message has a button that stops it.',
  none: 'You have no daily quote. To get one by direct message, use this command with a `time`, such as 09:00, and a `zone`: type the name of a city near you.',
  when: (time: string, zone: string, days: string) => `By direct message, ${days} at **${time}** (${zone})`,
  closed: (count: number) =>
    `I could not reach you ${count === 1 ? 'the last time' : `the last ${count} times`}: direct messages from me are closed. After three times I stop.`,
  stopped:
    'Stopped. I have forgotten your daily quote altogether. `/subscribe` starts a new one whenever you like.',
  notThere: 'There was nothing to stop: you have no daily quote.',
  keeps:
    'For this I keep your user id, these choices, your language, and which quotes you have had. `/privacy delete` removes them.',
};

export const privacyEn = {
  heading: 'What is kept',
  never: 'I keep no questions and no messages, and nothing about you that you did not set up yourself.',
  you: (what: string) => `**About you:** ${what}`,
  nothing: 'nothing.',
  subscription:
    'your daily quote by direct message: its time, zone, days, topics and language, your user id, which quotes you have had, and how the last few messages went.',
  server: (what: string) => `**About this server:** ${what}`,
  settings: 'its settings, and what they were before the last change',
  daily:
    'its daily quote: channel, time, zone, days, topics, role, which quotes were used, and how the last few posts went',
  library: (count: number) => (count === 1 ? 'one entry of its library' : `${count} entries of its library`),
  suggestions: (count: number) =>
    count === 1
      ? 'one suggestion that waits for its moderators'
      : `${count} suggestions that wait for its moderators`,
  feedback: 'how often answers were called helpful or not, without by whom',
  leaving: 'If a server sends me away, all of that goes after thirty days.',
  serverOnly: 'Only those who can manage the server can export or delete what is kept about it.',
  rights: '`/privacy export` gives it to you as a file, `/privacy delete` removes it.',
  exported: 'This is all that I keep, as a file. Only you see it.',
  exportName: 'kept-by-this-bot.json',
  deleted: 'Deleted. Nothing about you is kept any more.',
  askServer:
    'This removes all that I keep about this server, for good: its settings, its daily quote, its library, what was suggested, and what was counted.',
  confirmServer: 'Delete it all',
  serverDeleted: 'Deleted. Nothing about this server is kept any more.',
  needsServer: 'Use this in the server that it is about.',
  needsManager: 'Only those who can manage the server can do that.',
};

/** How the commands describe themselves. */
export const dailyCommandsEn = {
  quote: { description: 'Shows a recovery quote, with what it comes from', topic: 'Only on this topic' },
  daily: {
    description: 'A quote a day for your server',
    set: 'Start the daily quote, or change it: what you leave out stays as it is',
    channel: 'Where to post it; this channel if you leave it out the first time',
    time: 'When, such as 09:00 or 9:30 pm',
    zone: 'Whose clock: type a city',
    weekdays: 'On which days, such as “weekdays” or “mon, wed, fri”',
    topics: 'Only on these topics, with commas in between; “all” for all',
    thread: 'A thread to post it in',
    role: 'One role to ping; nobody if you leave it out',
    noRole: 'Ping nobody any more',
    status: 'See how it is set, the last post, the next dates, and what went wrong',
    preview: 'See how a post looks, only for you',
    postNow: 'Post a quote now; the day’s own still comes',
    pause: 'Post nothing until you resume it',
    resume: 'Post again from the next time on',
    skipNext: 'Leave the next post out',
    off: 'Switch it off',
  },
  subscribe: {
    description: 'A quote a day for yourself, by direct message',
    time: 'When, such as 09:00 or 9:30 pm',
    zone: 'Whose clock: type a city',
    weekdays: 'On which days, such as “weekdays” or “mon, wed, fri”',
    topics: 'Only on these topics, with commas in between; “all” for all',
  },
  privacy: {
    description: 'What this bot keeps about you',
    show: 'See what is kept about you and this server',
    export: 'Get it as a file',
    delete: 'Delete it',
    what: 'Whose: yours, unless you say otherwise',
    mine: 'What is kept about me',
    server: 'What is kept about this server',
  },
};
