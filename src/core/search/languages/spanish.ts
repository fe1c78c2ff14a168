import { stemmer } from '@orama/stemmers/spanish';
import { spa } from 'stopword';
import { createSearchLanguage } from '../search-language.ts';
import { tokenize } from '../tokenize.ts';

/** Small words that the published list lacks, and hasty spellings. */
const SMALL_WORDS = `
  ahí ahora algo alguien algún alguna algunas alguno algunos allí anda ando aquel aquella aquello aquí así aun aún
  aunque bien cada casi cierto claro cosa cosas cuál cuales cuáles cualquier cuándo cuánta cuánto cuántos da dan dar
  del deber debería debo decir demás desde después dice dicen dicho digo dónde ella ellas ello ellos entonces era
  eran eres es esa esas esos esta está están estaba estamos estar estas estás este esto estos estoy fue fueron gente
  ha había haber habrá hace hacen hacer haces hacia hago han has hasta hay haya he hecho hemos hizo igual incluso ir
  jamás les lleva llevo lo luego los mal más mejor menos mientras mio mía mis misma mismo mismos mucha muchas mucho
  muchos nada nadie ningún ninguna ninguno nosotros nuestra nuestro nunca os otra otras otro otros parece pasa pasar
  pasó pocas pocos podemos poder podría puede pueden puedes puedo pues quería quiere quieren quieres quiero quién
  quienes realmente sabe saber sabes sé sea sean según ser será si siempre sido siendo sigue sigo sino siquiera solo
  sólo somos son soy sus suya suyo tal tampoco tan tanta tanto tener tenga tengo tenía tiene tienen tienes toda todas
  todavía todo todos tras tus tuya tuyo unas unos usted ustedes va vale vamos van vas veces ver verdad vez vosotros
  voy ya yo
  q k xq pq porq porque x tb tmb d bn hola buenas gracias porfa favor oye bueno jaja
`;

const FRAMING = `
  ayuda ayudar ayudan consejo consejos decir duda dudas entender entiendo existe existen explicar explica explicame
  forma formas funciona hablar lidiar llamar llama llevar manejar manera maneras pregunta preguntar quisiera
  saber sentir sentido servir sirve sirven significa significado significar sucede tipo trata tratar
  mental mentales psicológico psicológica enfermedad enfermedades trastorno trastornos salud
`;

/** The stemmer knows some endings by their accents only, which hasty people leave out. */
const restored = (word: string) => word.replace(/(c|s)ion$/, '$1ión');

export const SPANISH = createSearchLanguage({
  tokenize,
  stem: (word) => tokenize(stemmer(restored(word)))[0] ?? word,
  small: [...spa, SMALL_WORDS],
  framing: FRAMING,
});
