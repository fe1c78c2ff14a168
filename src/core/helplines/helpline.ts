/** What a line is for. `warm` is a talk with somebody, never for emergencies. */
export const CATEGORIES = ['crisis', 'abuse', 'child', 'warm'] as const;
export type Category = (typeof CATEGORIES)[number];

export const CONTACT_KINDS = ['call', 'text', 'chat', 'whatsapp', 'web'] as const;
export type ContactKind = (typeof CONTACT_KINDS)[number];

export const AUDIENCES = ['all', 'adults', 'youth', 'women', 'men', 'lgbt'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** How well the sources bear a row out, best first; `L` is weak, a hyphen lies between two. */
export const CERTAINTIES = ['H', 'M-H', 'M', 'L-M', 'L'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** `after-check`: not to be relied on until a person has compared it with the service's own page. */
export const READINESS = ['yes', 'after-check'] as const;
export type Readiness = (typeof READINESS)[number];

export interface Contact {
  readonly kind: ContactKind;
  /** A number as dialled inside the country, or a bare domain for `chat` and `web`. */
  readonly value: string;
  /** The word to text; null where none is needed. */
  readonly keyword: string | null;
}

/** One service somebody can turn to. Nobody has dialled its numbers: they stand as its source prints them. */
export interface Helpline {
  readonly id: string;
  /** ISO 3166-1 alpha-2, or `EU` for a number shared across the union. */
  readonly country: string;
  readonly service: string;
  readonly category: Category;
  readonly contacts: readonly Contact[];
  /** In English, in the country's local time; null where the source says nothing. */
  readonly hours: string | null;
  /** True only where a source says so; null when unknown. */
  readonly is24x7: boolean | null;
  /** ISO 639 codes; empty where the source names none. */
  readonly languages: readonly string[];
  /** Null where the source says nothing. */
  readonly cost: 'free' | 'charged' | null;
  readonly audience: Audience;
  /** The one line of its country that is offered first. */
  readonly main: boolean;
  readonly note: string | null;
  readonly source: string;
  /** YYYY-MM-DD, YYYY-MM or YYYY: no more than the source tells; null when undated. */
  readonly sourceDate: string | null;
  readonly certainty: Certainty;
  readonly ship: Readiness;
}

/** A country's emergency numbers, the one to try first in front. */
export interface Emergency {
  readonly country: string;
  /** Ambulance, or any emergency. */
  readonly ambulance: readonly string[];
  readonly police: readonly string[];
  /** Further emergency codes whose service the source does not state. */
  readonly also: readonly string[];
  readonly note: string | null;
  readonly source: string;
  readonly certainty: Certainty;
  readonly show: Readiness;
}

/** One part of the advice for somebody whose country is unknown: "911 in the US and Canada". */
export interface EmergencyExample {
  /** ISO 3166-1 alpha-2, or `EU`. */
  readonly countries: readonly string[];
  readonly numbers: readonly string[];
}

/** A directory of lines all over the world. */
export interface Directory {
  readonly name: string;
  readonly url: string;
}

/** The whole reviewed table: the only place a number in a reply comes from. */
export interface Helplines {
  readonly international: readonly Directory[];
  readonly emergency: readonly Emergency[];
  readonly emergencyExamples: readonly EmergencyExample[];
  readonly lines: readonly Helpline[];
}
