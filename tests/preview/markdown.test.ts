import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainWords } from '../../src/preview/markdown/plain-words.ts';
import { createMarkdown } from '../../src/preview/markdown/render-markdown.ts';

const ID = '123456789012345678';
const markdown = createMarkdown({
  user: (id) => (id === ID ? 'Sam' : null),
  role: () => 'Moderator',
  channel: () => 'general',
});

describe('Discord’s Markdown', () => {
  it.each([
    [
      '**bold** *italic* __underlined__ ~~gone~~',
      '<p><strong>bold</strong> <em>italic</em> <u>underlined</u> <s>gone</s></p>',
    ],
    ['# One', '<h4 class="size-1">One</h4>'],
    ['### Three', '<h4 class="size-3">Three</h4>'],
    ['#### Four', '<p>#### Four</p>'],
    ['- one\n- two', '<ul>\n<li>one</li>\n<li>two</li>\n</ul>'],
    ['1. one', '<ol>\n<li>one</li>\n</ol>'],
    ['> quoted', '<blockquote>\n<p>quoted</p>\n</blockquote>'],
    ['`code`', '<p><code>code</code></p>'],
    [
      'text\n-# small **print**\nmore',
      '<p>text</p>\n<p class="subtext">small <strong>print</strong></p>\n<p>more</p>',
    ],
    ['one\ntwo', '<p>one<br>\ntwo</p>'],
    ['||hidden **words**||', '<p><span class="spoiler">hidden <strong>words</strong></span></p>'],
    [
      `<@${ID}> <@&${ID}> <#${ID}> </ask:${ID}>`,
      `<p><span class="mention">@Sam</span> <span class="mention">@Moderator</span> <span class="mention" data-channel="${ID}">#general</span> <span class="mention" data-command="ask">/ask</span></p>`,
    ],
    ['<t:0:D>', '<p><time datetime="1970-01-01T00:00:00.000Z">1 January 1970</time></p>'],
    [
      '[words](https://example.org)',
      '<p><a href="https://example.org" target="_blank" rel="noopener noreferrer">words</a></p>',
    ],
    [
      'https://example.org',
      '<p><a href="https://example.org" target="_blank" rel="noopener noreferrer">https://example.org</a></p>',
    ],
    ['[x](javascript:alert(1))', '<p>[x](javascript:alert(1))</p>'],
    ['<b>no</b> &amp;', '<p>&lt;b&gt;no&lt;/b&gt; &amp;amp;</p>'],
    ['---', '<p>---</p>'],
    [
      '![x](https://example.org/a.png)',
      '<p>!<a href="https://example.org/a.png" target="_blank" rel="noopener noreferrer">x</a></p>',
    ],
  ])('shows %j', (text, html) => expect(markdown(text).trim()).toBe(html));

  it.each([
    ['<t:7200:R>', 'en-GB', 'in 2 hours'],
    ['<t:7200:R>', 'de', 'in 2 Stunden'],
    ['<t:-86400:R>', 'en-GB', 'yesterday'],
    ['<t:30:R>', 'es-419', 'dentro de 30 segundos'],
  ])('counts %s from now, in %s', (text, locale, words) => {
    const atTheEpoch = createMarkdown({ user: () => null, role: () => null, channel: () => null }, () => 0);
    expect(atTheEpoch(text, locale)).toMatch(new RegExp(`data-style="R">${words}</time>`));
  });

  it('gives the plain words for a line above a reply', () => {
    expect(plainWords(markdown(`# Hi\n**bold** <@${ID}> 1 < 2`))).toBe('Hi bold @Sam 1 < 2');
  });

  it('writes only its own tags, whatever is written', () => {
    const pieces = fc.constantFrom(
      '<',
      '>',
      '"',
      "'",
      '&',
      '||',
      '**',
      '__',
      '`',
      '[',
      '](',
      ')',
      'javascript:',
      'https://',
      '\n',
      '-# ',
      '# ',
      '> ',
      '<t:1:R>',
      `<@${ID}>`,
      'onerror=',
      '<script>',
      'a',
      ' ',
    );
    const own =
      /<\/?(p|strong|em|u|s|h4|ul|ol|li|blockquote|code|pre|br|span|time|a)( (class|href|target|rel|datetime|start|data-channel|data-command|data-style)="[^"<>]*")*>/g;
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const html = markdown(parts.join(''));
        expect(html.replace(own, '')).not.toMatch(/[<>]/);
        expect(html).not.toMatch(/href="(?!https?:|discord:)/);
      }),
    );
  });
});
