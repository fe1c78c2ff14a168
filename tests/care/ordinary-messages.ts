import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { CARE_LANGUAGES, type CareLanguage } from '../../src/core/care/assessment.ts';
import { parseCareMessages } from '../../src/core/care/care-messages.ts';
import { OF_DANGER } from '../../src/core/care/of-danger.ts';
import type { Judgment } from '../retrieval/judgments.ts';
import { readJudgments } from '../retrieval/read-judgments.ts';

/** Messages that ask for no special care, and of which none is learnt from. */
export interface OrdinaryMessages {
  readonly name: string;
  readonly texts: readonly string[];
}

/** Those about other things, in one language. */
export function aboutOtherThings(
  all: readonly OrdinaryMessages[],
  language: CareLanguage,
): readonly string[] {
  return all.find(({ name }) => name === otherThings(language))?.texts ?? [];
}

const otherThings = (language: CareLanguage) => `about other things, ${language}`;

/** What strangers ask of the corpus, save of the passages on danger itself; and what people say to a bot about all else. */
export function ordinaryMessages(passageIds: ReadonlySet<string>): readonly OrdinaryMessages[] {
  const read = readJudgments(passageIds);
  if (!read.ok) throw new Error(read.problems.join('\n'));
  const asked = ({ best, also }: Judgment) => [best, ...also].filter((id) => id !== null);
  const ours = read.judgments.filter((judgment) => asked(judgment).length > 0);
  return [
    {
      name: 'asked of the corpus',
      texts: textsOf(ours.filter((judgment) => !asked(judgment).some((id) => OF_DANGER.has(id)))),
    },
    {
      name: otherThings('en'),
      texts: textsOf(read.judgments.filter((judgment) => asked(judgment).length === 0)),
    },
    ...CARE_LANGUAGES.filter((language) => language !== 'en').map((language) => ({
      name: otherThings(language),
      texts: unlearntIn(language),
    })),
  ];
}

const textsOf = (judgments: readonly Judgment[]) => judgments.map(({ query }) => query);

function unlearntIn(language: string): readonly string[] {
  const file = `corpus/care/${language}.yaml`;
  const learnt = new Set(parseCareMessages(parse(readFileSync(file, 'utf8')), file).map(({ text }) => text));
  return readFileSync(`tests/retrieval/languages/elsewhere/${language}.txt`, 'utf8')
    .split('\n')
    .filter((text) => text !== '' && !learnt.has(text));
}
