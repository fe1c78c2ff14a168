import type { Phrases } from './phrases.ts';

/** Where the word before stands for a thing said, and not for the article of the next word. */
const ALONE =
  '(?=\\s*(?:$|[?!.,]|(?:auch|denn|so|bei|für|wirklich|überhaupt|immer|normal|heilbar)(?![\\p{L}])))';

export const phrasesDe: Phrases = {
  letters: 'äöß',
  telling: ['was ist|was sind|wie ist|wie geht|gibt es'],

  smallTalk: {
    thanks: [
      '(?:vielen|tausend|lieben|besten|herzlichen) dank|danke (?:schön|sehr|dir|euch)|dankeschön',
      'danke|dank dir|merci|thx|thanks|das hilft(?: mir)?(?: sehr)?|das hat (?:mir )?(?:sehr )?geholfen',
      'sehr nett|lieb von dir|guter bot',
    ],
    goodbye: [
      'auf wiedersehen|bis (?:bald|dann|später|morgen|zum nächsten mal)|gute nacht|schlaf gut',
      "schönen (?:tag|abend)(?: noch)?|mach'?s gut|pass auf dich auf|tschüss|tschüß|tschau|ciao|bye|gn8|servus",
    ],
    greeting: [
      'guten (?:morgen|tag|abend)|hallo|hallöchen|hi|hey|huhu|moin(?: moin)?|grüß (?:dich|gott|euch)|na',
      "wie geht(?:'?s| es)(?: dir| euch)?|was geht(?: ab)?|alles (?:gut|klar)|freut mich|morgen",
      'wer bist du(?: eigentlich)?|was bist du(?: eigentlich)?|was kannst du(?: alles)?|was machst du',
      'bist du (?:da|hier|wach|echt|(?:ein )?(?:bot|mensch|roboter|programm)|eine ki|ein echter mensch)',
    ],
  },
  fillers: [
    'aber|ach|alle|allen|alles|an|auch|bot|das|dein|deine|deiner|dir|du|echt|ein|eine|euch|für|freunde|gut|gute|hilfe|haha|heute|ihr|ist|ja|lieber|liebe|leute|mir|mal|mein|nett|ok|okay|perfekt|prima|roboter|schön|sehr|so|super|toll|top|total|und|vielmals|voll|war|wirklich|zusammen|antwort|antworten|hilfreich|lol|nochmal|noch',
  ],

  leading: [
    'und|aber|oder|also|dann|auch|ok|okay|ja|naja|ach so|und wenn|was,? wenn',
    '(?:und )?(?:was|wie) (?:ist|sieht|steht)(?: es| das)?(?: aus)? (?:mit|bei|um)',
  ],
  leaning: [
    'und|aber|oder|also|dann|auch|was,? wenn|warum|wieso|weshalb|wie|wie das|echt|wirklich|mehr',
    'weiter|(?:erzähl|sag)e?(?: mir)? mehr|zum beispiel|z\\.? ?b|inwiefern|inwieweit',
    '(?:was|wie) (?:ist|sieht|steht)(?: es| das)?(?: aus)? (?:mit|bei|um)',
    '(?:ist|sind|hilft|helfen|geht|gehen|kann|können|gilt|gelten|stimmt|klappt|heißt) (?:das|es|sie)',
  ],
  pointing: [
    'davon|dafür|dazu|dabei|daran|dagegen|darüber|darunter|daraus',
    `(?:das|es|dies|diese|sie|die)${ALONE}`,
  ],
  more: [
    'und|aber|also|warum|wieso|weshalb|wie|wie das|echt|wirklich|mehr|weiter|mach weiter',
    '(?:erzähl|sag)e?(?: mir)? mehr|bitte|zum beispiel|z\\.? ?b|inwiefern|inwieweit|was noch',
    'noch (?:was|etwas|mehr)|wie meinst du das|was heißt das|was meinst du(?: damit)?|wie zum beispiel',
  ],
  moreTail: ['bitte|mehr|denn|das|so|dann|dazu|davon|darüber|genau|ist das(?: so)?'],
  asking: [
    'was|wer|wie|warum|wieso|weshalb|wo|woher|wann|welche|welcher|welches|welchen|wem|wen',
    'kann|kannst|können|könnte|darf|soll|sollte|muss|müssen|ist|sind|gibt|hat|habe|hilft|wird|werde',
  ],

  openers: [
    'was|wer|wie|warum|wieso|weshalb|wo|woher|wann|welche|welcher|welches|welchen',
    'kann (?:ich|man|das)|darf (?:ich|man)|soll(?:te)? (?:ich|man)|muss (?:ich|man)|gibt es|ist (?:es|das)',
    'hilft|erklär|erkläre|sag mir|weiß jemand',
  ],
  runUp: [
    'hallo|hi|hey|huhu|moin|guten (?:morgen|tag|abend)|ok|okay|also|äh|ähm|na|und|aber|auch|sorry',
    'entschuldigung|entschuldigt|bitte|danke|leute|zusammen|alle|ihr lieben|bot|mal',
  ],
  announcing: [
    '(?:(?:eine|kurze|dumme|blöde|ernste|ehrliche|andere|noch eine|mal eine|nur eine|kleine) )*frage',
    '(?:ich )?(?:hab|habe|hätte) (?:da )?(?:mal )?(?:eine|ne) (?:kurze |dumme |kleine )?frage',
    '(?:ich frage? mich|ich wollte (?:mal )?(?:fragen|wissen)|ich würde gern(?:e)? wissen|ich möchte wissen),?(?: ob)?',
    '(?:weiß|kennt) (?:hier )?(?:jemand|wer|einer)(?: hier)?,?(?: ob)?',
    '(?:weißt du|wisst ihr|wissen sie),?(?: ob)?',
    '(?:kannst du|könntest du|kann (?:mir )?jemand|könnt ihr) (?:mir )?(?:bitte |mal )?(?:sagen|erklären),?(?: ob)?',
    'meine frage ist,?(?: ob)?',
  ],
};
