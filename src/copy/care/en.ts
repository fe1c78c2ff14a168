/**
 * What the bot says when someone may be in danger, asks about medicines, or opens the helplines. Kept
 * short and in every language the bot recognises danger in. Safety rules S-2, S-4, S-11 and S-12 bind it.
 */
export const careEn = {
  locale: 'en',
  support: {
    heading: {
      self: 'I am glad you said it',
      'someone-else': 'It is good that you are looking out for them',
    },
    headingNow: 'Please reach someone now',
    words: {
      self: 'That sounds very hard to carry. You do not have to carry it alone: a person can be with you in this, even now.',
      'someone-else':
        'Stay with them if that is safe, or make sure that somebody does. You may ask them straight out if they are thinking of suicide: asking does not put the idea there. You do not have to handle this alone.',
    },
    danger: (number: string) => `**If there is danger right now,** call ${number}.`,
    line: '**To talk with someone:**',
    directories: (links: string) => `**To find a line where you are:** ${links}.`,
    nearby: {
      self: 'Someone you trust can help too. “Can you stay with me for a bit?” is enough to say.',
      'someone-else': 'These lines also talk with people who are worried about someone.',
    },
    smallPrint:
      'I am a bot, and nobody is watching this chat. Lines keep what you say private; some may act if they believe that a life is in immediate danger.',
    /** In a channel: names nobody's state. */
    publicLine:
      '**In danger, call your local emergency number.** To talk to someone, findahelpline.com lists lines in most countries. I am a bot, and nobody is watching this.',
    openPrivately: 'More, only for me',
    moreOptions: 'More options',
  },
  medical: {
    heading: 'That is one for a prescriber or pharmacist',
    words:
      'I cannot advise on taking, mixing, changing or stopping a medicine. What is safe depends on the medicine, how long it has been taken and the person’s health. A prescriber or pharmacist can look at all of it with you.',
    meanwhile:
      'Until you have talked to them, please do not stop suddenly. A pharmacist can often answer the same day, without an appointment.',
    danger: (number: string) => `**If someone has taken too much, or feels very unwell,** call ${number}.`,
    guidance:
      'Guidance they may know: “Stopping antidepressants” (Royal College of Psychiatrists, 2020), NICE NG215 and NG222, and the Maudsley Deprescribing Guidelines (2024).',
  },
  helplines: {
    button: 'Helplines',
    heading: (country: string | null) => (country ? `Helplines: ${country}` : 'Helplines'),
    danger: (numbers: string) => `**In danger right now:** call ${numbers}.`,
    /** @param examples such as `112 (European Union), 911 (United States, Canada)` */
    localNumber: (examples: string) => `your local emergency number: ${examples}`,
    or: 'or',
    directories: (links: string) => `**To find a line where you are:** ${links}`,
    categories: {
      crisis: 'To talk with someone now',
      abuse: 'If someone is hurting you',
      child: 'For children and young people',
      warm: 'For a talk, not for emergencies',
    },
    abuseCaution:
      'If the person who hurts you may look at your phone: calls and messages can stay in its log. A friend’s phone may be safer.',
    older: 'Older entries, please check them first',
    ofThisServer: 'Added by this server',
    contact: {
      call: (number: string) => `call **${number}**`,
      text: (number: string, keyword: string | null) =>
        keyword ? `text **${keyword}** to **${number}**` : `text **${number}**`,
      whatsapp: (number: string) => `WhatsApp **${number}**`,
      chat: (site: string) => `chat at ${site}`,
      web: (site: string) => site,
    },
    allHours: '24 hours, every day',
    cost: { free: 'free', charged: 'the call costs money' },
    source: (name: string, date: string) => `Source: ${name} (${date})`,
    undated: 'undated',
    pleaseCheck: 'please check: not confirmed for a while',
    smallPrint:
      'The numbers come from the written sources named; nobody here has dialled them. I am a bot, and nobody is watching this chat. Lines keep what you say private; some may act if they believe that a life is in immediate danger.',
    unknownCountry: 'I have no line for that country. The directories below may know one.',
    choose: (from: string, to: string) => `Choose a country, ${from} to ${to}`,
  },
};

/** What every language of care must hold; a missing sentence does not compile. */
export type CareCopy = typeof careEn;
