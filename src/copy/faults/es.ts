import type { Objection, Wanted, YamlFault } from '../../core/corpus/fault.ts';
import type { FaultWords } from './fault-words.ts';

const ALL_FOUR = 'una cita dice su autor (author), obra (work), año (year) y licencia (licence)';

const OBJECTIONS: Readonly<Record<Objection, string>> = {
  belittles: 'le quita importancia a lo que alguien vive',
  blames: 'echa la culpa',
  'blames-unless-denied': 'echa la culpa, salvo que se niegue: dilo de otra manera',
  'promises-cure': 'promete una cura',
  wounds: 'hiere',
  'person-first': 'nombra primero a la persona',
  'not-what-happened': 'di lo que le pasó a la persona',
  dose: 'sin dosis',
  means: 'no nombres ningún método',
  mention: 'sin menciones',
};

const WANTED: Readonly<Record<Wanted, string>> = {
  text: 'tiene que ser texto',
  number: 'tiene que ser un número',
  'yes-or-no': 'tiene que ser true o false',
  list: 'tiene que ser una lista',
  fields: 'tiene que tener campos, cada uno con nombre y valor',
};

const YAML: Readonly<Record<YamlFault, string>> = {
  'field-twice': 'este campo está dos veces',
  indentation: 'los espacios al principio de la línea no encajan: usa espacios, sin tabuladores',
  unclosed: 'falta cerrar unas comillas, un corchete o una llave, o falta una coma o dos puntos',
  quotes: 'esto no se puede leer: pon entre comillas el texto que lleve ": " o "#"',
};

