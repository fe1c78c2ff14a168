import { stemmer } from '@orama/stemmers/german';
import { deu } from 'stopword';
import { createSearchLanguage } from '../search-language.ts';
import { tokenize } from '../tokenize.ts';

/** Small words that the published list lacks, and hasty spellings. */
const SMALL_WORDS = `
  ändert bzw circa davor denen denke doch drauf drum echt egal eigentlich einfach etc eurer finde findet fühlt
  gehört gell genau gerne gibts gleiche gleichen gleicher gleiches gleicht grad gerade habs hallo halt haste heißt hi irgendwann irgendwas irgendwie
  irgendwo is ists jetz klar krass lässt mach machen mal manchmal mega meint mies moin mus nämlich ne nen ner nix nö
  obwohl okay ok paar ruhig schon sehr sogar sondern sorry sowas stimmt sowieso total überall ungefähr usw vllt
  vielleicht voll vorher wäre wann warum wars wie wieso wirklich worum wozu womit wovon wurde zb ziemlich
  bitte danke kenn kennt weiß weiss weisst wüsste
`;

const FRAMING = `
  bedeutet bedeuten bedeutung beispiel erklär erkläre erklären erklärt frage fragen funktioniert funktionieren gefühl
  helfen hilft hilfe geholfen klappt passiert rat sagen sagt sinn tipp tipps umgehen umgang versteht verstehen weg
  wissen bringen bringt
  psychisch psychische psychischer psychischen krank kranke krankheit krankheiten erkrankung störung seelisch
  seelische mental mentale
`;

/** Words of the published list that people ask about here. */
const SUBJECTS = new Set([
  'besser',
  'leide',
  'mensch',
  'menschen',
  'neue',
  'neuen',
  'ordnung',
  'recht',
  'rechte',
  'rechten',
  'schlecht',
  'zusammen',
]);

/** "ß" and umlauts as people without those keys type them. */
const words = (text: string) =>
  tokenize(text.replace(/ß/giu, 'ss')).map((word) => word.replace(/([aou])e(?!u)/gu, '$1'));

export const GERMAN = createSearchLanguage({
  tokenize: words,
  stem: (word) => words(stemmer(word))[0] ?? word,
  small: [...deu.filter((word) => !SUBJECTS.has(word)), SMALL_WORDS],
  framing: FRAMING,
});
