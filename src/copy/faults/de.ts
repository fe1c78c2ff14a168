import type { Objection, Wanted, YamlFault } from '../../core/corpus/fault.ts';
import type { FaultWords } from './fault-words.ts';

const ALL_FOUR = 'ein Zitat nennt Urheber (author), Werk (work), Jahr (year) und Lizenz (licence)';

const OBJECTIONS: Readonly<Record<Objection, string>> = {
  belittles: 'das redet klein, was jemand durchmacht',
  blames: 'das gibt jemandem die Schuld',
  'blames-unless-denied': 'das gibt jemandem die Schuld, wenn es nicht verneint wird: sag es anders',
  'promises-cure': 'das verspricht Heilung',
  wounds: 'das verletzt',
  'person-first': 'nenn zuerst den Menschen',
  'not-what-happened': 'sag, was dem Menschen passiert ist',
  dose: 'keine Dosierungen',
  means: 'nenn keine Mittel und Wege',
  mention: 'keine Erwähnungen',
};

const WANTED: Readonly<Record<Wanted, string>> = {
  text: 'muss Text sein',
  number: 'muss eine Zahl sein',
  'yes-or-no': 'muss true oder false sein',
  list: 'muss eine Liste sein',
  fields: 'braucht Felder, jedes mit Name und Wert',
};

const YAML: Readonly<Record<YamlFault, string>> = {
  'field-twice': 'dieses Feld steht zweimal da',
  indentation: 'die Leerzeichen am Zeilenanfang passen nicht: nimm Leerzeichen, keine Tabulatoren',
  unclosed: 'hier fehlt ein Anführungszeichen, eine Klammer, ein Komma oder ein Doppelpunkt',
  quotes: 'das lässt sich nicht lesen: setz Text, in dem ": " oder "#" vorkommt, in Anführungszeichen',
};

