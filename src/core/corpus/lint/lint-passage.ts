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
    bannedPhrases(text, field === 'aliases' ? 'asked' : 'said').map((fault) => ({ field, fault })),
  );
}

function hardReading({ body, otherSide }: Passage): Finding[] {
  const texts: [string, string][] = [
    ['body', body],
    ['other-side', otherSide ?? ''],
  ];
  return texts.flatMap(([field, text]): Finding[] => {
    const grade = readingGrade(text);
    return grade > MAX_GRADE ? [{ field, fault: { kind: 'hard-reading', grade, most: MAX_GRADE } }] : [];
  });
}

function framing(passage: Passage, corpus: Corpus): Finding[] {
  const points = passage.points.map((id) => corpus.points.get(id)).filter((point) => point !== undefined);
  const excluded = points.filter((point) => point.framing === 'excluded');
  const contested = points.filter((point) => point.framing === 'contested');
  const owned = points.filter((point) => point.framing === 'attributed' || point.framing === 'contested');
  const idsOf = (some: typeof points) => some.map(({ id }) => id);
  const findings: Finding[] = excluded.map(({ id }) => ({
    field: 'points',
    fault: { kind: 'excluded-point', point: id },
  }));
  if (contested.length > 0 && passage.otherSide === null)
    findings.push({ field: 'other-side', fault: { kind: 'one-sided-points', points: idsOf(contested) } });
  if (passage.viewpoint === 'critical' && passage.otherSide === null)
    findings.push({ field: 'other-side', fault: { kind: 'one-sided-view' } });
  if (owned.length > 0 && passage.viewpoint === 'shared')
    findings.push({ field: 'viewpoint', fault: { kind: 'whose-view', points: idsOf(owned) } });
  return findings;
}

function unsourcedNumbers({ body, otherSide, sources }: Passage): Finding[] {
  const isCommonKnowledge = sources.length > 0 && sources.every((id) => id === 'project');
  if (!isCommonKnowledge) return [];
  const numbers = `${body} ${otherSide ?? ''}`.match(/\d[\d.,]*\s*(%|percent)|\b\d{3,}\b/g) ?? [];
  return numbers.map((number) => ({
    field: 'body',
    fault: { kind: 'unsourced-number', number: number.trim() },
  }));
}
