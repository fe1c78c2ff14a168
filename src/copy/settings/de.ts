import type { settingsCommandsEn, settingsEn, setupEn } from './en.ts';

export const settingsDe: typeof settingsEn = {
  heading: 'Einstellungen dieses Servers',
  page: 'Zu einer anderen Seite',
  pages: {
    answers: {
      label: 'Antworten',
      description: 'Wer sie sieht: alle im Kanal oder nur die fragende Person',
    },
    helplines: { label: 'Hilfetelefone', description: 'Welche zuerst kommen, und eigene' },
    places: { label: 'Orte', description: 'Wo alle Antworten sehen dürfen und wo nie' },
    ask: { label: 'Fragekanäle', description: 'Wo Fragen ohne Erwähnung beantwortet werden' },
    topics: { label: 'Themen', description: 'Was dieser Server lieber nicht zeigen möchte' },
    content: {
      label: 'Sichtweisen und Hinweise',
      description: 'Wessen Sicht gezeigt wird und was verdeckt ist',
    },
    pace: { label: 'Tempo', description: 'Wie bald jemand oder ein Kanal die nächste Antwort bekommt' },
    language: { label: 'Sprache', description: 'Was ich im Chat und in den täglichen Zitaten spreche' },
  },
  names: {
    answers: 'Wer Antworten sieht',
    country: 'Land der Hilfetelefone',
    localLines: 'Eigene Hilfetelefone',
    language: 'Sprache dieses Servers',
    allowedChannels: 'Antworten nur in',
    deniedChannels: 'Nie in',
    askChannels: 'Fragekanäle',
    hiddenTopics: 'Ausgeblendete Themen',
    hiddenViewpoints: 'Ausgeblendete Sichtweisen',
    contentNotes: 'Inhaltshinweise',
    memberPause: 'Pause je Mitglied',
    channelPause: 'Pause je Kanal',
  },
  viewpoints: {
    shared: 'Gemeinsamer Boden',
    recovery: 'Persönliche Genesung',
    'mutual-aid': 'Gegenseitige Hilfe, kritisch gegenüber dem Hilfesystem',
    critical: 'Kritisch gegenüber Psychiatrie oder Diagnosen',
    clinical: 'Gängige Gesundheitsversorgung',
    research: 'Forschung',
    'lived-experience': 'Eigene Erfahrung',
  },
  values: {
    none: 'keine',
    everywhere: 'überall',
    directories: 'kein Land: internationale Verzeichnisse',
    on: 'an',
    off: 'aus',
    public: 'alle im Kanal',
    private: 'nur die fragende Person',
    noPause: 'keine',
    pause: (seconds) =>
      seconds < 60 ? `${seconds} Sekunden` : seconds === 60 ? 'eine Minute' : `${seconds / 60} Minuten`,
    more: (count) => `und noch ${count}`,
  },
  answers: (audience) =>
    audience === 'public'
      ? '**Antworten sind öffentlich.** Alle im Kanal sehen sie. Mit der Option `privat` kann man weiterhin nur für sich fragen.'
      : '**Antworten sind privat.** Nur die fragende Person sieht sie und darf sie teilen.',
  choose: 'Wer Antworten sieht',
  choices: {
    public: {
      label: 'Alle im Kanal',
      description: 'Antworten werden dort gepostet, wo gefragt wurde',
    },
    private: {
      label: 'Nur die fragende Person',
      description: 'Sie kann eine Antwort mit einem Klick teilen',
    },
  },
  country: (name) =>
    name
      ? `**Die Hilfetelefone dieses Landes kommen zuerst:** ${name}. \`/settings country\` ändert das.`
      : '**Es ist kein Land eingestellt,** deshalb beginnt `/helplines` mit internationalen Verzeichnissen. `/settings country` stellt eins ein.',
  lines: {
    text: '**Eigene Hilfetelefone.** Stellen vor Ort, die `/helplines` auch zeigen soll, gekennzeichnet als von diesem Server ergänzt. Ich zeige sie so, wie du sie schreibst, und kann sie nicht prüfen: Bitte sieh sie ab und zu wieder durch.',
    change: 'Eigene Nummern ändern',
    title: 'Hilfetelefone dieses Servers',
    field: 'Eines pro Zeile',
    hint: 'Name, wie erreichbar und wann. Höchstens 6 Zeilen mit je 200 Zeichen.',
    tooMany: 'Das sind mehr als 6 Zeilen, oder eine ist länger als 200 Zeichen. Es wurde nichts geändert.',
    supportNote:
      'Falls du nur eine Hilfsstelle eintragen wolltest: Ihr Name klang für mich nach Worten der Gefahr, und ein Formular mit solchen Worten wird nie gespeichert. `/settings import` nimmt sie als `localLines`, oder versuch es mit anderen Worten.',
  },
  places: [
    'An anderen Orten antworte ich auf Befehle nur privat und auf Erwähnungen gar nicht. Threads richten sich nach ihrem Kanal, Kanäle nach ihrer Kategorie.',
    'Hilfetelefone und Worte, die nach Gefahr klingen, werden überall beantwortet.',
  ],
  allowed: 'Antworten nur in … (nichts gewählt: überall)',
  denied: 'Nie in …',
  ask: 'In diesen Kanälen beantworte ich eine Frage ohne Erwähnung, wenn ich sicher bin. Klingen Worte nach Gefahr, ergänze ich eine kurze Zeile mit einem Weg, jemanden zu erreichen. Alles andere lasse ich in Ruhe.',
  askOff:
    '**Das geht noch nicht:** Ich kann Nachrichten nicht lesen, die mich nicht erwähnen. Wer diesen Bot betreibt, kann das ändern: **Message Content Intent** auf der Seite „Bot“ im Discord-Entwicklerportal einschalten, `MESSAGE_CONTENT_INTENT=on` setzen und den Bot neu starten. Was du hier wählst, bleibt bis dahin gespeichert.',
  askChoose: 'Fragekanäle (nichts gewählt: keine)',
  topics:
    'Texte zu einem ausgeblendeten Thema werden weder gefunden noch gezeigt, auch wenn sie ein anderes Thema berühren. Blendest du einen Bereich aus, verschwindet alles, was darin steht.',
  hideShelves: 'Ganze Bereiche ausblenden',
  hideParts: (first, last) => `Teile ausblenden: ${first} bis ${last}`,
  viewpointsText:
    'Texte, die eine Sicht vertreten, sagen, wessen Sicht es ist, und zeigen die andere Seite. Du kannst ganze Sichtweisen weglassen.',
  hideViewpoints: 'Sichtweisen ausblenden (nichts gewählt: keine)',
  notes: (isOn) =>
    isOn
      ? '**Inhaltshinweise sind an.** Texte, die etwas aufwühlen können, beginnen mit einem Hinweis und öffnen sich mit einem Klick.'
      : '**Inhaltshinweise sind aus.** Texte werden so gezeigt, wie sie sind.',
  notesChoose: 'Inhaltshinweise',
  notesOn: 'An: erst ein Hinweis, der Text öffnet sich mit einem Klick',
  notesOff: 'Aus: der Text, wie er ist',
  pace: 'Die Pausen hier gelten nicht für Hilfetelefone und nicht für Worte, die nach Gefahr klingen. Kommt eine Frage in einem Kanal zu früh, antworte ich privat. Außerdem bekommt niemand mehr als dreißig Antworten in der Minute.',
  memberPause: 'Zwischen zwei Antworten an ein Mitglied',
  channelPause: 'Zwischen zwei öffentlichen Antworten im Kanal',
  pauseOption: (words) => `Pause: ${words}`,
  languageText:
    'Befehle werden in der Sprache beantwortet, in der die Person Discord benutzt. Eine Nachricht im Chat verrät sie nicht: Wo ich sie nicht an den Worten erkenne, nehme ich diese Sprache. Auch das tägliche Zitat kommt in ihr. Was noch nicht übersetzt ist, kommt auf Englisch.',
  languageChoose: 'Sprache dieses Servers',
  change: (name, now, before) => `**${name}:** ${now} (vorher: ${before})`,
  notShared:
    'Die Moderation dieses Servers hält Antworten aus diesem Kanal heraus, oder es gab hier eben erst eine. Deshalb bleibt diese bei dir.',
  saved: 'Gespeichert.',
  unchanged: 'So war es schon.',
  tooMany: 'Das wären mehr als 25, deshalb wurde nichts geändert.',
  undo: 'Rückgängig machen',
  undone: 'Rückgängig gemacht.',
  notUndone:
    'Seitdem wurde noch etwas geändert, deshalb wurde nichts rückgängig gemacht. So ist es jetzt eingestellt.',
  export:
    'Das sind die Einstellungen dieses Servers, als Datei. Sie enthält von keinem Mitglied die ID. `/settings import` liest sie ein.',
  exportName: 'einstellungen.json',
  importAsk: '**Das würde sich ändern.** Noch ist nichts geändert.',
  importNothing: 'In dieser Datei steht, was schon eingestellt ist. Es gibt also nichts zu ändern.',
  importForeign: (count) =>
    count === 1
      ? 'Ein Kanal in der Datei gehört nicht zu diesem Server und wird weggelassen.'
      : `${count} Kanäle in der Datei gehören nicht zu diesem Server und werden weggelassen.`,
  importTopics: (ids) => `Diese Themen kenne ich nicht, deshalb werden sie weggelassen: ${ids}.`,
  importCountry: 'Für das Land in der Datei habe ich keine Hilfetelefone, deshalb wird keins eingestellt.',
  importConfirm: 'So einstellen',
  importProblems: '**Diese Datei kann ich nicht verwenden, deshalb wurde nichts geändert:**',
  importUnread: {
    elsewhere: 'Diese Datei liegt nicht dort, wo Discord seine Dateien aufbewahrt.',
    'too-large': 'Diese Datei ist zu groß für Einstellungen.',
    'not-text': 'Diese Datei ist kein Text.',
    unreachable: 'Discord hat mir diese Datei nicht gegeben. Bitte versuch es noch einmal.',
  },
  importGone: 'Die Datei zu dieser Vorschau ist nicht mehr da. Bitte benutz `/settings import` noch einmal.',
  resetAsk:
    'Das setzt alles auf den Stand zurück, auf dem es war, als der Bot auf diesen Server kam. Das tägliche Zitat und die Bibliothek bleiben, wie sie sind.',
  resetFirst: 'Alles zurücksetzen',
  resetAgain:
    '**Wirklich?** Alles, was irgendwer in `/settings` und `/setup` eingestellt hat, geht verloren.',
  resetSecond: 'Ja, alles zurücksetzen',
  reset: 'Alles ist wieder wie am Anfang.',
  keep: 'So lassen, wie es ist',
  kept: 'Es wurde nichts geändert.',
  needsManager:
    'Das ändert alles auf einmal, deshalb braucht es die Berechtigung „Server verwalten“. Es wurde nichts geändert.',
  unknownCountry:
    'Für dieses Land habe ich keine Hilfetelefone, deshalb wurde nichts geändert. Bitte wähl eins aus der Liste.',
  needsServer: 'Einstellungen gehören zu einem Server. Benutz diesen Befehl auf einem.',
  unavailable: {
    unreadable:
      'Ich kann die Einstellungen dieses Servers gerade nicht lesen, deshalb wurde nichts geändert. Antworten und `/helplines` funktionieren weiter. Bitte versuch es in ein paar Minuten noch einmal; wenn es so bleibt, sag der Person Bescheid, die diesen Bot betreibt.',
    unwritable:
      'Das konnte ich nicht speichern, also ist alles wie vorher. Antworten und `/helplines` funktionieren weiter. Bitte versuch es in ein paar Minuten noch einmal; wenn es so bleibt, sag der Person, die diesen Bot betreibt, dass vielleicht die Festplatte voll oder die Datenbank gesperrt ist.',
    newer:
      'Die Einstellungen dieses Servers hat eine neuere Version dieses Bots gespeichert als die, die jetzt läuft. Ich rühre sie nicht an, um nichts kaputt zu machen. Antworten und `/helplines` funktionieren weiter.',
  },
};

