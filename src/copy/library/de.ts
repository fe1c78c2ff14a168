import type { feedbackEn, libraryCommandsEn, libraryEn, suggestEn } from './en.ts';

export const libraryDe: typeof libraryEn = {
  needsServer: 'Eine Bibliothek gehört zu einem Server. Benutz diesen Befehl auf einem.',
  label: '**Von diesem Server hinzugefügt.** Diese Worte stammen nicht aus meiner eigenen Sammlung.',
  quoteLabel: 'von diesem Server hinzugefügt',
  heading: 'Die Bibliothek dieses Servers',
  empty:
    'Noch wurde nichts hinzugefügt. `/library add` öffnet ein Formular, und `/library import` liest eine Datei. Was ihr hinzufügt, wird zusammen mit meinen eigenen Antworten gefunden und trägt einen Hinweis, dass es von euch ist.',
  counts: (answers, quotes) =>
    `${answers === 1 ? 'Eine Antwort' : `${answers} Antworten`}, ${quotes === 1 ? 'ein Zitat' : `${quotes} Zitate`}. Zusammen höchstens 2.000.`,
  open: 'Öffne einen Eintrag',
  entry: (id) => `ID: ${id}`,
  noLonger: 'Diesen Eintrag gibt es in der Bibliothek nicht mehr. `/library list` zeigt, was da ist.',
  unknownEntry: 'Ich finde keinen Eintrag mit dieser ID oder Frage. Das sind die, die es gibt.',
  edit: 'Bearbeiten',
  remove: 'Entfernen',
  added: (title) => `Hinzugefügt: „${title}“ Ab jetzt kann man es finden.`,
  changed: (title) => `Geändert: „${title}“`,
  removed: (title) => `Entfernt: „${title}“ Man findet es nicht mehr.`,
  full: 'Die Bibliothek ist voll: Ein Server darf 2.000 Einträge haben. Es wurde nichts hinzugefügt. `/library remove` schafft Platz.',
  refused: 'Das kann ich so noch nicht hinzufügen, deshalb wurde nichts geändert:',
  yourWords: 'Deine Worte, um sie wieder ins Formular zu kopieren:',
  askRemoveAll: (count) =>
    `Das entfernt ${count === 1 ? 'den einen Eintrag' : `alle ${count} Einträge`} der Bibliothek und lässt sich nicht rückgängig machen. \`/library export\` macht vorher eine Kopie.`,
  typedName: 'deine-worte.md',
  removeAll: 'Alles entfernen',
  removedAll: 'Die Bibliothek ist jetzt leer.',
  needsManage:
    'Das ändert viel auf einmal, deshalb braucht es die Berechtigung „Server verwalten“. Es wurde nichts geändert.',
  imported: (added, replaced) =>
    `Ohne Probleme gelesen. ${added === 1 ? 'Ein Eintrag wurde' : `${added} Einträge wurden`} hinzugefügt${replaced > 0 ? `, und ${replaced === 1 ? 'einer hat einen älteren' : `${replaced} haben ältere`} ersetzt` : ''}.`,
  importProblems: (count) =>
    `${count === 1 ? 'Eine Sache muss' : `${count} Sachen müssen`} noch verbessert werden, deshalb wurde nichts hinzugefügt:`,
  moreProblems: 'Alle stehen in der Datei unten.',
  problemsName: 'probleme.txt',
  line: (line, field, message) => `Zeile ${line}, ${field}: ${message}`,
  wholeFile: 'Datei',
  noFile: 'Bitte häng eine Datei an: Markdown oder JSON, wie `/library export` sie macht.',
  attachment: {
    elsewhere: 'Ich lese nur Dateien, die hier auf Discord angehängt sind. Es wurde nichts hinzugefügt.',
    'too-large': 'Diese Datei ist zu groß: höchstens 4 MB. Es wurde nichts hinzugefügt.',
    'not-text':
      'Diese Datei ist kein einfacher Text in UTF-8, deshalb kann ich sie nicht lesen. Es wurde nichts hinzugefügt.',
    unreachable:
      'Discord hat mir die Datei nicht rechtzeitig gegeben. Es wurde nichts hinzugefügt. Bitte versuch es noch einmal.',
  },
  stillReading:
    'Ich lese diese Datei noch. `/library list` zeigt gleich, ob ihre Einträge da sind. Wenn nicht, schick sie bitte in kleineren Dateien: Dann sage ich dir, was zu verbessern ist.',
  exported: 'Die Bibliothek, wie sie jetzt ist. `/library import` liest sie wieder ein.',
  exportName: 'bibliothek',
  supportNote:
    'Es wurde nichts gespeichert oder verschickt. Ich sehe jedes Formular so durch, und oft bin ich vorsichtig, wo es gar nicht nötig wäre. Wenn du für andere geschrieben hast und nicht über dich, gib die Datei unten an `/library import`.',
  form: {
    add: 'Antwort hinzufügen',
    edit: 'Antwort bearbeiten',
    addQuote: 'Zitat hinzufügen',
    editQuote: 'Zitat bearbeiten',
    question: 'Frage',
    questionHint: 'Wie eine Überschrift, höchstens 100 Zeichen',
    answer: 'Antwort',
    answerHint: 'Kurz und einfach: höchstens 900 Zeichen',
    aliases: 'Wie man es sonst noch fragt',
    aliasesHint: 'Eine Art zu fragen pro Zeile; mindestens eine',
    topic: 'Thema',
    source: 'Woher es stammt',
    sourceHint: 'Ein Buch, eine Website, ein Leitfaden; leer lassen, wenn es dein eigenes Wissen ist',
    text: 'Das Zitat',
    textHint: '40 bis 240 Zeichen, ohne Anführungszeichen',
    author: 'Wer es gesagt hat',
    authorHint: 'Lass die letzten drei leer, wenn der Satz von dir ist',
    work: 'Wo, und in welchem Jahr',
    workHint: 'Zum Beispiel: Walden, 1854',
    licence: 'Warum es gezeigt werden darf',
    licenceHint: 'Zum Beispiel: gemeinfrei',
  },
  fields: {
    question: 'Frage',
    body: 'Antwort',
    aliases: 'wie man es sonst noch fragt',
    topics: 'Thema',
    topic: 'Thema',
    source: 'woher es stammt',
    text: 'Zitat',
    author: 'wer es gesagt hat',
    work: 'wo es steht',
    year: 'Jahr',
    licence: 'warum es gezeigt werden darf',
  },
  review: {
    heading: 'Ein Vorschlag von einem Mitglied',
    none: 'Es gibt keine Vorschläge, über die zu entscheiden wäre.',
    left: (count) => (count === 1 ? 'Der letzte.' : `${count} warten; das ist der älteste.`),
    unsigned: 'Ohne Namen.',
    signed: (name) => `Name: ${name}`,
    expires: 'Er wird gelöscht, sobald du entscheidest, oder nach 30 Tagen. Niemand bekommt eine Nachricht.',
    aliases: 'Wie man es sonst noch fragt',
    noAnswer: 'Eine Frage ohne Antwort.',
    from: (from) => `Gesagt von: ${from}`,
    toMend: 'Bevor es hinzugefügt werden kann:',
    theirWords: 'Bei fremden Worten muss dabeistehen, warum sie gezeigt werden dürfen: Drück „Bearbeiten“.',
    approve: 'Annehmen',
    edit: 'Bearbeiten',
    decline: 'Ablehnen',
    approved: 'Zur Bibliothek hinzugefügt.',
    declined: 'Abgelehnt und gelöscht.',
    gone: 'Über diesen Vorschlag wurde schon entschieden, oder seine 30 Tage waren um.',
  },
  insights: {
    heading: 'Wie die Antworten ankommen',
    intro: 'Nur Zahlen: Wer was gedrückt hat, wird nicht gespeichert.',
    none: 'Noch hat niemand gesagt, ob eine Antwort geholfen hat.',
    total: (helpful, notQuite) =>
      `**Hilfreich** wurde ${helpful === 1 ? 'einmal' : `${helpful}-mal`} gedrückt, **Passt nicht ganz** ${notQuite === 1 ? 'einmal' : `${notQuite}-mal`}.`,
    row: (question, helpful, notQuite) => `${question} Hilfreich: ${helpful}. Passt nicht ganz: ${notQuite}.`,
    lacking: '**Hat am häufigsten nicht ganz gepasst**',
    helping: '**War am häufigsten hilfreich**',
    waiting: (count) =>
      count === 1
        ? 'Ein Vorschlag wartet: `/library review`.'
        : `${count} Vorschläge warten: \`/library review\`.`,
  },
};

