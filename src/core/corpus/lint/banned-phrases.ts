interface Rule {
  readonly pattern: RegExp;
  readonly because: string;
  /** True where people may well type it, so that an alias may hold it, though the bot never says it. */
  readonly mayBeAsked?: true;
}

/** Wording after reportingonsuicide.org, and what people in distress have had enough of hearing. */
const RULES: readonly Rule[] = [
  { pattern: /\bcommit(s|ted|ting)? suicide\b/iu, because: 'say "died by suicide"' },
  {
    pattern: /\b(un)?successful (suicide|attempt)|\bfailed (suicide|attempt)/iu,
    because: 'say "survived" or "died by suicide"',
  },
  {
    pattern: /\bjust (think positive|choose happiness|be positive|snap out|get over it|cheer up)/iu,
    because: 'it belittles',
    mayBeAsked: true,
  },
  {
    pattern:
      /\b(everything happens for a reason|happiness is a choice|positive vibes|what doesn['’]t kill you)/iu,
    because: 'it belittles',
    mayBeAsked: true,
  },
  {
    pattern: /\byou (just )?(need|have) to (want|try harder|choose)/iu,
    because: 'it blames',
    mayBeAsked: true,
  },
  {
    pattern: /\b(your|their) own fault\b/iu,
    because: 'it blames unless it is denied: say it another way',
    mayBeAsked: true,
  },
  {
    pattern: /\b(will|can) (cure|fix) (you|it|depression|anxiety)|\bguaranteed?\b|\bmiracle\b/iu,
    because: 'it promises a cure',
    mayBeAsked: true,
  },
  { pattern: /\b(crazy|lunatic|psycho|nutcase|insane|schizo)\b/iu, because: 'it wounds', mayBeAsked: true },
  {
    pattern: /\b(the mentally ill|schizophrenics?\b|an? addict\b|suffers? from)/iu,
    because: 'put the person first',
    mayBeAsked: true,
  },
  { pattern: /\b\d+(\.\d+)?\s?(mg|milligrams?|ml|mcg)\b/iu, because: 'no doses' },
  {
    pattern: /\b(overdos\w+|(hang|slit|jump|shoot)\w* (off|(my|your|him|her|them)sel\w+|wrists?))\b/iu,
    because: 'name no means',
  },
  { pattern: /@(everyone|here)\b|<@[!&]?\d+>/u, because: 'no mentions' },
];

/** Phrases that must not stand in the corpus. @param voice `asked` for aliases, which repeat what people type */
export function bannedPhrases(text: string, voice: 'said' | 'asked'): string[] {
  return RULES.filter(({ mayBeAsked }) => voice === 'said' || !mayBeAsked).flatMap(({ pattern, because }) => {
    const found = pattern.exec(text);
    return found ? [`"${found[0]}": ${because}`] : [];
  });
}
