import MarkdownIt from 'markdown-it';
import { angleTokens, plainText, spoiler, subtext } from './discord-tokens.ts';
import type { MentionNames } from './names.ts';

/** Discord has three sizes of heading. A message may begin with any of them, so all are of the level below its author's. */
const SIZES = 3;
const LEVEL = 'h4';

/** @param locale in which times are written; British English unless told */
export type RenderMarkdown = (text: string, locale?: string) => string;

/**
 * Discord's Markdown as HTML. Raw HTML is never taken over, only http, https and discord links become links, and
 * nothing is fetched: pictures stay text.
 * @param now the clock that relative times are counted from, in milliseconds since 1970
 */
export function createMarkdown(names: MentionNames, now: () => number = Date.now): RenderMarkdown {
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
  markdown.inline.ruler.before('autolink', 'discord_token', angleTokens(names, now));
  markdown.inline.ruler.before('emphasis', 'spoiler', spoiler);

  const { rules } = markdown.renderer;
  const { escapeHtml } = markdown.utils;
  rules['discord_token'] = (tokens, index) => {
    const { info = '', content = '', attrs } = tokens[index] ?? {};
    const written = (attrs ?? []).map(([name, value]) => ` ${name}="${escapeHtml(String(value))}"`).join('');
    const text = escapeHtml(content);
    return info === 'time'
      ? `<time${written}>${text}</time>`
      : `<span class="${info}"${written}>${text}</span>`;
  };
  for (const side of ['strong_open', 'strong_close']) {
    const slash = side === 'strong_close' ? '/' : '';
    rules[side] = (tokens, index) => `<${slash}${tokens[index]?.markup === '__' ? 'u' : 'strong'}>`;
  }
  rules['heading_open'] = (tokens, index) => {
    const size = tokens[index]?.markup.length ?? SIZES;
    return size > SIZES ? `<p>${'#'.repeat(size)} ` : `<${LEVEL} class="size-${size}">`;
  };
  rules['heading_close'] = (tokens, index) => {
    const size = tokens[index]?.markup.length ?? SIZES;
    return size > SIZES ? '</p>\n' : `</${LEVEL}>\n`;
  };
  rules['link_open'] = (tokens, index, options, _env, self) => {
    tokens[index]?.attrSet('target', '_blank');
    tokens[index]?.attrSet('rel', 'noopener noreferrer');
    return self.renderToken(tokens, index, options);
  };
  return (text, locale = 'en-GB') => markdown.render(text, { locale });
}