/** Qué falla en algo escrito por una persona. Translated, not yet reviewed by a native speaker. */
export const faultsEs: FaultWords = {
  missing: () => 'falta',
  empty: () => 'no puede quedar vacío',
  'wrong-type': ({ wanted }) => WANTED[wanted],
  'not-fitting': () => 'esto no encaja aquí',
  'needs-words': () => 'escribe aquí algún texto',
  'needs-text-such-as': ({ example }) => `tiene que ser texto, como ${example}`,
  'needs-quoting': () => 'tiene que ser texto: ponlo entre comillas',
  'needs-list': () => 'escribe una lista, como [uno, dos]',
  'too-long': ({ most }) => `como máximo, ${most} caracteres`,
  'too-short': ({ least }) => `como mínimo, ${least} caracteres`,
  'too-many': ({ most }) => `como máximo, ${most}`,
  'several-lines': () => 'tiene que caber en una sola línea',
  'one-of': ({ choices }) => `uno de estos: ${choices.join(', ')}`,
  'id-shape': ({ example }) => `solo minúsculas sin tilde, cifras y guiones sueltos, como ${example}`,
  'needs-day': () => 'un día, como 2026-11-22',
  'needs-year': ({ example }) => `un año, como ${example}, sin comillas`,
  'needs-address': () => 'una dirección que empiece por https://',
  'no-question-mark': () => 'tiene que terminar con un signo de interrogación',
  'too-few-aliases': ({ least }) =>
    least === 1 ? 'al menos otra manera de preguntarlo' : `al menos otras ${least} maneras de preguntarlo`,
  'needs-topic': ({ file }) =>
    file === null ? 'al menos el id de un tema' : `al menos el id de un tema de ${file}`,
  'needs-source': () => 'al menos el id de una fuente de sources.yaml (project si es saber común)',
  'needs-answer': () => 'escribe la respuesta',
  'answer-too-long': ({ length, most }) =>
    `${length} caracteres; como máximo, ${most}: acórtala o haz dos respuestas`,
  heading: () => 'sin títulos: el título es la pregunta',
  'needs-credits': () =>
    'las palabras de otra persona necesitan las cuatro cosas: author (autor), work (obra), year (año) y licence (licencia)',
  'missing-credit': () => `falta: ${ALL_FOUR}`,
  'empty-credit': () => `no puede quedar vacío: ${ALL_FOUR}`,
  'source-of-quotation': () => 'una cita no lleva fuente: su autor y su obra dicen de dónde viene',
  'no-such-field': ({ list }) => {
    if (list === null) return 'no existe ese campo';
    return list === 'readme'
      ? 'no existe ese campo; la lista está en corpus/README.md'
      : 'no existe ese campo; la lista está al principio del archivo';
  },

  banned: ({ found, because }) => `“${found}”: ${OBJECTIONS[because]}`,
  'say-instead': ({ found, instead }) => `“${found}”: di ${instead.map((words) => `“${words}”`).join(' o ')}`,
  'quotation-marks': () => 'quita las comillas de alrededor; una cita recibe las suyas',
  'hard-reading': ({ grade, most }) =>
    `se lee con dificultad (nivel ${grade.toFixed(1).replace('.', ',')}; como máximo, ${most}): frases más cortas, palabras más sencillas`,
  'unsourced-number': ({ number }) => `“${number}” necesita una fuente`,
  'missing-notice': ({ notice, word }) =>
    `añade ${notice}: el texto habla de ${word === null ? 'ello por su tema' : `“${word}”`}`,
  'one-sided-view': () => 'hace falta: una mirada crítica se cuenta con la otra cara',
  'one-sided-points': ({ points }) => `hace falta: ${points.join(', ')} está en discusión`,
  'whose-view': ({ points }) => `di de quién es esta mirada: ${points.join(', ')} es la opinión de alguien`,
  'excluded-point': ({ point }) => `${point} tiene que quedar fuera`,
  'said-twice': ({ wording }) => `“${wording}” está aquí dos veces`,
  'said-before': ({ wording, owner }) => `${owner} ya dice “${wording}”`,
  'nearly-said': ({ owner }) => `dice casi lo mismo, palabra por palabra, que ${owner}`,

  unknown: ({ id }) => `no existe “${id}”`,
  'not-in': ({ id, file }) => `${id} no está en ${file}`,
  'id-twice': () => 'este id se usa dos veces',
  'id-taken': ({ id, by }) => {
    if (by === 'entry') return `otra entrada de este archivo se llama ${id}`;
    return by === 'quote' ? `otra frase se llama ${id}` : `otro texto se llama ${id}`;
  },
  'names-itself': () => 'se nombra a sí mismo',
  'not-named-back': ({ other, id }) => `${other} no nombra a ${id}`,
  'whole-shelf': ({ id, choices }) => `${id} es un estante entero; elige uno de estos: ${choices.join(', ')}`,
  'not-credited': ({ passage, source, credited }) =>
    `${passage} no se basa en ${source}; nombra ${credited.join(', ')}`,
  'not-in-english': ({ id, what }) =>
    what === 'quote' ? `no hay ninguna frase ${id} en inglés` : `no hay ningún texto ${id} en inglés`,
  'translated-twice': ({ id }) => `${id} está traducido dos veces`,
  'side-missing': () => 'falta: en inglés la hay',
  'side-too-many': () => 'en inglés no la hay',
  'older-english': ({ day }) =>
    `el texto inglés se leyó por última vez el ${day}: compara, arregla y pon aquí ese día`,

  yaml: ({ what }) => YAML[what],
  'yaml-star': () => 'un valor que empieza con * tiene que ir entre comillas',
  'needs-front-matter': () =>
    'tiene que empezar con una línea de ---, los campos, otra línea de --- y luego la respuesta',
  'needs-fields': () => 'escribe campos, como question: …',
  'needs-quotes': () => 'escribe una lista, una frase por línea, cada una con un guion delante',
  'needs-opening': () => 'un documento empieza con una línea de --- y luego sus campos',
  'needs-closing': () => 'a los campos que siguen a esta línea de --- les falta otra línea de --- debajo',
  'fields-too-long': () => 'demasiado largo: ¿falta una línea de ---?',
  'not-json': () => 'esto no es JSON válido',
  'needs-lists': () => 'escribe { "passages": […], "quotes": […] }, con una lista de entradas en cada uno',
  'needs-braces': () => 'una entrada se escribe entre llaves, con sus campos dentro',
  'no-entry': () => 'no hay ninguna entrada dentro',
  'too-many-entries': ({ most }) =>
    `un servidor puede tener ${most.toLocaleString('es')} entradas; a partir de aquí hay más`,
  'stopped-reading': () => 'puede que haya más abajo; dejé de leer aquí',
  'menu-full': ({ most }) => `como máximo, ${most}: en un menú de Discord no caben más`,
  'needs-synonym': () => 'al menos una palabra que la gente escriba',
  'needs-point-id': () => 'como S0-01',

  'file-too-long': () => 'es demasiado largo para ser un archivo de ajustes',
  'not-settings': () => 'este no es un archivo de mis ajustes',
  'other-version': () => 'es otra versión, que este bot no lee',
  'not-channel': () => 'no es el id de un canal',
  'not-topic': () => 'no es el id de un tema',
  'not-country': () => 'no es un código de país',
};
