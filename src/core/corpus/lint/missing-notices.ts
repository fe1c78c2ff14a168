import type { Notice, Passage } from '../passage.ts';
import type { Finding } from '../references.ts';

/** What calls for a standing notice (safety rule: these topics always carry one). */
const TRIGGERS: readonly {
  readonly notice: Notice;
  readonly topics: readonly string[];
  readonly pattern: RegExp;
}[] = [
  {
    notice: 'medication',
    topics: ['medication', 'ect'],
    pattern:
      /\b(medication|medicines?|drugs?|pills?|antidepressants?|antipsychotics?|neuroleptics?|ssris?|lithium|taper(ing)?|withdrawal|ect|electroconvulsive|electroshock)\b/iu,
  },
  {
    notice: 'coercion',
    topics: ['hospital'],
    pattern:
      /\b(coerci(on|ve)|forced (treatment|into)|compuls(ory|ion)|sectioned|involuntar(y|ily)|restraint|locked ward)\b/iu,
  },
];

/** Notices that a passage's topics or words call for and its front matter lacks. */
export function missingNotices(passage: Passage): Finding[] {
  return neededNotices(passage)
    .filter(({ notice }) => !passage.notices.includes(notice))
    .map(({ notice, word }) => ({ field: 'notice', fault: { kind: 'missing-notice', notice, word } }));
}

/** The notices it calls for, each with the word that does; null where it is a topic. */
export function neededNotices({
  topics,
  body,
  otherSide,
  question,
}: Passage): { readonly notice: Notice; readonly word: string | null }[] {
  const text = `${question}\n${body}\n${otherSide ?? ''}`;
  return TRIGGERS.flatMap((trigger) => {
    const word = trigger.pattern.exec(text)?.[0] ?? null;
    const isNeeded = word !== null || trigger.topics.some((topic) => topics.includes(topic));
    return isNeeded ? [{ notice: trigger.notice, word }] : [];
  });
}