export const suggestDe: typeof suggestEn = {
  supportNote: 'Es wurde nichts gespeichert und an niemanden etwas geschickt.',
  needsServer:
    'Ein Vorschlag geht an die Moderation eines Servers. Bitte benutz diesen Befehl deshalb auf einem.',
  button: 'Der Moderation vorschlagen',
  title: 'Eine Antwort vorschlagen',
  quoteTitle: 'Ein Zitat vorschlagen',
  question: 'Die Frage',
  questionHint: 'So, wie man sie stellen würde. Bitte nichts, was verrät, wer jemand ist',
  answer: 'Eine Antwort, wenn du eine hast',
  aliases: 'Andere Arten zu fragen, wenn du welche weißt',
  aliasesHint: 'Eine pro Zeile',
  text: 'Das Zitat oder ein Satz von dir',
  from: 'Wer es gesagt hat und wo',
  fromHint: 'Leer lassen, wenn die Worte von dir sind',
  name: 'Dein Name, wenn du magst',
  nameHint: 'Nur was hier steht, wird weitergegeben; leer ist in Ordnung',
  thanks:
    'Danke. Die Moderation dieses Servers findet es, wenn sie das nächste Mal nachsieht. Ich habe behalten, was du geschrieben hast, und nichts über dich; es wird gelöscht, sobald entschieden ist, oder nach 30 Tagen.',
  empty: 'Da waren keine Worte, deshalb wurde nichts verschickt.',
  full: 'Die Moderation hat schon viele Vorschläge zu lesen, deshalb konnte ich deinen nicht dazulegen. Bitte versuch es in einer Woche oder so noch einmal.',
  tooSoon:
    'Du hast eben erst etwas vorgeschlagen. Bitte warte ein paar Minuten bis zum nächsten; es wurde nichts verschickt.',
  tooLong: 'Das ist länger, als ich weitergeben kann, deshalb wurde nichts verschickt.',
};

