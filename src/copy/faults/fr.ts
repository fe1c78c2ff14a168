import type { Objection, Wanted, YamlFault } from '../../core/corpus/fault.ts';
import type { FaultWords } from './fault-words.ts';

const ALL_FOUR =
  'une citation dit son auteur (author), son œuvre (work), son année (year) et sa licence (licence)';

const OBJECTIONS: Readonly<Record<Objection, string>> = {
  belittles: 'cela minimise ce que vit quelqu’un',
  blames: 'cela culpabilise',
  'blames-unless-denied': 'cela culpabilise, sauf si c’est nié : dis-le autrement',
  'promises-cure': 'cela promet une guérison',
  wounds: 'cela blesse',
  'person-first': 'nomme d’abord la personne',
  'not-what-happened': 'dis ce qui est arrivé à la personne',
  dose: 'pas de doses',
  means: 'ne nomme aucun moyen',
  mention: 'pas de mentions',
};

const WANTED: Readonly<Record<Wanted, string>> = {
  text: 'ce doit être du texte',
  number: 'ce doit être un nombre',
  'yes-or-no': 'ce doit être true ou false',
  list: 'ce doit être une liste',
  fields: 'il faut des champs, chacun avec un nom et une valeur',
};

const YAML: Readonly<Record<YamlFault, string>> = {
  'field-twice': 'ce champ est là deux fois',
  indentation: 'les espaces en début de ligne ne vont pas : utilise des espaces, pas de tabulations',
  unclosed:
    'il manque la fin de guillemets, d’un crochet ou d’une accolade, ou bien une virgule ou un deux-points',
  quotes: 'cela ne se lit pas : mets entre guillemets le texte qui contient ": " ou "#"',
};

