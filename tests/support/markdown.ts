import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import MarkdownIt, { type Token } from 'markdown-it';

/** One page of prose, read as GitHub reads it. */
export interface Page {
  /** From the root of the project. */
  readonly file: string;
  readonly text: string;
  readonly tokens: readonly Token[];
}

export interface CodeBlock {
  /** What stands behind its three backticks. */
  readonly language: string;
  readonly code: string;
  /** What stands in backticks in the paragraph above it. */
  readonly named: readonly string[];
}

const NOT_OURS = new Set(['node_modules', 'dist', 'data', 'coverage', '.git']);
const markdown = new MarkdownIt({ html: true });

export function readPage(file: string): Page {
  const text = readFileSync(file, 'utf8');
  return { file, text, tokens: markdown.parse(text, {}) };
}

/** Every page of the project, passages of the corpus included. */
export function allPages(): Page[] {
  return readdirSync('.')
    .filter((name) => !NOT_OURS.has(name))
    .flatMap((name) =>
      statSync(name).isDirectory()
        ? readdirSync(name, { recursive: true, encoding: 'utf8' }).map((file) => join(name, file))
        : [name],
    )
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map(readPage);
}

export function codeBlocks({ tokens }: Page): CodeBlock[] {
  return tokens.flatMap(({ type, info, content }, at) => {
    if (type !== 'fence') return [];
    const above = tokens.slice(0, at).findLast((token) => token.type === 'inline');
    return [{ language: info.trim(), code: content, named: above ? codeIn(above) : [] }];
  });
}

/** What stands in backticks within the lines of text. */
export function inlineCode({ tokens }: Page): string[] {
  return tokens.flatMap(codeIn);
}

/** Where links and pictures lead. */
export function linksOf({ tokens }: Page): string[] {
  const within = tokens.flatMap((token) => [token, ...(token.children ?? [])]);
  return within.flatMap((token) => {
    if (token.type.startsWith('html'))
      return [...token.content.matchAll(/(?:href|src|srcset)="([^"]*)"/g)].map(([, target]) => target ?? '');
    return [token.attrGet('href'), token.attrGet('src')].flatMap((target) =>
      target === null ? [] : String(target),
    );
  });
}

/** What a link to a heading may name, as GitHub makes it of the heading's words. */
export function anchorsOf({ tokens }: Page): Set<string> {
  const anchors = new Set<string>();
  tokens.forEach(({ type }, at) => {
    if (type !== 'heading_open') return;
    const words = (tokens[at + 1]?.children ?? []).map(({ content }) => content).join('');
    const slug = words
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
      .replaceAll(' ', '-');
    const repeats = Array.from({ length: anchors.size }, (_, index) => `${slug}-${index + 1}`);
    anchors.add([slug, ...repeats].find((anchor) => !anchors.has(anchor)) ?? slug);
  });
  return anchors;
}

/** Which part of a page a heading begins, up to the next heading as high or higher. */
export function partUnder({ tokens, ...page }: Page, heading: string): Page {
  const from = tokens.findIndex(({ type, content }) => type === 'inline' && content === heading);
  const level = tokens[from - 1]?.tag ?? '';
  const length = tokens.slice(from).findIndex(({ type, tag }) => type === 'heading_open' && tag <= level);
  return { ...page, tokens: tokens.slice(from, length === -1 ? undefined : from + length) };
}

const codeIn = ({ children }: Token) =>
  (children ?? []).filter(({ type }) => type === 'code_inline').map(({ content }) => content);
