import { stringify } from 'yaml';
import type { Passage } from '../../src/core/corpus/passage.ts';

/** A passage as its file in `corpus/passages` has it. */
export function passageFile(passage: Passage): string {
  const { id, question, aliases, topics, sources, viewpoint, otherSide, notices, related, reviewed } =
    passage;
  const listed = (name: string, ids: readonly string[]) => `${name}: [${ids.join(', ')}]`;
  return [
    '---',
    `id: ${id}`,
    `question: ${scalar(question)}`,
    'aliases:',
    ...aliases.map((alias) => `  - ${scalar(alias)}`),
    listed('topics', topics),
    listed('sources', sources),
    `viewpoint: ${viewpoint}`,
    ...(otherSide === null ? [] : [`other-side: ${scalar(otherSide)}`]),
    ...(notices.length === 0 ? [] : [listed('notice', notices)]),
    listed('points', passage.points),
    listed('related', related),
    `reviewed: ${reviewed}`,
    '---',
    passage.body,
    '',
  ].join('\n');
}

const scalar = (text: string) => stringify(text, { lineWidth: 0 }).trim();

/** Another passage's file, with one more related passage; unchanged where it names it already, or has no such line. */
export function withRelated(file: string, id: string): string {
  return file.replace(/^related: \[(.*)\]$/m, (line, list: string) => {
    const ids = list.split(',').map((one) => one.trim());
    return ids.includes(id) ? line : `related: [${[...ids.filter(Boolean), id].join(', ')}]`;
  });
}
