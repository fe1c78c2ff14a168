import { MAX_ASKED } from './parse-asked.ts';
import type { Problem } from './problem.ts';
import type { TextFile } from './text-file.ts';

/** Reads files that hold a question a line which the corpus does not answer; empty lines say nothing. */
export function parseElsewhere(files: readonly TextFile[]) {
  const elsewhere: string[] = [];
  const problems: Problem[] = [];
  for (const { file, text } of files) {
    text.split(/\r?\n/).forEach((typed, at) => {
      const question = typed.trim();
      if (question === '') return;
      if (question.length > MAX_ASKED) {
        const fault = { kind: 'too-long', most: MAX_ASKED } as const;
        problems.push({ file, line: at + 1, field: 'question', fault });
      }
      elsewhere.push(question);
    });
  }
  return { elsewhere, problems };
}
