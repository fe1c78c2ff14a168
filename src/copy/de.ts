import { careDe } from './care/de.ts';
import { chatDe, paceDe } from './chat/de.ts';
import { dailyCommandsDe, dailyDe, privacyDe, quoteDe, subscribeDe } from './daily/de.ts';
import type { Copy } from './en.ts';
import { faultsDe } from './faults/de.ts';
import { feedbackDe, libraryCommandsDe, libraryDe, suggestDe } from './library/de.ts';
import { settingsCommandsDe, settingsDe, setupDe } from './settings/de.ts';

/**
 * German. Translated, not yet reviewed by a native speaker.
 *
 * It says du, as Discord does. Recovery is „Genesung“, a shelf of topics is a „Bereich“, and „die Moderation“ is
 * whoever moderates. Names of Discord's own switches are those of its German client.
 */
export const de: Copy = {
  answer: {
    view: (whose) => `**Wessen Sicht:** ${whose}`,
    otherSide: '**Die andere Seite**',
    sources: 'Aus',
    related: 'Verwandte Fragen',
    unsureHeading: 'Meinst du eine von diesen Fragen?',
    unsure: 'Ich bin nicht sicher, welche meiner Antworten passt, und frage lieber nach, als zu raten.',
    unsurePlaceholder: 'Wähle eine Frage',
    noneHeading: 'Darauf habe ich keine Antwort',
    none: 'Ich kenne mich nur mit seelischer Genesung aus, und nur mit dem, was in meinen Quellen steht. Vielleicht hilft es, mit weniger Worten zu fragen oder in `/topics` zu stöbern.',
    help: 'Brauchst du jetzt jemanden? Die Notrufnummer, die bei dir gilt, findahelpline.com oder `/helplines`.',
    unreviewed: 'Übersetzt, aber noch nicht von jemandem mit Deutsch als Muttersprache durchgelesen.',
    onlyInEnglish: 'Diese Antwort gibt es bisher nur auf Englisch.',
  },
  viewpoints: {
    shared: '',
    recovery: 'Menschen und Dienste, die von persönlicher Genesung sprechen.',
    'mutual-aid': 'eine Stimme für gegenseitige Hilfe, kritisch gegenüber dem psychiatrischen Hilfesystem.',
    critical: 'Menschen, die Psychiatrie oder Diagnosen kritisch sehen.',
    clinical: 'die gängige Gesundheitsversorgung.',
    research: 'Menschen aus der Forschung; Studien lassen sich auf mehr als eine Weise lesen.',
    'lived-experience': 'Menschen, die es selbst erlebt haben.',
  },
  notices: {
    medication:
      'Das ist Information, kein ärztlicher Rat. Bitte setz deswegen kein Medikament ab und ändere nichts daran: Sprich erst mit der Person, die es dir verschreibt, oder frag in der Apotheke.',
    coercion:
      'Gesetze und Rechte sind von Ort zu Ort verschieden. Eine Patientenfürsprache oder Rechtsberatung in deiner Nähe kann dir sagen, was bei dir gilt.',
    distress:
      'Wenn beim Lesen etwas in dir hochkommt: Du darfst hier aufhören und an einem anderen Tag wiederkommen.',
  },
  contentNote:
    '**Inhaltshinweis.** Hier geht es um Schweres. Der Text öffnet sich mit einem Klick: wann du willst, oder gar nicht.',
  sourceWrittenForThisBot: 'für diesen Bot geschrieben',
  care: careDe,
  quote: quoteDe,
  daily: dailyDe,
  subscribe: subscribeDe,
  privacy: privacyDe,
  library: libraryDe,
  suggest: suggestDe,
  faults: faultsDe,
  feedback: feedbackDe,
  buttons: {
    share: 'Hier teilen',
    remove: 'Entfernen',
    back: 'Zurück',
    previous: 'Vorherige',
    next: 'Nächste',
    topics: 'Themen ansehen',
  },
  search: {
    heading: (count) => (count === 1 ? 'Eine Antwort gefunden' : `${count} Antworten gefunden`),
    page: (page, pages) => `Seite ${page} von ${pages}`,
    open: 'Öffne eine Antwort',
    narrow: 'Um mehr zu sehen, such mit weniger Worten.',
    none: 'Dazu habe ich nichts gefunden. Vielleicht helfen weniger oder einfachere Worte, oder du stöberst in `/topics`.',
  },
  topics: {
    heading: 'Womit ich mich auskenne',
    intro: 'Such dir einen Bereich aus, dann eine Frage. Nur du siehst das hier.',
    choose: 'Wähle einen Bereich',
    chooseWithin: 'Wähle einen Teil davon',
    chooseQuestion: 'Wähle eine Frage',
    gone: 'Diesen Bereich gibt es hier nicht mehr. Das sind die, die ich habe.',
  },
  about: {
    heading: 'Über diesen Bot',
    body: [
      'Ich gebe weiter, was Menschen über **seelische Genesung** geschrieben haben: kurze Antworten in einfachen Worten, jede mit ihrer Quelle und, wo die Meinungen auseinandergehen, mit der anderen Seite.',
      '**Was ich nicht bin.** Ich bin ein Programm, kein Mensch, und niemand hat im Blick, was hier getippt wird. Ich stelle keine Diagnosen, ich gebe keinen Rat zu Medikamenten, und ich erfinde nichts: Wenn etwas nicht in meinen Quellen steht, sage ich das.',
      '**Was ich behalte.** Keine Fragen, keine Nachrichten und nichts über dich, außer einem täglichen Zitat, das du dir mit `/subscribe` bestellt hast. Was du mit `/suggest` vorschlägst, behalte ich ohne Angaben über dich, bis die Moderation entscheidet. Auch was ein Server eingestellt hat, behalte ich. `/privacy show` zeigt es dir.',
      '**Stimmt etwas nicht?** Sag es bitte der Moderation dieses Servers oder der Person, die diesen Bot betreibt. Wenn eine Antwort falsch ist oder verletzt, wird das in Ordnung gebracht.',
    ],
    report: (url) => `**Ein Problem mit diesem Bot melden,** auch nicht öffentlich: <${url}>`,
    version: (version, passages) => `Version ${version} · ${passages} Antworten`,
    started: (when) => `Gestartet ${when}`,
  },
  help: {
    heading: 'So benutzt du diesen Bot',
    intro: 'Frag in deinen eigenen Worten. Auf die Rechtschreibung kommt es nicht an.',
    commands: 'Befehle',
    chat: 'Du kannst mich auch in einer Frage erwähnen, mir antworten oder mir direkt schreiben. Um zu der Nachricht einer anderen Person etwas nachzusehen, öffne ihr Menü, dann **Apps**, dann **Antwort finden**: Nur du siehst das Ergebnis.',
    topics: {
      commands: 'Befehle',
      answers: 'Wie Antworten gefunden werden',
      moderators: 'Für die Moderation',
    },
    answers: [
      'Ich suche die Stelle, die zu deinen Worten passt, verbessere dabei Tippfehler und sage dir, woher sie stammt.',
      'Bin ich nicht sicher, biete ich bis zu drei Fragen an. Weiß ich etwas nicht, sage ich das. Ich erfinde nie eine Antwort.',
      'Bei umstrittenen Dingen steht dabei, wessen Sicht es ist, und die andere Seite steht in derselben Antwort.',
    ],
    moderators: [
      {
        title: 'Wenn jemand in Gefahr zu sein scheint',
        lines: [
          'Antworte bald, freundlich, als Mensch. „Gut, dass du uns das sagst“ ist ein guter erster Satz.',
          'Frag ganz direkt, ob die Person an Suizid denkt. Die Frage bringt niemanden auf die Idee.',
          'Nenn die Notrufnummer und ein Hilfetelefon: Beides steht in `/helplines`. Wenn du glaubst, dass ein Leben in Gefahr ist, und weißt, wo die Person ist, verständige den Notruf dort und nutze Discords eigene Meldefunktion.',
        ],
      },
      {
        title: 'Was du lieber lässt',
        lines: [
          'Nicht streiten, keine Diagnosen stellen und nicht versprechen, dass es geheim bleibt.',
          'Lass nicht zu, dass Wege beschrieben werden, sich zu verletzen: Entferne so etwas, auf freundliche Art.',
          'Trag das nicht allein in Direktnachrichten. Sag noch jemandem aus der Moderation Bescheid.',
        ],
      },
      {
        title: 'Auf dich selbst achten',
        lines: [
          'Wechselt euch ab, und sag Bescheid, wenn du eine Pause machst. Das gehört zur Aufgabe und ist kein Versagen.',
          'Du kannst niemanden allein am Leben halten. Du kannst es leichter machen, die zu erreichen, die helfen.',
          'Hab selbst jemanden, mit dem du hinterher reden kannst. Die Hilfetelefone sind auch für dich da.',
        ],
      },
      {
        title: 'Was dieser Bot tut und was nicht',
        lines: [
          'Wenn Worte an mich nach Gefahr klingen, antworte ich mit Wegen zu einem Menschen, und zwar nur für die Person sichtbar, wo Discord das zulässt. Ich sage es niemandem: nicht dir, nicht der Person, die den Bot betreibt. Bitte verlass dich nicht darauf, dass ich etwas bemerke.',
          '`/setup` fragt dich drei Dinge. In `/settings panel` steht der Rest: wo ich antworte, was ich weglasse, wie oft. Was ihr ausblendet, zeige ich nicht; Hilfetelefone lassen sich nicht ausblenden.',
          'Wer welchen Befehl benutzen darf, und wo, steht unter **Servereinstellungen → Integrationen**, mit Discords eigenen Schaltern. Wer dort `/settings` benutzen darf, kann alles ändern außer mit `/settings import` und `/settings reset`: Für diese beiden und fürs Löschen braucht es immer die Berechtigung „Server verwalten“.',
        ],
      },
    ],
  },
  settings: settingsDe,
  setup: setupDe,
  chat: chatDe,
  pace: paceDe,
  failure: {
    noCorpus:
      'Ich kann meine Antworten gerade nicht lesen; wer diesen Bot betreibt, kann den Grund sehen. `/helplines` funktioniert, genauso findahelpline.com und die Notrufnummer, die bei dir gilt.',
    unexpected:
      'Bei mir ist etwas schiefgegangen, und deine Worte wurden nicht gespeichert. Bitte versuch es gleich noch einmal. Wenn du jetzt jemanden brauchst: Die Notrufnummer, die bei dir gilt, findahelpline.com und `/helplines` sind da.',
    gone: 'Diese Antwort gehört nicht mehr zu meiner Sammlung. Mit `/ask` oder `/topics` findest du, was es jetzt gibt. Wenn du jetzt jemanden brauchst: `/helplines`.',
    notYours:
      'Das kann nur die Person entfernen, die gefragt hat, oder die Moderation. Wenn es hier nicht stehen sollte, sag bitte der Moderation Bescheid. Wenn du jetzt jemanden brauchst: `/helplines`.',
    empty:
      'Da waren keine Worte. Frag mich zum Beispiel: „Was ist persönliche Genesung?“ Wenn du jetzt jemanden brauchst: `/helplines`.',
    unknown:
      'Diesen Befehl oder Knopf kenne ich nicht mehr; vielleicht stammt er aus einer älteren Version. `/help` zeigt, was es gibt, und `/helplines` ist immer da.',
    busy: 'Gerade fragen sehr viele auf einmal, und ich konnte das nicht annehmen. Versuch es bitte in einer Minute noch einmal. Wenn du jetzt jemanden brauchst: Die Notrufnummer, die bei dir gilt, und findahelpline.com sind da, und `/helplines` geht auch, wenn viel los ist.',
    stopping:
      'Ich werde gerade neu gestartet und habe damit nicht angefangen; geändert wurde nichts. Versuch es bitte in einer Minute noch einmal. Wenn du jetzt jemanden brauchst: Die Notrufnummer, die bei dir gilt, findahelpline.com und `/helplines` sind da.',
    slow: 'Das hat länger gedauert, als Discord mich warten lässt; ob es getan ist, weiß ich nicht. Bitte sieh gleich nach und versuch es noch einmal, falls es nicht geklappt hat. Wenn du jetzt jemanden brauchst: Die Notrufnummer, die bei dir gilt, findahelpline.com und `/helplines` sind da.',
  },
  commands: {
    ask: {
      description: 'Stell eine Frage zur Genesung und bekomm eine kurze Antwort mit Quelle',
      question: 'Was du wissen willst, in deinen eigenen Worten',
      private: 'Nur du siehst die Antwort',
    },
    search: {
      description: 'Such in allem, was ich weiß, und wähl eine Antwort aus',
      query: 'Ein paar Wörter, nach denen ich suchen soll',
      topic: 'Nur zu diesem Thema',
      source: 'Nur aus dieser Quelle',
    },
    topics: {
      description: 'Stöbere in dem, was ich weiß, Bereich für Bereich',
      topic: 'Mit diesem Thema anfangen',
    },
    helplines: {
      description: 'Krisentelefone und Verzeichnisse, nur für dich sichtbar',
      country: 'Hilfetelefone in diesem Land',
    },
    about: { description: 'Was dieser Bot ist und was nicht' },
    help: { description: 'So benutzt du diesen Bot', topic: 'Was du wissen möchtest' },
    ...settingsCommandsDe,
    findAnswer: { name: 'Antwort finden' },
    ...dailyCommandsDe,
    ...libraryCommandsDe,
  },
};
