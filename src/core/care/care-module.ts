import type { CareLanguageData } from './care-data.ts';

const HEADER = `// Generated from corpus/care by \`npm run build:care\`. Change the files there, not this one.
import type { CareLanguageData } from './care-data.ts';
`;

/** The patterns as the text of a module, an idea a line, so that a changed idea is a changed line in review. */
export function careModule(languages: readonly CareLanguageData[]): string {
  return `${HEADER}\nexport const CARE: readonly CareLanguageData[] = [\n${languages.map(languageText).join('')}];\n`;
}

function languageText({ language, words, harmless, contexts, ideas }: CareLanguageData): string {
  return [
    '  {',
    `    language: ${JSON.stringify(language)},`,
    `    words: {${lines(Object.entries(words).map(property))}},`,
    `    harmless: [${lines(harmless.map((pattern) => JSON.stringify(pattern)))}],`,
    `    contexts: {${lines(Object.entries(contexts).map(property))}},`,
    `    ideas: [${lines(ideas.map((idea) => JSON.stringify(idea)))}],`,
    '  },\n',
  ].join('\n');
}

function property([name, value]: [string, unknown]): string {
  return `${JSON.stringify(name)}: ${JSON.stringify(value)}`;
}

function lines(entries: readonly string[]): string {
  return `\n${entries.map((entry) => `      ${entry},\n`).join('')}    `;
}