export const setupDe: typeof setupEn = {
  heading: 'Einrichten',
  step: (step) => `Schritt ${step} von 3`,
  audience: 'Wer soll die Antworten auf Befehle sehen?',
  country:
    'Aus welchem Land sollen die Hilfetelefone zuerst kommen? Man kann immer ein anderes Land wählen. Wenn eure Mitglieder von überall kommen, lass es offen.',
  ask: 'Soll es einen Kanal geben, in dem ich Fragen ohne Erwähnung beantworte? Die meisten Server fangen ohne an.',
  leaveOpen: 'Offen lassen',
  noChannel: 'Keinen',
  done: 'Das ist alles. Fragen kann man mit `/ask` oder indem man mich erwähnt.',
  more: 'In `/settings panel` steht der Rest, `/daily set` postet jeden Tag ein Zitat, und in `/help` gibt es Hinweise für die Moderation.',
};

export const settingsCommandsDe: typeof settingsCommandsEn = {
  settings: {
    description: 'Richte diesen Bot für deinen Server ein',
    panel: 'Die Einstellungen ansehen und ändern',
    country: 'Aus welchem Land auf diesem Server die Hilfetelefone zuerst kommen',
    countryOption: 'Das Land; lass es weg, um keins zu haben',
    export: 'Die Einstellungen als Datei bekommen',
    import: 'Einstellungen aus einer Datei lesen: Du siehst vorher, was sich ändern würde',
    importFile: 'Eine Datei aus dem Export',
    reset: 'Alles auf den Anfang zurücksetzen',
  },
  setup: { description: 'Richte diesen Bot in drei Schritten ein' },
};
