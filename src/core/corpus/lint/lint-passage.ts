import type { Corpus } from '../corpus.ts';
import type { Passage } from '../passage.ts';
import type { Finding } from '../references.ts';
import { bannedPhrases } from './banned-phrases.ts';
import { missingNotices } from './missing-notices.ts';
import { readingGrade } from './reading-grade.ts';

/** Flesch-Kincaid grade: what a reader of about thirteen takes in without effort. */
export const MAX_GRADE = 8;

/**
 * What a careful second reader would object to and a machine can see.
 * @param isGraded false where the text is not English, whose syllables the reading grade counts
 */
export function lintPassage(passage: Passage, corpus: Corpus, isGraded = true): Finding[] {
  return [
    ...wording(passage),
    ...(isGraded ? hardReading(passage) : []),
    ...framing(passage, corpus),
    ...unsourcedNumbers(passage),
    ...missingNotices(passage),
  ];
}

function wording(passage: Passage): Finding[] {
  const texts: [string, string][] = [
    ['body', passage.body],
    ['other-side', passage.otherSide ?? ''],
    ['question', passage.question],
  ];
  return [...texts, ['aliases', passage.aliases.join('\n')] as const].flatMap(([field, text]) =>
    bannedPhrases(text, field === 'aliases' ? 'asked' : 'said').map((message) => ({ field, message })),
  );
}

function hardReading({ body, otherSide }: Passage): Finding[] {
  const texts: [string, string][] = [
    ['body', body],
    ['other-side', otherSide ?? ''],
  ];
  return texts.flatMap(([field, text]) => {
    const grade = readingGrade(text);
    return grade > MAX_GRADE
      ? [
          {
            field,
            message: `reads at grade ${grade.toFixed(1)}; at most ${MAX_GRADE}: shorter sentences, plainer words`,
          },
        ]
      : [];
  });
}

function framing(passage: Passage, corpus: Corpus): Finding[] {
  const points = passage.points.map((id) => corpus.points.get(id)).filter((point) => point !== undefined);
  const excluded = points.filter((point) => point.framing === 'excluded');
  const contested = points.filter((point) => point.framing === 'contested');
  const owned = points.filter((point) => point.framing === 'attributed' || point.framing === 'contested');
  return [
    ...excluded.map(({ id }) => ({ field: 'points', message: `${id} is to be left out of the corpus` })),
    ...(contested.length > 0 && passage.otherSide === null
      ? [{ field: 'other-side', message: `needed: ${contested.map(({ id }) => id).join(', ')} is contested` }]
      : []),
    ...(passage.viewpoint === 'critical' && passage.otherSide === null
      ? [{ field: 'other-side', message: 'needed: a critical view is told with the other side' }]
      : []),
    ...(owned.length > 0 && passage.viewpoint === 'shared'
      ? [
          {
            field: 'viewpoint',
            message: `say whose view it is: ${owned.map(({ id }) => id).join(', ')} is somebody's view`,
          },
        ]
      : []),
  ];
}

function unsourcedNumbers({ body, otherSide, sources }: Passage): Finding[] {
  if (sources.some((id) => id !== 'project')) return [];
  const numbers = `${body} ${otherSide ?? ''}`.match(/\d[\d.,]*\s*(%|percent)|\b\d{3,}\b/g) ?? [];
  return numbers.map((number) => ({ field: 'body', message: `"${number.trim()}" needs a source` }));
}
