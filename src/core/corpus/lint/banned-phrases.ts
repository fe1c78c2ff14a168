import type { Fault } from '../fault.ts';
import { foundBy, type Voice, type WordingRule } from './wording-rule.ts';

/** Wording after reportingonsuicide.org, and what people in distress have had enough of hearing. */
const RULES: readonly WordingRule[] = [
  { pattern: /\bcommit(s|ted|ting)? suicide\b/iu, because: { instead: ['died by suicide'] } },
  {
    pattern: /\b(un)?successful (suicide|attempt)|\bfailed (suicide|attempt)/iu,
    because: { instead: ['survived', 'died by suicide'] },
  },
  {
    pattern: /\bjust (think positive|choose happiness|be positive|snap out|get over it|cheer up)/iu,
    because: 'belittles',
    mayBeAsked: true,
  },
  {
    pattern:
      /\b(everything happens for a reason|happiness is a choice|positive vibes|what doesn['’]t kill you)/iu,
    because: 'belittles',
    mayBeAsked: true,
  },
  {
    pattern: /\byou (just )?(need|have) to (want|try harder|choose)/iu,
    because: 'blames',
    mayBeAsked: true,
  },
  {
    pattern: /\b(your|their) own fault\b/iu,
    because: 'blames-unless-denied',
    mayBeAsked: true,
  },
  {
    pattern: /\b(will|can) (cure|fix) (you|it|depression|anxiety)|\bguaranteed?\b|\bmiracle\b/iu,
    because: 'promises-cure',
    mayBeAsked: true,
  },
  { pattern: /\b(crazy|lunatic|psycho|nutcase|insane|schizo)\b/iu, because: 'wounds', mayBeAsked: true },
  {
    pattern: /\b(the mentally ill|schizophrenics?\b|an? addict\b|suffers? from)/iu,
    because: 'person-first',
    mayBeAsked: true,
  },
  { pattern: /\b\d+(\.\d+)?\s?(mg|milligrams?|ml|mcg)\b/iu, because: 'dose' },
  {
    pattern: /\b(overdos\w+|(hang|slit|jump|shoot)\w* (off|(my|your|him|her|them)sel\w+|wrists?))\b/iu,
    because: 'means',
  },
  { pattern: /@(everyone|here)\b|<@[!&]?\d+>/u, because: 'mention' },
];

/** Phrases that must not stand in the corpus. @param voice `asked` for aliases, which repeat what people type */
export function bannedPhrases(text: string, voice: Voice): Fault[] {
  return foundBy(RULES, text, voice);
}
