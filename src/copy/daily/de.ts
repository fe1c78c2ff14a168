import type { dailyCommandsEn, dailyEn, privacyEn, quoteEn, subscribeEn } from './en.ts';

export const quoteDe: typeof quoteEn = {
  after: (source) => `In unseren Worten, nach ${source}`,
  own: 'Für diesen Bot geschrieben',
  by: (author, work, year, licence) => `${author}, ${work} (${year}) · ${licence}`,
  quoted: (text) => `„${text}“`,
  topic: (name) => `Thema: ${name}`,
  topics: (names) => `Themen: ${names}`,
  more: 'Mehr dazu',
  another: 'Noch eins',
  anotherForMe: 'Noch eins für mich',
  dailyToYou: 'Dein tägliches Zitat',
  onlyInEnglish: 'Dieses Zitat gibt es bisher nur auf Englisch.',
  none: 'Ich habe gerade keine Zitate. `/topics` zeigt, was es sonst gibt.',
  unknownTopic: 'Dieses Thema kenne ich nicht. Bitte wähl eines aus der Liste.',
  gone: 'Dazu gibt es nichts mehr zu lesen. `/topics` zeigt, was da ist. Wenn du jetzt jemanden brauchst: `/helplines`.',
};

/** As they are called in Discord's German client. */
const permissionsDe = {
  ViewChannel: 'Kanal ansehen',
  SendMessages: 'Nachrichten senden',
  SendMessagesInThreads: 'Nachrichten in Threads senden',
  ReadMessageHistory: 'Nachrichtenverlauf anzeigen',
};

const choicesDe: typeof dailyEn.choices = {
  needsTime:
    'Wann soll das Zitat kommen? Bitte gib eine `uhrzeit` an, etwa 09:00, und eine `zeitzone`: Tipp den Namen einer Stadt in deiner Nähe ein und wähl sie aus der Liste.',
  ask: {
    zone: {
      question: (time) =>
        `Um **${time}**, nach der Uhr welcher Stadt? Bis du eine wählst, ist nichts eingestellt.`,
      pick: 'Stadt wählen',
      other: 'Andere Stadt',
      field: 'Eine Stadt in deiner Nähe',
      unknown:
        'Diese Stadt kenne ich nicht. Bitte wähl unten eine aus oder versuch es mit einer größeren in deiner Nähe.',
    },
    time: {
      question: (zone) =>
        `In der Zeitzone **${zone}**, um wie viel Uhr? Bis du eine Zeit wählst, ist nichts eingestellt.`,
      pick: 'Stunde wählen',
      other: 'Andere Uhrzeit',
      field: 'Eine Uhrzeit, etwa 09:00',
      unknown:
        'Diese Uhrzeit kann ich nicht lesen. Bitte wähl unten eine Stunde oder schreib sie so: 09:00 oder 21:30.',
    },
  },
  badTime:
    'Diese Uhrzeit kann ich nicht lesen, deshalb wurde nichts geändert. Bitte schreib sie so: 09:00 oder 21:30.',
  badZone:
    'Diese Zeitzone kenne ich nicht, deshalb wurde nichts geändert. Tipp den Namen einer Stadt ein und wähl sie aus der Liste.',
  badWeekdays:
    'Diese Tage kann ich nicht lesen, deshalb wurde nichts geändert. Bitte wähl sie aus der Liste oder schreib sie so: „Montag bis Freitag“ oder „Mo, Mi, Fr“.',
  badTopics:
    'Mindestens eins dieser Themen kenne ich nicht, deshalb wurde nichts geändert. Bitte wähl sie aus der Liste, mit Kommas dazwischen.',
  everyDay: 'jeden Tag',
  weekdays: 'Montag bis Freitag',
  weekends: 'am Wochenende',
  allTopics: 'alle Themen',
  zone: (city, timeZone, clock) => `${city}: jetzt ${clock} (${timeZone})`,
};