/** Was an etwas nicht stimmt, das jemand geschrieben hat. Translated, not yet reviewed by a native speaker. */
export const faultsDe: FaultWords = {
  missing: () => 'fehlt',
  empty: () => 'darf nicht leer sein',
  'wrong-type': ({ wanted }) => WANTED[wanted],
  'not-fitting': () => 'passt hier nicht',
  'needs-words': () => 'schreib hier etwas hin',
  'needs-text-such-as': ({ example }) => `muss Text sein, zum Beispiel ${example}`,
  'needs-quoting': () => 'muss Text sein: setz es in Anführungszeichen',
  'needs-list': () => 'schreib eine Liste, zum Beispiel [eins, zwei]',
  'too-long': ({ most }) => `höchstens ${most} Zeichen`,
  'too-short': ({ least }) => `mindestens ${least} Zeichen`,
  'too-many': ({ most }) => `höchstens ${most}`,
  'several-lines': () => 'muss in einer Zeile stehen',
  'one-of': ({ choices }) => `eins von diesen: ${choices.join(', ')}`,
  'id-shape': ({ example }) =>
    `nur Kleinbuchstaben ohne Umlaute, Ziffern und einzelne Bindestriche, zum Beispiel ${example}`,
  'needs-day': () => 'ein Tag, zum Beispiel 2026-11-22',
  'needs-year': ({ example }) => `eine Jahreszahl, zum Beispiel ${example}, ohne Anführungszeichen`,
  'needs-address': () => 'eine Adresse, die mit https:// anfängt',
  'no-question-mark': () => 'muss mit einem Fragezeichen enden',
  'too-few-aliases': ({ least }) =>
    least === 1
      ? 'mindestens eine andere Art, das zu fragen'
      : `mindestens ${least} andere Arten, das zu fragen`,
  'needs-topic': ({ file }) =>
    file === null ? 'mindestens die Id eines Themas' : `mindestens die Id eines Themas aus ${file}`,
  'needs-source': () => 'mindestens die Id einer Quelle aus sources.yaml (project für allgemein Bekanntes)',
  'needs-answer': () => 'schreib die Antwort',
  'answer-too-long': ({ length, most }) =>
    `${length} Zeichen; höchstens ${most}: kürz sie oder mach zwei Antworten daraus`,
  heading: () => 'keine Überschriften: die Frage ist die Überschrift',
  'needs-credits': () =>
    'fremde Worte brauchen alle vier: author (Urheber), work (Werk), year (Jahr) und licence (Lizenz)',
  'missing-credit': () => `fehlt: ${ALL_FOUR}`,
  'empty-credit': () => `darf nicht leer sein: ${ALL_FOUR}`,
  'source-of-quotation': () => 'ein Zitat hat keine Quelle: Urheber und Werk sagen, woher es stammt',
  'no-such-field': ({ list }) => {
    if (list === null) return 'dieses Feld gibt es nicht';
    return list === 'readme'
      ? 'dieses Feld gibt es nicht; alle stehen in corpus/README.md'
      : 'dieses Feld gibt es nicht; alle stehen oben in der Datei';
  },

  banned: ({ found, because }) => `„${found}“: ${OBJECTIONS[because]}`,
  'say-instead': ({ found, instead }) =>
    `„${found}“: sag ${instead.map((words) => `„${words}“`).join(' oder ')}`,
  'quotation-marks': () => 'lass die Anführungszeichen darum weg; ein Zitat bekommt seine eigenen',
  'hard-reading': ({ grade, most }) =>
    `schwer zu lesen (Stufe ${grade.toFixed(1).replace('.', ',')}; höchstens ${most}): kürzere Sätze, einfachere Wörter`,
  'unsourced-number': ({ number }) => `„${number}“ braucht eine Quelle`,
  'missing-notice': ({ notice, word }) =>
    `ergänze ${notice}: im Text geht es ${word === null ? 'dem Thema nach darum' : `darum („${word}“)`}`,
  'one-sided-view': () => 'nötig: zu einer kritischen Sicht gehört die andere Seite',
  'one-sided-points': ({ points }) => `nötig: ${points.join(', ')} ist umstritten`,
  'whose-view': ({ points }) => `sag, wer das so sieht: ${points.join(', ')} ist eine Sicht unter mehreren`,
  'excluded-point': ({ point }) => `${point} soll draußen bleiben`,
  'said-twice': ({ wording }) => `„${wording}“ steht hier zweimal`,
  'said-before': ({ wording, owner }) => `bei ${owner} steht schon „${wording}“`,
  'nearly-said': ({ owner }) => `sagt fast Wort für Wort dasselbe wie ${owner}`,

  unknown: ({ id }) => `„${id}“ gibt es nicht`,
  'not-in': ({ id, file }) => `${id} steht nicht in ${file}`,
  'id-twice': () => 'diese Id ist doppelt vergeben',
  'id-taken': ({ id, by }) => {
    if (by === 'entry') return `ein anderer Eintrag dieser Datei heißt schon ${id}`;
    return by === 'quote' ? `ein anderes Zitat heißt schon ${id}` : `ein anderer Text heißt schon ${id}`;
  },
  'names-itself': () => 'verweist auf sich selbst',
  'not-named-back': ({ other, id }) => `${other} verweist nicht auf ${id} zurück`,
  'whole-shelf': ({ id, choices }) => `${id} ist ein ganzes Regal; wähl eins davon: ${choices.join(', ')}`,
  'not-credited': ({ passage, source, credited }) =>
    `${passage} stützt sich nicht auf ${source}, sondern auf ${credited.join(', ')}`,
  'not-in-english': ({ id, what }) =>
    what === 'quote' ? `auf Englisch gibt es kein Zitat ${id}` : `auf Englisch gibt es keinen Text ${id}`,
  'translated-twice': ({ id }) => `${id} ist zweimal übersetzt`,
  'side-missing': () => 'fehlt: im Englischen steht hier etwas',
  'side-too-many': () => 'im Englischen steht hier nichts',
  'older-english': ({ day }) =>
    `das Englische wurde zuletzt am ${day} gelesen: vergleich, verbessere, dann trag hier diesen Tag ein`,

  yaml: ({ what }) => YAML[what],
  'yaml-star': () => 'ein Wert, der mit * anfängt, muss in Anführungszeichen stehen',
  'needs-front-matter': () =>
    'muss mit einer Zeile --- anfangen, dann kommen die Felder, noch eine Zeile --- und die Antwort',
  'needs-fields': () => 'schreib Felder, zum Beispiel question: …',
  'needs-quotes': () => 'schreib eine Liste, ein Zitat pro Zeile, jedes mit einem Bindestrich davor',
  'needs-opening': () => 'ein Dokument fängt mit einer Zeile --- an, dann kommen seine Felder',
  'needs-closing': () => 'unter den Feldern nach dieser Zeile --- fehlt noch eine Zeile ---',
  'fields-too-long': () => 'zu lang: fehlt eine Zeile ---?',
  'not-json': () => 'das ist kein gültiges JSON',
  'needs-lists': () => 'schreib { "passages": […], "quotes": […] }, mit je einer Liste von Einträgen',
  'needs-braces': () => 'ein Eintrag steht in geschweiften Klammern, mit seinen Feldern darin',
  'no-entry': () => 'es ist kein Eintrag darin',
  'too-many-entries': ({ most }) =>
    `ein Server kann ${most.toLocaleString('de')} Einträge haben; ab hier sind es mehr`,
  'stopped-reading': () => 'weiter unten kann noch mehr stehen; hier habe ich aufgehört zu lesen',
  'menu-full': ({ most }) => `höchstens ${most}: mehr passt nicht in ein Discord-Menü`,
  'needs-synonym': () => 'mindestens ein Wort, das Leute tippen',
  'needs-point-id': () => 'zum Beispiel S0-01',

  'file-too-long': () => 'zu lang für eine Datei mit Einstellungen',
  'not-settings': () => 'das ist keine Datei mit meinen Einstellungen',
  'other-version': () => 'ist eine andere Version, die dieser Bot nicht liest',
  'not-channel': () => 'ist keine Id eines Kanals',
  'not-topic': () => 'ist keine Id eines Themas',
  'not-country': () => 'ist kein Länderkürzel',
};
