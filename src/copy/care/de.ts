import type { CareCopy } from './en.ts';

/**
 * German. Translated, not yet reviewed by a native speaker.
 *
 * It says du, as Discord does. “Suizid”, never “Selbstmord”. A number stands after “wähle”, so that
 * nothing has to follow it, however long the advice for an unknown country is.
 */
export const careDe: CareCopy = {
  locale: 'de',
  support: {
    heading: {
      self: 'Gut, dass du das sagst',
      'someone-else': 'Gut, dass du für diesen Menschen da bist',
    },
    headingNow: 'Bitte hol jetzt Hilfe',
    words: {
      self: 'Das klingt sehr schwer. Du musst das nicht allein tragen: Ein Mensch kann für dich da sein, auch jetzt.',
      'someone-else':
        'Bleib bei der Person, wenn das für dich sicher ist, oder sorge dafür, dass jemand bei ihr ist. Du darfst sie direkt fragen, ob sie an Suizid denkt: Die Frage bringt niemanden auf die Idee. Du musst das nicht allein schaffen.',
    },
    danger: (number) => `**Wenn gerade Gefahr besteht,** wähle ${number}.`,
    line: '**Mit jemandem reden:**',
    directories: (links) => `**Ein Hilfetelefon in deinem Land findest du hier:** ${links}.`,
    nearby: {
      self: 'Auch jemand, dem du vertraust, kann helfen. „Kannst du eine Weile bei mir bleiben?“ – mehr musst du nicht sagen.',
      'someone-else': 'Dort kannst du auch über deine Sorge um jemanden reden.',
    },
    smallPrint:
      'Ich bin ein Bot, und niemand hat diesen Chat im Blick. Was du am Hilfetelefon sagst, bleibt vertraulich; manche Stellen können eingreifen, wenn sie glauben, dass ein Leben unmittelbar in Gefahr ist.',
    publicLine:
      '**Bei Gefahr: Wähle die Notrufnummer, die bei dir gilt.** Um mit jemandem zu reden, findest du auf findahelpline.com Hilfetelefone in den meisten Ländern. Ich bin ein Bot, und niemand hat das hier im Blick.',
    openPrivately: 'Mehr, nur für mich',
    moreOptions: 'Weitere Möglichkeiten',
  },
  medical: {
    heading: 'Das fragst du am besten in der Arztpraxis oder Apotheke',
    words:
      'Zum Einnehmen, Mischen, Ändern oder Absetzen eines Medikaments kann ich nichts raten. Was sicher ist, hängt vom Medikament ab, davon, wie lange es schon genommen wird, und von der Gesundheit der Person. In der Arztpraxis oder Apotheke kann jemand das alles mit dir ansehen.',
    meanwhile:
      'Bis du dort gefragt hast, setz bitte nichts plötzlich ab. In der Apotheke bekommst du oft noch am selben Tag eine Antwort, ohne Termin.',
    danger: (number) =>
      `**Wenn jemand zu viel genommen hat oder sich sehr schlecht fühlt,** wähle ${number}.`,
    guidance:
      'Leitlinien, die man dort vielleicht kennt (auf Englisch): „Stopping antidepressants“ (Royal College of Psychiatrists, 2020), NICE NG215 und NG222 und die Maudsley Deprescribing Guidelines (2024).',
  },
  helplines: {
    button: 'Hilfetelefone',
    heading: (country) => (country ? `Hilfetelefone: ${country}` : 'Hilfetelefone'),
    danger: (numbers) => `**In akuter Gefahr:** Wähle ${numbers}.`,
    localNumber: (examples) => `die Notrufnummer, die bei dir gilt: ${examples}`,
    or: 'oder',
    directories: (links) => `**Ein Hilfetelefon in deinem Land findest du hier:** ${links}`,
    categories: {
      crisis: 'Jetzt mit jemandem reden',
      abuse: 'Wenn dir jemand wehtut',
      child: 'Für Kinder und Jugendliche',
      warm: 'Zum Reden, nicht für Notfälle',
    },
    abuseCaution:
      'Wenn die Person, die dir wehtut, vielleicht auf dein Handy schaut: Anrufe und Nachrichten können dort gespeichert bleiben. Ein Handy aus dem Freundeskreis ist vielleicht sicherer.',
    older: 'Ältere Einträge, bitte vorher prüfen',
    ofThisServer: 'Von diesem Server hinzugefügt',
    contact: {
      call: (number) => `ruf **${number}** an`,
      text: (number, keyword) =>
        keyword ? `SMS mit **${keyword}** an **${number}**` : `SMS an **${number}**`,
      whatsapp: (number) => `WhatsApp **${number}**`,
      chat: (site) => `Chat auf ${site}`,
      web: (site) => site,
    },
    allHours: 'rund um die Uhr, jeden Tag',
    cost: { free: 'kostenlos', charged: 'der Anruf kostet Geld' },
    source: (name, date) => `Quelle: ${name} (${date})`,
    undated: 'ohne Datum',
    pleaseCheck: 'bitte prüfen: seit einer Weile nicht bestätigt',
    smallPrint:
      'Die Nummern stammen aus den genannten schriftlichen Quellen; niemand hier hat dort angerufen. Manche Zeiten und Hinweise stehen auf Englisch da. Ich bin ein Bot, und niemand hat diesen Chat im Blick. Was du am Hilfetelefon sagst, bleibt vertraulich; manche Stellen können eingreifen, wenn sie glauben, dass ein Leben unmittelbar in Gefahr ist.',
    unknownCountry:
      'Für dieses Land habe ich kein Hilfetelefon. Die Verzeichnisse unten kennen vielleicht eines.',
    choose: (from, to) => `Wähle ein Land, ${from} bis ${to}`,
  },
};
