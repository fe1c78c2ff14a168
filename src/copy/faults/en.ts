import type { Objection, Wanted } from '../../core/corpus/fault.ts';
import type { FaultWords } from './fault-words.ts';

const ALL_FOUR = 'a quotation names its author, work, year and licence';

const OBJECTIONS: Readonly<Record<Objection, string>> = {
  belittles: 'it belittles',
  blames: 'it blames',
  'blames-unless-denied': 'it blames unless it is denied: say it another way',
  'promises-cure': 'it promises a cure',
  wounds: 'it wounds',
  'person-first': 'put the person first',
  'not-what-happened': 'say what happened to the person',
  dose: 'no doses',
  means: 'name no means',
  mention: 'no mentions',
};

const WANTED: Readonly<Record<Wanted, string>> = {
  text: 'must be text',
  number: 'must be a number',
  'yes-or-no': 'must be true or false',
  list: 'must be a list',
  fields: 'must have fields, each with a name and a value',
};

/** What is wrong with something that a person has written: it says what to do, and stands after the name of the field. */
export const faultsEn: FaultWords = {
  missing: () => 'is missing',
  empty: () => 'must not be empty',
  'wrong-type': ({ wanted }) => WANTED[wanted],
  'not-fitting': () => 'does not fit here',
  'needs-words': () => 'write some text here',
  'needs-text-such-as': ({ example }) => `must be text, such as ${example}`,
  'needs-quoting': () => 'must be text: put it in quotes',
  'needs-list': () => 'write a list, such as [one, two]',
  'too-long': ({ most }) => `at most ${most} characters`,
  'too-short': ({ least }) => `at least ${least} characters`,
  'too-many': ({ most }) => `at most ${most}`,
  'several-lines': () => 'must be one line',
  'one-of': ({ choices }) => `one of: ${choices.join(', ')}`,
  'id-shape': ({ example }) => `small letters, digits and single hyphens only, such as ${example}`,
  'needs-day': () => 'a day, such as 2026-11-22',
  'needs-year': ({ example }) => `a year, such as ${example}, without quotes`,
  'needs-address': () => 'an address that begins with https://',
  'no-question-mark': () => 'must end with a question mark',
  'too-few-aliases': ({ least }) =>
    least === 1 ? 'at least one other way people ask this' : `at least ${least} other ways people ask this`,
  'needs-topic': ({ file }) => (file === null ? 'at least one topic id' : `at least one topic id of ${file}`),
  'needs-source': () => 'at least one source id of sources.yaml (project for common knowledge)',
  'needs-answer': () => 'write the answer',
  'answer-too-long': ({ length, most }) =>
    `${length} characters; at most ${most}: cut, or make two answers of it`,
  heading: () => 'no headings: the question is the heading',
  'needs-credits': () => 'somebody else’s words need all four: author, work, year and licence',
  'missing-credit': () => `is missing: ${ALL_FOUR}`,
  'empty-credit': () => `must not be empty: ${ALL_FOUR}`,
  'source-of-quotation': () => 'a quotation has no source: its author and work say where it comes from',
  'no-such-field': ({ list }) => {
    if (list === null) return 'there is no such field';
    return list === 'readme'
      ? 'no such field; see corpus/README.md for the list'
      : 'no such field; the top of the file lists them';
  },

  banned: ({ found, because }) => `"${found}": ${OBJECTIONS[because]}`,
  'say-instead': ({ found, instead }) =>
    `"${found}": say ${instead.map((words) => `"${words}"`).join(' or ')}`,
  'quotation-marks': () => 'leave out the quotation marks around it; a quotation gets its own',
  'hard-reading': ({ grade, most }) =>
    `reads at grade ${grade.toFixed(1)}; at most ${most}: shorter sentences, plainer words`,
  'unsourced-number': ({ number }) => `"${number}" needs a source`,
  'missing-notice': ({ notice, word }) => `add ${notice}: the passage speaks of ${word ?? 'it by its topic'}`,
  'one-sided-view': () => 'needed: a critical view is told with the other side',
  'one-sided-points': ({ points }) => `needed: ${points.join(', ')} is contested`,
  'whose-view': ({ points }) => `say whose view it is: ${points.join(', ')} is somebody's view`,
  'excluded-point': ({ point }) => `${point} is to be left out of the corpus`,
  'said-twice': ({ wording }) => `"${wording}" stands here twice`,
  'said-before': ({ wording, owner }) => `${owner} already says "${wording}"`,
  'nearly-said': ({ owner }) => `says nearly the same, word for word, as ${owner}`,

  unknown: ({ id }) => `there is no "${id}"`,
  'not-in': ({ id, file }) => `${id} is not in ${file}`,
  'id-twice': () => 'this id is used twice',
  'id-taken': ({ id, by }) => {
    if (by === 'entry') return `another entry of this file is called ${id}`;
    return by === 'quote' ? `another quote is called ${id}` : `another passage is called ${id}`;
  },
  'names-itself': () => 'names itself',
  'not-named-back': ({ other, id }) => `${other} does not name ${id} back`,
  'whole-shelf': ({ id, choices }) => `${id} is a whole shelf; choose one of: ${choices.join(', ')}`,
  'not-credited': ({ passage, source, credited }) =>
    `${passage} does not draw on ${source}; it names ${credited.join(', ')}`,
  'not-in-english': ({ id, what }) => `there is no ${what} ${id} in English`,
  'translated-twice': ({ id }) => `${id} is translated twice`,
  'side-missing': () => 'is missing: the English has one',
  'side-too-many': () => 'the English has none',
  'older-english': ({ day }) => `the English was last read on ${day}: compare, mend, then put that day here`,

  yaml: ({ detail }) => `${detail} (put text that holds ": " or "#" in quotes)`,
  'yaml-star': () => 'a value that begins with * must stand in quotes',
  'needs-front-matter': () =>
    'must begin with a line of ---, the fields, another line of ---, and then the answer',
  'needs-fields': () => 'write fields, such as question: …',
  'needs-quotes': () => 'write a list, one quote a line, each beginning with a hyphen',
  'needs-opening': () => 'a document begins with a line of ---, then its fields',
  'needs-closing': () => 'the fields after this line of --- need another line of --- below them',
  'fields-too-long': () => 'too long: is a line of --- missing?',
  'not-json': () => 'this is not sound JSON',
  'needs-lists': () => 'write { "passages": […], "quotes": […] } with a list of entries in each',
  'needs-braces': () => 'an entry is written in braces, with its fields in it',
  'no-entry': () => 'there is no entry in it',
  'too-many-entries': ({ most }) =>
    `a server may have ${most.toLocaleString('en')} entries; from here on there are more`,
  'stopped-reading': () => 'there may be more below; I stopped reading here',
  'menu-full': ({ most }) => `at most ${most}: one Discord menu holds no more`,
  'needs-synonym': () => 'at least one word people type',
  'needs-point-id': () => 'such as S0-01',

  'file-too-long': () => 'it is too long to hold settings',
  'not-settings': () => 'this is not a file of my settings',
  'other-version': () => 'is another version than this bot reads',
  'not-channel': () => 'is not the id of a channel',
  'not-topic': () => 'is not the id of a topic',
  'not-country': () => 'is not a country code',
};