export const feedbackDe: typeof feedbackEn = {
  helpful: 'Hilfreich',
  notQuite: 'Passt nicht ganz',
  thanks: 'Danke, dass du das sagst.',
  notQuiteHeading: 'Danke. Passt vielleicht eine von diesen besser?',
  nothingNearer: 'Danke. Etwas Passenderes habe ich leider nicht.',
  nearest: 'Wähle eine andere Antwort',
};

export const libraryCommandsDe: typeof libraryCommandsEn = {
  library: {
    description: 'Eigene Antworten und Zitate deines Servers und was Mitglieder vorschlagen',
    add: 'Eine Antwort oder ein Zitat mit einem Formular hinzufügen',
    edit: 'Einen Eintrag ändern',
    remove: 'Einen Eintrag herausnehmen, oder alle',
    list: 'Ansehen, was dein Server hinzugefügt hat',
    import: 'Viele Einträge aus einer Datei hinzufügen',
    export: 'Alle Einträge als Datei bekommen',
    review: 'Über Vorschläge von Mitgliedern entscheiden, einen nach dem anderen',
    insights: 'Welche Antworten geholfen haben, in Zahlen',
    kind: 'Eine Antwort, wenn du nicht „Zitat“ wählst',
    kinds: { passage: 'Eine Antwort', quote: 'Ein Zitat' },
    entry: 'Seine ID oder Frage; lass es weg, um aus einer Liste zu wählen',
    everything: 'Alle Einträge entfernen; du wirst noch einmal gefragt',
    file: 'Eine Markdown- oder JSON-Datei, wie der Export sie macht',
    format: 'Markdown, wenn du nicht JSON wählst',
    formats: { markdown: 'Markdown', json: 'JSON' },
  },
  suggest: {
    description: 'Der Moderation eine Antwort, ein Zitat oder eine fehlende Frage vorschlagen',
    what: 'Eine Frage oder Antwort, wenn du nicht „Zitat“ wählst',
    kinds: { passage: 'Eine Frage oder eine Antwort', quote: 'Ein Zitat' },
  },
};