export const dailyDe: typeof dailyEn = {
  postHeading: 'Zitat des Tages',
  choices: choicesDe,
  needsServer: 'Das tägliche Zitat gehört zu einem Server. Für ein eigenes nimm `/subscribe`.',
  none: 'Dieser Server hat noch kein tägliches Zitat. `/daily set` fängt eins an.',
  heading: 'Das tägliche Zitat dieses Servers',
  set: 'Eingestellt. Ich poste es so, wie es hier steht.',
  everyone: 'Ich pinge nie alle an. Bitte wähl eine andere Rolle oder keine. Es wurde nichts geändert.',
  silentRole: (role) =>
    `${role} kann ich nicht anpingen, also wird niemand benachrichtigt: Schalte in den Einstellungen der Rolle ein, dass alle sie @erwähnen dürfen.`,
  cannotPost: (channel, missing) =>
    `In ${channel} kann ich noch nicht posten, deshalb wurde nichts geändert. Bitte gib mir dort **${missing.map((name) => permissionsDe[name]).join('**, **')}** und benutz dann \`/daily set\` noch einmal.`,
  noChannel:
    'Dort sehe ich keinen Ort zum Posten, deshalb wurde nichts geändert. Bitte wähl einen Textkanal oder einen offenen Thread dieses Servers und gib mir dort „Kanal ansehen“.',
  where: (channel, time, zone, days) => `${channel} · ${days} um **${time}** (${zone})`,
  about: (topics, role) => `Themen: ${topics} · Angepingt wird: ${role ?? 'niemand'}`,
  next: '**Als Nächstes**',
  nextLine: (local, seconds) => `${local} (für dich <t:${seconds}:f>, <t:${seconds}:R>)`,
  skipped: (date) => `Fällt aus: ${date}.`,
  last: (date, link) => `**Zuletzt gepostet:** ${date}, [öffnen](${link})`,
  noLast: '**Zuletzt gepostet:** noch nichts.',
  trouble: (date, reason) => `**Was zuletzt schiefging:** ${date}. ${reason}`,
  waiting: (seconds) =>
    `**Wird gerade gesendet:** Discord hat den letzten Versuch nicht angenommen. Nächster Versuch: <t:${seconds}:R>.`,
  badZone: 'Die eingestellte Zeitzone gibt es nicht mehr. Bitte stell mit `/daily set` eine andere ein.',
  halts: {
    paused: '**Pausiert.** Bis `/daily resume` wird nichts gepostet.',
    off: '**Ausgeschaltet.** `/daily resume` fängt es wieder an, so wie es war, und `/daily set` ändert es.',
    'channel-gone':
      '**Ausgeschaltet, weil sein Kanal gelöscht wurde.** `/daily set` mit einem anderen Kanal fängt es wieder an.',
    refused:
      '**Pausiert, weil Discord meine Beiträge fünfmal hintereinander abgelehnt hat.** Wenn der Grund unten behoben ist, fängt `/daily resume` es wieder an.',
  },
  reasons: {
    missed:
      'Ich lief zu der Zeit nicht, und als ich wieder da war, war es mehr als zwölf Stunden zu spät. Deshalb habe ich diesen Tag ausgelassen.',
    assumed:
      'Ich wurde beim Posten unterbrochen und konnte nicht sehen, ob der Beitrag angekommen ist. Um auf keinen Fall zweimal zu posten, habe ich ihn als gepostet gezählt. Mit „Nachrichtenverlauf anzeigen“ kann ich nachsehen.',
    gone: 'Den Kanal gibt es nicht mehr.',
    nothing:
      'Ich hatte kein Zitat zum Posten. Vielleicht blendet `/settings panel` so viele Themen oder Sichtweisen aus, dass keines übrig bleibt. Wenn nicht, kann die Person den Grund sehen, die diesen Bot betreibt.',
  },
  refusals: {
    'no-access': (channel) =>
      `Ich kann ${channel} nicht sehen. Bitte gib mir dort „Kanal ansehen“, danach \`/daily resume\`.`,
    'no-permission': (channel) =>
      `Ich darf in ${channel} nicht schreiben. Bitte gib mir dort „Nachrichten senden“, danach \`/daily resume\`.`,
    archived: (channel) =>
      `Der Thread ${channel} ist archiviert. Bitte öffne ihn wieder oder wähl mit \`/daily set\` einen anderen Ort.`,
    locked: (channel) =>
      `Der Thread ${channel} ist gesperrt. Bitte entsperr ihn oder wähl mit \`/daily set\` einen anderen Ort.`,
    closed: () => 'Direktnachrichten von mir sind gesperrt.',
    rejected: () =>
      'Discord hat den Beitrag nicht angenommen. Wer diesen Bot betreibt, kann den Grund sehen.',
  },
  paused: 'Pausiert. Bis `/daily resume` wird nichts gepostet.',
  resumed: 'Es geht weiter.',
  off: 'Das tägliche Zitat ist ausgeschaltet. Ich behalte seine Einstellungen, damit `/daily resume` es wieder anfangen kann; `/privacy delete` entfernt auch das.',
  skipping: (local) => `Dieser Beitrag fällt aus: ${local}.`,
  notRunning:
    'Das tägliche Zitat läuft nicht, also gibt es nichts, was ausfallen könnte. `/daily resume` fängt es an.',
  preview:
    'So sieht ein Beitrag aus. Niemand sonst sieht das hier, und das Zitat des Tages bleibt, wie es ist.',
  postedNow: (link) => `Gepostet: ${link}. Das nächste kommt zu seiner Zeit, wie geplant.`,
  postingNow: 'Discord ist gerade langsam. Das Zitat ist unterwegs.',
  notPosted: (reason) => `Es wurde nicht gepostet. ${reason}`,
  unreachable: 'Discord antwortet gerade nicht. Bitte versuch es in ein paar Minuten noch einmal.',
  notice:
    'Ein Hinweis für dich, weil du diesen Server verwalten darfst: Mit dem täglichen Zitat stimmt etwas nicht.',
  noticeMore: '`/daily status` zeigt alles.',
};