/** Ce qui ne va pas dans ce que quelqu’un a écrit. Translated, not yet reviewed by a native speaker. */
export const faultsFr: FaultWords = {
  missing: () => 'il manque',
  empty: () => 'ne doit pas rester vide',
  'wrong-type': ({ wanted }) => WANTED[wanted],
  'not-fitting': () => 'cela n’a pas sa place ici',
  'needs-words': () => 'écris un texte ici',
  'needs-text-such-as': ({ example }) => `ce doit être du texte, comme ${example}`,
  'needs-quoting': () => 'ce doit être du texte : mets-le entre guillemets',
  'needs-list': () => 'écris une liste, comme [un, deux]',
  'too-long': ({ most }) => `${most} caractères au plus`,
  'too-short': ({ least }) => `${least} caractères au moins`,
  'too-many': ({ most }) => `${most} au plus`,
  'several-lines': () => 'doit tenir sur une seule ligne',
  'one-of': ({ choices }) => `au choix : ${choices.join(', ')}`,
  'id-shape': ({ example }) =>
    `seulement des minuscules sans accent, des chiffres et des traits d’union isolés, comme ${example}`,
  'needs-day': () => 'un jour, comme 2026-11-22',
  'needs-year': ({ example }) => `une année, comme ${example}, sans guillemets`,
  'needs-address': () => 'une adresse qui commence par https://',
  'no-question-mark': () => 'doit finir par un point d’interrogation',
  'too-few-aliases': ({ least }) =>
    least === 1
      ? 'au moins une autre façon de poser la question'
      : `au moins ${least} autres façons de poser la question`,
  'needs-topic': ({ file }) =>
    file === null ? 'au moins un identifiant de thème' : `au moins un identifiant de thème de ${file}`,
  'needs-source': () => 'au moins un identifiant de source de sources.yaml (project pour le savoir commun)',
  'needs-answer': () => 'écris la réponse',
  'answer-too-long': ({ length, most }) =>
    `${length} caractères ; ${most} au plus : raccourcis, ou fais-en deux réponses`,
  heading: () => 'pas de titres : le titre, c’est la question',
  'needs-credits': () =>
    'les mots de quelqu’un d’autre ont besoin des quatre : author (auteur), work (œuvre), year (année) et licence',
  'missing-credit': () => `il manque : ${ALL_FOUR}`,
  'empty-credit': () => `ne doit pas rester vide : ${ALL_FOUR}`,
  'source-of-quotation': () =>
    'une citation n’a pas de source : son auteur et son œuvre disent d’où elle vient',
  'no-such-field': ({ list }) => {
    if (list === null) return 'ce champ n’existe pas';
    return list === 'readme'
      ? 'ce champ n’existe pas ; la liste est dans corpus/README.md'
      : 'ce champ n’existe pas ; la liste est en haut du fichier';
  },

  banned: ({ found, because }) => `« ${found} » : ${OBJECTIONS[because]}`,
  'say-instead': ({ found, instead }) =>
    `« ${found} » : dis ${instead.map((words) => `« ${words} »`).join(' ou ')}`,
  'quotation-marks': () => 'enlève les guillemets autour ; une citation reçoit les siens',
  'hard-reading': ({ grade, most }) =>
    `difficile à lire (niveau ${grade.toFixed(1).replace('.', ',')} ; ${most} au plus) : des phrases plus courtes, des mots plus simples`,
  'unsourced-number': ({ number }) => `« ${number} » a besoin d’une source`,
  'missing-notice': ({ notice, word }) =>
    `ajoute ${notice} : le texte en parle ${word === null ? 'par son thème' : `(« ${word} »)`}`,
  'one-sided-view': () => 'nécessaire : un regard critique se raconte avec l’autre point de vue',
  'one-sided-points': ({ points }) => `nécessaire : ${points.join(', ')} est contesté`,
  'whose-view': ({ points }) =>
    `dis qui voit les choses ainsi : ${points.join(', ')} est l’avis de quelqu’un`,
  'excluded-point': ({ point }) => `${point} doit rester de côté`,
  'said-twice': ({ wording }) => `« ${wording} » est là deux fois`,
  'said-before': ({ wording, owner }) => `${owner} dit déjà « ${wording} »`,
  'nearly-said': ({ owner }) => `dit presque la même chose, mot pour mot, que ${owner}`,

  unknown: ({ id }) => `« ${id} » n’existe pas`,
  'not-in': ({ id, file }) => `${id} n’est pas dans ${file}`,
  'id-twice': () => 'cet identifiant est utilisé deux fois',
  'id-taken': ({ id, by }) => {
    if (by === 'entry') return `une autre entrée de ce fichier s’appelle ${id}`;
    return by === 'quote' ? `une autre citation s’appelle ${id}` : `un autre texte s’appelle ${id}`;
  },
  'names-itself': () => 'se nomme soi-même',
  'not-named-back': ({ other, id }) => `${other} ne nomme pas ${id} en retour`,
  'whole-shelf': ({ id, choices }) => `${id} est une étagère entière ; au choix : ${choices.join(', ')}`,
  'not-credited': ({ passage, source, credited }) =>
    `${passage} ne s’appuie pas sur ${source} ; il nomme ${credited.join(', ')}`,
  'not-in-english': ({ id, what }) =>
    what === 'quote' ? `il n’y a pas de citation ${id} en anglais` : `il n’y a pas de texte ${id} en anglais`,
  'translated-twice': ({ id }) => `${id} est traduit deux fois`,
  'side-missing': () => 'il manque : l’anglais en a un',
  'side-too-many': () => 'l’anglais n’en a pas',
  'older-english': ({ day }) => `l’anglais a été relu le ${day} : compare, corrige, puis mets ce jour ici`,

  yaml: ({ what }) => YAML[what],
  'yaml-star': () => 'une valeur qui commence par * doit être entre guillemets',
  'needs-front-matter': () =>
    'doit commencer par une ligne de ---, les champs, une autre ligne de ---, puis la réponse',
  'needs-fields': () => 'écris des champs, comme question: …',
  'needs-quotes': () => 'écris une liste, une citation par ligne, chacune précédée d’un tiret',
  'needs-opening': () => 'un document commence par une ligne de ---, puis ses champs',
  'needs-closing': () => 'après les champs qui suivent cette ligne de ---, il faut une autre ligne de ---',
  'fields-too-long': () => 'trop long : est-ce qu’il manque une ligne de --- ?',
  'not-json': () => 'ce n’est pas du JSON valable',
  'needs-lists': () => 'écris { "passages": […], "quotes": […] }, avec une liste d’entrées dans chacun',
  'needs-braces': () => 'une entrée s’écrit entre accolades, avec ses champs dedans',
  'no-entry': () => 'il n’y a aucune entrée dedans',
  'too-many-entries': ({ most }) =>
    `un serveur peut avoir ${most.toLocaleString('fr')} entrées ; à partir d’ici, il y en a trop`,
  'stopped-reading': () => 'il y en a peut-être d’autres plus bas ; j’ai arrêté de lire ici',
  'menu-full': ({ most }) => `${most} au plus : un menu Discord n’en contient pas davantage`,
  'needs-synonym': () => 'au moins un mot que les gens écrivent',
  'needs-point-id': () => 'comme S0-01',

  'file-too-long': () => 'trop long pour un fichier de réglages',
  'not-settings': () => 'ce n’est pas un fichier de mes réglages',
  'other-version': () => 'c’est une autre version, que ce bot ne lit pas',
  'not-channel': () => 'ce n’est pas l’identifiant d’un salon',
  'not-topic': () => 'ce n’est pas l’identifiant d’un thème',
  'not-country': () => 'ce n’est pas un code de pays',
};
