import { readFileSync } from 'node:fs';
import { type ParsedJudgments, parseJudgments } from './judgments.ts';

const FILES = ['tests/retrieval/judgments.yaml', 'tests/retrieval/strangers.yaml'];

/** Every judgment there is, read from the working directory. */
export function readJudgments(passageIds: ReadonlySet<string>): ParsedJudgments {
  return parseJudgments(FILES.map((file) => readFileSync(file, 'utf8')).join('\n'), passageIds);
}
