/** One file importing another, as paths from the root of what was built. */
export interface Import {
  readonly from: string;
  readonly to: string;
}

/** The folders that are drawn as one, the deepest first. Files beside them are the entry points and what they put together. */
const PARTS: readonly (readonly [folder: string, name: string])[] = [
  ['src/discord/render/', 'render'],
  ['src/core/', 'core'],
  ['src/copy/', 'copy'],
  ['src/discord/', 'discord'],
  ['src/storage/', 'storage'],
  ['src/daily/', 'daily'],
  ['src/health/', 'health'],
  ['src/preview/', 'preview'],
  ['commands/', 'commands'],
  ['src/', 'entry points'],
];

/** A Mermaid chart of which part imports which. */
export function drawImports(imports: readonly Import[]): string {
  const edges = imports
    .map(({ from, to }) => [partOf(from), partOf(to)] as const)
    .filter(([from, to]) => from !== to && from !== '' && to !== '')
    .map(([from, to]) => `  ${idOf(from)} --> ${idOf(to)}`);
  const isDrawn = (name: string) =>
    imports.some(({ from, to }) => [from, to].some((file) => partOf(file) === name));
  const nodes = PARTS.filter(([, name]) => isDrawn(name)).map(([, name]) => `  ${idOf(name)}["${name}"]`);
  return ['```mermaid', 'flowchart TD', ...nodes, ...new Set(edges.sort()), '```'].join('\n');
}

const partOf = (file: string) => PARTS.find(([folder]) => file.startsWith(folder))?.[1] ?? '';
const idOf = (name: string) => name.replace(' ', '-');
