import { bannedPhrases } from './lint/banned-phrases.ts';
import type { Problem } from './problem.ts';
import type { TextFile } from './text-file.ts';
import { PASSAGES } from './unread.ts';

/** One more way in which people ask what a passage answers, and where it stands. */
export interface Asked {
  /** The passage that answers it. */
  readonly id: string;
  readonly wording: string;
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
}

/** Long enough for somebody who tells a story before they ask, and no longer. */
export const MAX_ASKED = 300;

/** Reads files that are named for a passage and hold a wording a line; empty lines say nothing. */
export function parseAsked(files: readonly TextFile[], isPassage: (id: string) => boolean) {
  const asked: Asked[] = [];
  const problems: Problem[] = [];
  for (const { file, text } of files) {
    const id = file.replace(/^.*[/\\]|\.txt$/g, '');
    if (!isPassage(id)) {
      problems.push({ file, line: 1, field: 'name', fault: { kind: 'not-in', id, file: PASSAGES } });
    }
    text.split(/\r?\n/).forEach((typed, at) => {
      const wording = typed.trim();
      const line = at + 1;
      if (wording === '') return;
      if (wording.length > MAX_ASKED)
        problems.push({ file, line, field: 'asked', fault: { kind: 'too-long', most: MAX_ASKED } });
      for (const fault of bannedPhrases(wording, 'asked'))
        problems.push({ file, line, field: 'asked', fault });
      asked.push({ id, wording, file, line });
    });
  }
  return { asked, problems };
}