export const subscribeDe: typeof subscribeEn = {
  heading: 'Dein tägliches Zitat',
  stop: 'Beenden',
  started:
    'Eingestellt. Ich schreibe dir so, wie es hier steht. Jede Nachricht hat einen Knopf, der es beendet.',
  none: 'Du hast kein tägliches Zitat. Um eins als Direktnachricht zu bekommen, benutz diesen Befehl mit einer `uhrzeit`, etwa 09:00, und einer `zeitzone`: Tipp den Namen einer Stadt in deiner Nähe ein.',
  when: (time, zone, days) => `Als Direktnachricht, ${days} um **${time}** (${zone})`,
  closed: (count) =>
    `Ich konnte dich ${count === 1 ? 'beim letzten Mal' : `die letzten ${count} Male`} nicht erreichen: Direktnachrichten von mir sind gesperrt. Nach drei Malen höre ich auf.`,
  stopped:
    'Beendet. Ich habe dein tägliches Zitat ganz vergessen. `/subscribe` fängt jederzeit ein neues an.',
  notThere: 'Es gab nichts zu beenden: Du hast kein tägliches Zitat.',
  keeps:
    'Dafür behalte ich deine Nutzer-ID, diese Angaben, deine Sprache und welche Zitate du schon hattest. `/privacy delete` entfernt sie.',
};

