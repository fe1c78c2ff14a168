import { describe, expect, it } from 'vitest';
import { recogniseLanguage } from '../../../src/core/care/recognise-language.ts';
import { wordsOf } from '../../../src/core/care/words.ts';

const recognised = (text: string) => recogniseLanguage(wordsOf(text));

describe('the language of a text', () => {
  it.each([
    ['what is personal recovery', 'en'],
    ['que es la recuperacion personal, y quien lo decide', 'es'],
    ['¿Por qué los médicos todavía hablan de eso?', 'es'],
    ["c'est quoi le rétablissement, je ne comprends pas", 'fr'],
    ['wie gehe ich damit um, wenn ich nicht mehr kann', 'de'],
    ['fuer mich ist das nichts', 'de'],
    ['oq vcs querem dizer com isso, não entendi', 'pt'],
    ['o que é isso que ela tem', 'pt'],
  ])('“%s” is %s', (text, language) => expect(recognised(text)).toBe(language));

  it.each(['', 'hi', 'recovery', '???', 'h e  h i t s  m e', '12 34 56', 'CHIME'])(
    'is not guessed from “%s”',
    (text) => expect(recognised(text)).toBeNull(),
  );
});
