import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { init, parse } from 'es-module-lexer';
import { drawImports, type Import } from './draw-imports.ts';
import { replaceGenerated } from './replace-generated.ts';

// Reads what was built rather than what was written: there the imports of types, which bind nothing, are gone.
const root = process.cwd();
const built = join(root, 'dist');
const page = join(root, 'docs', 'architecture.md');

await init;
const files = ['src', 'commands']
  .flatMap((folder) =>
    readdirSync(join(built, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  )
  .filter((file) => file.endsWith('.js'))
  .sort();
const picture = drawImports(files.flatMap(importsOf));
const written = readFileSync(page, 'utf8');
const current = replaceGenerated(written, picture);
if (!process.argv.includes('--check')) writeFileSync(page, current);
else if (current !== written) {
  console.error(
    'docs/architecture.md shows other imports than the code has: npm run architecture draws it anew.',
  );
  process.exitCode = 1;
}

function importsOf(file: string): Import[] {
  const [imports] = parse(readFileSync(join(built, file), 'utf8'), file);
  return imports.flatMap((found) =>
    'specifier' in found && found.specifier?.startsWith('.')
      ? [{ from: file, to: relative('.', normalize(join(dirname(file), found.specifier))) }]
      : [],
  );
}