export const privacyDe: typeof privacyEn = {
  heading: 'Was ich behalte',
  never:
    'Ich behalte keine Fragen und keine Nachrichten, und nichts über dich, was du nicht selbst eingerichtet hast.',
  you: (what) => `**Über dich:** ${what}`,
  nothing: 'nichts.',
  subscription:
    'dein tägliches Zitat als Direktnachricht: Uhrzeit, Zeitzone, Tage, Themen und Sprache, deine Nutzer-ID, welche Zitate du schon hattest und wie es mit den letzten Nachrichten lief.',
  server: (what) => `**Über diesen Server:** ${what}`,
  settings: 'seine Einstellungen und wie sie vor der letzten Änderung waren',
  daily:
    'sein tägliches Zitat: Kanal, Uhrzeit, Zeitzone, Tage, Themen, Rolle, welche Zitate schon dran waren und wie es mit den letzten Beiträgen lief',
  library: (count) => (count === 1 ? 'ein Eintrag seiner Bibliothek' : `${count} Einträge seiner Bibliothek`),
  suggestions: (count) =>
    count === 1
      ? 'ein Vorschlag, der auf die Moderation wartet'
      : `${count} Vorschläge, die auf die Moderation warten`,
  feedback: 'wie oft Antworten hilfreich genannt wurden oder nicht, aber nicht, von wem',
  leaving: 'Wenn ein Server mich entfernt, verschwindet das alles nach dreißig Tagen.',
  serverOnly: 'Nur wer den Server verwalten darf, kann exportieren oder löschen, was ich über ihn behalte.',
  rights: '`/privacy export` gibt es dir als Datei, `/privacy delete` entfernt es.',
  exported: 'Das ist alles, was ich behalte, als Datei. Nur du siehst sie.',
  exportName: 'von-diesem-bot-gespeichert.json',
  deleted: 'Gelöscht. Über dich behalte ich nichts mehr.',
  askServer:
    'Das entfernt alles, was ich über diesen Server behalte, für immer: seine Einstellungen, sein tägliches Zitat, seine Bibliothek, was vorgeschlagen und was gezählt wurde.',
  confirmServer: 'Alles löschen',
  serverDeleted: 'Gelöscht. Über diesen Server behalte ich nichts mehr.',
  needsServer: 'Benutz das auf dem Server, um den es geht.',
  needsManager: 'Das kann nur, wer den Server verwalten darf.',
};

export const dailyCommandsDe: typeof dailyCommandsEn = {
  quote: { description: 'Zeigt ein Zitat über Genesung und woher es stammt', topic: 'Nur zu diesem Thema' },
  daily: {
    description: 'Jeden Tag ein Zitat für deinen Server',
    set: 'Das tägliche Zitat anfangen oder ändern: Was du weglässt, bleibt, wie es ist',
    channel: 'Wo es gepostet wird; lässt du das beim ersten Mal weg, dann in diesem Kanal',
    time: 'Wann, etwa 09:00 oder 21:30',
    zone: 'Wessen Uhr gilt: Tipp eine Stadt ein',
    weekdays: 'An welchen Tagen, etwa „Montag bis Freitag“ oder „Mo, Mi, Fr“',
    topics: 'Nur zu diesen Themen, mit Kommas dazwischen; „alle“ für alle',
    thread: 'Ein Thread, in dem es gepostet wird',
    role: 'Eine Rolle, die angepingt wird; niemand, wenn du das weglässt',
    noRole: 'Niemanden mehr anpingen',
    status: 'Einstellungen, letzter Beitrag, nächste Termine und was schiefging',
    preview: 'Ansehen, wie ein Beitrag aussieht, nur für dich',
    postNow: 'Jetzt ein Zitat posten; das des Tages kommt trotzdem',
    pause: 'Nichts posten, bis du es fortsetzt',
    resume: 'Ab dem nächsten Termin wieder posten',
    skipNext: 'Den nächsten Beitrag ausfallen lassen',
    off: 'Das tägliche Zitat ausschalten',
  },
  subscribe: {
    description: 'Jeden Tag ein Zitat für dich, als Direktnachricht',
    time: 'Wann, etwa 09:00 oder 21:30',
    zone: 'Wessen Uhr gilt: Tipp eine Stadt ein',
    weekdays: 'An welchen Tagen, etwa „Montag bis Freitag“ oder „Mo, Mi, Fr“',
    topics: 'Nur zu diesen Themen, mit Kommas dazwischen; „alle“ für alle',
  },
  privacy: {
    description: 'Was dieser Bot über dich behält',
    show: 'Ansehen, was ich über dich und diesen Server behalte',
    export: 'Alles als Datei bekommen',
    delete: 'Löschen, was gespeichert ist',
    what: 'Wessen Daten: deine, wenn du nichts anderes sagst',
    mine: 'Was über mich gespeichert ist',
    server: 'Was über diesen Server gespeichert ist',
  },
};
