import type { StateBlock, StateInline } from 'markdown-it';
import type { MentionNames } from './names.ts';
import { formatTimestamp } from './timestamps.ts';

type InlineRule = (state: StateInline, isSilent: boolean) => boolean;
type BlockRule = (state: StateBlock, line: number, end: number, isSilent: boolean) => boolean;

type Read = { tag: string; text: string; attributes?: [string, string][] };

/** `<@user>`, `<@&role>`, `<#channel>`, `</command:id>`, `<t:seconds:style>` and custom emoji. */
export function angleTokens(names: MentionNames, now: () => number): InlineRule {
  const patterns: [RegExp, (match: RegExpExecArray, locale: string) => Read][] = [
    [/^<@!?(\d{17,19})>/, ([, id = '']) => ({ tag: 'mention', text: `@${names.user(id) ?? 'unknown'}` })],
    [/^<@&(\d{17,19})>/, ([, id = '']) => ({ tag: 'mention', text: `@${names.role(id) ?? 'unknown role'}` })],
    [
      /^<#(\d{17,19})>/,
      ([, id = '']) => ({
        tag: 'mention',
        text: `#${names.channel(id) ?? 'unknown'}`,
        attributes: [['data-channel', id]],
      }),
    ],
    [
      /^<\/([^:<>\n]{1,98}):\d{17,19}>/,
      ([, name = '']) => ({ tag: 'mention', text: `/${name}`, attributes: [['data-command', name]] }),
    ],
    [/^<a?:(\w{2,32}):\d{17,19}>/, ([, name = '']) => ({ tag: 'emoji', text: `:${name}:` })],
    [
      /^<t:(-?\d{1,13})(?::([tTdDfFR]))?>/,
      ([, seconds = '0', style = 'f'], locale) => {
        const { text, time } = formatTimestamp(Number(seconds), style, locale, now());
        const relative: [string, string][] = style === 'R' ? [['data-style', 'R']] : [];
        return { tag: 'time', text, attributes: [['datetime', time], ...relative] };
      },
    ],
  ];
  return (state, isSilent) => {
    if (state.src[state.pos] !== '<') return false;
    const rest = state.src.slice(state.pos, state.posMax);
    for (const [pattern, read] of patterns) {
      const match = pattern.exec(rest);
      if (!match) continue;
      if (!isSilent) {
        const token = state.push('discord_token', '', 0);
        const { tag, text, attributes = [] } = read(match, String(state.env.locale));
        token.content = text;
        token.info = tag;
        token.attrs = attributes;
      }
      state.pos += match[0].length;
      return true;
    }
    return false;
  };
}

const NOT_PLAIN = /[\n!#$%&*+\-:<=>@[\\\]^_`{}~|]/g;

/** Words up to the next character that may mean something. The usual rule does not stop at a bar. */
export const plainText: InlineRule = (state, isSilent) => {
  NOT_PLAIN.lastIndex = state.pos;
  const next = Math.min(NOT_PLAIN.exec(state.src)?.index ?? state.posMax, state.posMax);
  if (next === state.pos) return false;
  if (!isSilent) state.pending += state.src.slice(state.pos, next);
  state.pos = next;
  return true;
};

/** `||hidden||`; what stands inside is read as Markdown too. */
export const spoiler: InlineRule = (state, isSilent) => {
  if (!state.src.startsWith('||', state.pos)) return false;
  const start = state.pos + 2;
  const end = state.src.indexOf('||', start);
  if (end <= start || end + 2 > state.posMax) return false;
  if (!isSilent) {
    const { posMax } = state;
    state.push('spoiler_open', 'span', 1).attrSet('class', 'spoiler');
    state.pos = start;
    state.posMax = end;
    state.md.inline.tokenize(state);
    state.push('spoiler_close', 'span', -1);
    state.posMax = posMax;
  }
  state.pos = end + 2;
  return true;
};

/** `-# small print`, a line by itself. */
export const subtext: BlockRule = (state, line, _end, isSilent) => {
  const from = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
  const text = state.src.slice(from, state.eMarks[line]);
  if (!/^-# \s*\S/.test(text)) return false;
  if (isSilent) return true;
  state.push('subtext_open', 'p', 1).attrSet('class', 'subtext');
  const inline = state.push('inline', '', 0);
  inline.content = text.slice(3).trim();
  inline.map = [line, line + 1];
  inline.children = [];
  state.push('subtext_close', 'p', -1);
  state.line = line + 1;
  return true;
};
