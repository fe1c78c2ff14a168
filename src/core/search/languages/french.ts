import { stemmer } from '@orama/stemmers/french';
import { fra } from 'stopword';
import { createSearchLanguage } from '../search-language.ts';
import { tokenize } from '../tokenize.ts';

/** Small words that the published list lacks, and hasty spellings. */
const SMALL_WORDS = `
  afin ailleurs ainsi alors après assez aucun aucune aujourd'hui auquel aussi autant autre autres avant beaucoup bien
  bon bonne bonjour car ça cela celle celles celui cependant certain certaine certains ceux chacun chaque chez chose
  choses combien comme comment contre dedans dehors déjà depuis dès devait devoir devrait devrais dire dit dois doit
  doivent donc dont encore enfin entre envers etc fais fait faites faudrait faut font fois hein hier hors hélas
  jamais jusqu jusque juste là laquelle lequel lesquels loin longtemps lors lorsque maintenant mal malgré merci mieux
  moins mm non nul où oui ouais outre parce parfois parmi pendant personne peu peut peuvent peux plupart plus
  plusieurs plutôt pourquoi pourrais pourrait pouvoir près presque puis puisque quand quelqu quelque quelques quoi
  rien sais sait salut savent savoir sauf selon semble si sinon soit sous souvent surtout tant tard tel telle tels
  tellement toujours tous tout toute toutes très trop truc va vais vas vers veut veulent veux voici voilà voir vois
  voit voudrais vouloir vraiment vu
  jai jsuis jsais chui chuis cest sest nest quest quil quelle quils dun dune lon jme jvais ya yen
  pk pkoi pq pcq prq ct pr ds tt tjs tjrs svp stp mdr bcp qqn qqch
`;

const FRAMING = `
  aide aider aident arrive arriver comprendre conseil conseils expliquer explique façon façons fonctionne fonctionner
  gérer genre idée manière marche marcher parler passe question questions sens sert servir signifie signifier
  sorte trouver vivre
  mental mentale mentaux mentales psychique psychiques psychologique maladie maladies trouble troubles santé
`;

/** Short words that lean on the next one: "l'espoir" is "espoir". */
const ELIDED = /(?<![\p{L}\p{N}])(?:[ldjmtsnc]|qu|jusqu|lorsqu|puisqu|quelqu)['’‘ʼ`´](?=\p{L})/giu;

const words = (text: string) => tokenize(text.replace(ELIDED, ' ').replace(/œ/giu, 'oe'));

export const FRENCH = createSearchLanguage({
  tokenize: words,
  stem: (word) => tokenize(stemmer(word))[0] ?? word,
  small: [...fra, SMALL_WORDS],
  framing: FRAMING,
});
