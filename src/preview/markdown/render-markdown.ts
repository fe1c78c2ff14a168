import MarkdownIt from 'markdown-it';
import { angleTokens, plainText, spoiler, subtext } from './discord-tokens.ts';
import type { MentionNames } from './names.ts';

/** Discord has three sizes of heading. In the page they stand below its own two. */
const LARGEST = 3;
const BELOW_PAGE = 2;

export type RenderMarkdown = (text: string) => string;

/**
 * Discord's Markdown as HTML. Raw HTML is never taken over, only http, https and discord links become links, and
 * nothing is fetched: pictures stay text.
 */
export function createMarkdown(names: MentionNames): RenderMarkdown {
  const markdown = new MarkdownIt({ html: false, breaks: true, linkify: true });
  markdown.disable([
    'table',
    'code',
    'hr',
    'reference',
    'lheading',
    'html_block',
    'image',
    'entity',
    'html_inline',
  ]);
  markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false });
  markdown.validateLink = (url) => /^(https?|discord):\/\//i.test(url);
  markdown.block.ruler.before('list', 'subtext', subtext, { alt: ['paragraph', 'blockquote'] });
  markdown.inline.ruler.at('text', plainText);
  markdown.inline.ruler.before('autolink', 'discord_token', angleTokens(names));
  markdown.inline.ruler.before('emphasis', 'spoiler', spoiler);

  const { rules } = markdown.renderer;
  const { escapeHtml } = markdown.utils;
  rules['discord_token'] = (tokens, index) => {
    const token = tokens[index];
    const text = escapeHtml(token?.content ?? '');
    if (token?.info !== 'time') return `<span class="${token?.info}">${text}</span>`;
    return `<time datetime="${escapeHtml(String(token.meta?.['time']))}">${text}</time>`;
  };
  for (const side of ['strong_open', 'strong_close']) {
    const slash = side === 'strong_close' ? '/' : '';
    rules[side] = (tokens, index) => `<${slash}${tokens[index]?.markup === '__' ? 'u' : 'strong'}>`;
  }
  rules['heading_open'] = (tokens, index) => {
    const level = tokens[index]?.markup.length ?? LARGEST;
    return level > LARGEST ? `<p>${'#'.repeat(level)} ` : `<h${level + BELOW_PAGE} class="size-${level}">`;
  };
  rules['heading_close'] = (tokens, index) => {
    const level = tokens[index]?.markup.length ?? LARGEST;
    return level > LARGEST ? '</p>\n' : `</h${level + BELOW_PAGE}>\n`;
  };
  rules['link_open'] = (tokens, index, options, _env, self) => {
    tokens[index]?.attrSet('target', '_blank');
    tokens[index]?.attrSet('rel', 'noopener noreferrer');
    return self.renderToken(tokens, index, options);
  };
  return (text) => markdown.render(text);
}
