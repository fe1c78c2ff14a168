import type { Notice } from './passage.ts';

/** A fault that its kind says all about. */
type Plain = object;
interface Limit {
  readonly most: number;
}
interface Least {
  readonly least: number;
}
interface OfId {
  readonly id: string;
}
interface Wording {
  /** The words as they stand there. */
  readonly wording: string;
}

/** Why words do not belong into an answer or a quote. */
export type Objection =
  | 'belittles'
  | 'blames'
  | 'blames-unless-denied'
  | 'promises-cure'
  | 'wounds'
  | 'person-first'
  | 'not-what-happened'
  | 'dose'
  | 'means'
  | 'mention';

/** What a field needs that has something of another type. */
export type Wanted = 'text' | 'number' | 'yes-or-no' | 'list' | 'fields';

/** How a file breaks the rules of YAML, as far as its writer can do something about it. */
export type YamlFault = 'field-twice' | 'indentation' | 'unclosed' | 'quotes';

interface FieldFaults {
  readonly missing: Plain;
  readonly empty: Plain;
  readonly 'wrong-type': { readonly wanted: Wanted };
  readonly 'not-fitting': Plain;
  readonly 'needs-words': Plain;
  readonly 'needs-text-such-as': { readonly example: string };
  readonly 'needs-quoting': Plain;
  readonly 'needs-list': Plain;
  readonly 'too-long': Limit;
  readonly 'too-short': Least;
  readonly 'too-many': Limit;
  readonly 'several-lines': Plain;
  readonly 'one-of': { readonly choices: readonly string[] };
  readonly 'id-shape': { readonly example: string };
  readonly 'needs-day': Plain;
  readonly 'needs-year': { readonly example: number };
  readonly 'needs-address': Plain;
  readonly 'no-question-mark': Plain;
  readonly 'too-few-aliases': Least;
  /** `file`: where the ids of topics stand; null for somebody who cannot look there. */
  readonly 'needs-topic': { readonly file: string | null };
  readonly 'needs-source': Plain;
  readonly 'needs-answer': Plain;
  readonly 'answer-too-long': Limit & { readonly length: number };
  readonly heading: Plain;
  readonly 'needs-credits': Plain;
  readonly 'missing-credit': Plain;
  readonly 'empty-credit': Plain;
  readonly 'source-of-quotation': Plain;
  /** `list`: where all fields are told; null where it is nowhere near. */
  readonly 'no-such-field': { readonly list: 'readme' | 'top-of-file' | null };
}

interface WordingFaults {
  readonly banned: { readonly found: string; readonly because: Objection };
  readonly 'say-instead': { readonly found: string; readonly instead: readonly string[] };
  readonly 'quotation-marks': Plain;
  /** Grades of the Flesch-Kincaid kind. */
  readonly 'hard-reading': Limit & { readonly grade: number };
  readonly 'unsourced-number': { readonly number: string };
  /** `word`: what calls for the notice; null where it is the topic. */
  readonly 'missing-notice': { readonly notice: Notice; readonly word: string | null };
  readonly 'one-sided-view': Plain;
  readonly 'one-sided-points': { readonly points: readonly string[] };
  readonly 'whose-view': { readonly points: readonly string[] };
  readonly 'excluded-point': { readonly point: string };
  readonly 'said-twice': Wording;
  /** `owner`: the id of what has these words already. */
  readonly 'said-before': Wording & { readonly owner: string };
  readonly 'nearly-said': { readonly owner: string };
}

interface ReferenceFaults {
  readonly unknown: OfId;
  readonly 'not-in': OfId & { readonly file: string };
  readonly 'id-twice': Plain;
  readonly 'id-taken': OfId & { readonly by: 'passage' | 'quote' | 'entry' };
  readonly 'names-itself': Plain;
  readonly 'not-named-back': OfId & { readonly other: string };
  readonly 'whole-shelf': OfId & { readonly choices: readonly string[] };
  readonly 'not-credited': {
    readonly passage: string;
    readonly source: string;
    readonly credited: readonly string[];
  };
  readonly 'not-in-english': OfId & { readonly what: 'passage' | 'quote' };
  readonly 'translated-twice': OfId;
  readonly 'side-missing': Plain;
  readonly 'side-too-many': Plain;
  readonly 'older-english': { readonly day: string };
}

interface FileFaults {
  /** `detail`: what the YAML parser says, in English. */
  readonly yaml: { readonly what: YamlFault; readonly detail: string };
  readonly 'yaml-star': Plain;
  readonly 'needs-front-matter': Plain;
  readonly 'needs-fields': Plain;
  readonly 'needs-quotes': Plain;
  readonly 'needs-opening': Plain;
  readonly 'needs-closing': Plain;
  readonly 'fields-too-long': Plain;
  readonly 'not-json': Plain;
  readonly 'needs-lists': Plain;
  readonly 'needs-braces': Plain;
  readonly 'no-entry': Plain;
  readonly 'too-many-entries': Limit;
  readonly 'stopped-reading': Plain;
  readonly 'menu-full': Limit;
  readonly 'needs-synonym': Plain;
  readonly 'needs-point-id': Plain;
}

interface SettingFaults {
  readonly 'file-too-long': Plain;
  readonly 'not-settings': Plain;
  readonly 'other-version': Plain;
  readonly 'not-channel': Plain;
  readonly 'not-topic': Plain;
  readonly 'not-country': Plain;
}

interface Faults extends FieldFaults, WordingFaults, ReferenceFaults, FileFaults, SettingFaults {}

export type FaultKind = keyof Faults;

/** What is wrong with something that a person has written; the words for it are in `copy/faults`. */
export type Fault<Kind extends FaultKind = FaultKind> = {
  readonly [K in Kind]: { readonly kind: K } & Faults[K];
}[Kind];
