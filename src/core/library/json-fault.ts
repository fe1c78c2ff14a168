import { closingQuote } from './json-lines.ts';

type Expected = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end' | 'nothing';

const SPACE = /\s/;
const PLAIN = /(?:-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/y;

/** Where a text that is not JSON stops being it, in characters from its beginning: JavaScript's own message does not always say. */
export function jsonFault(text: string): number {
  const open: string[] = [];
  let expected: Expected = 'value';
  const afterValue = (): Expected => (open.length > 0 ? 'comma or end' : 'nothing');

  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    const mayBeValue: boolean = expected === 'value' || expected === 'value or end';
    const mayEnd: boolean = expected === 'comma or end' || expected.endsWith(' or end');
    if (SPACE.test(sign)) continue;
    if (sign === '"' && (mayBeValue || expected.startsWith('key'))) {
      at = closingQuote(text, at);
      expected = mayBeValue ? afterValue() : 'colon';
    } else if ((sign === '{' || sign === '[') && mayBeValue) {
      open.push(sign);
      expected = sign === '{' ? 'key or end' : 'value or end';
    } else if ((sign === '}' || sign === ']') && mayEnd && open.at(-1) === (sign === '}' ? '{' : '[')) {
      open.pop();
      expected = afterValue();
    } else if (sign === ',' && expected === 'comma or end') {
      expected = open.at(-1) === '{' ? 'key' : 'value';
    } else if (sign === ':' && expected === 'colon') {
      expected = 'value';
    } else {
      PLAIN.lastIndex = at;
      const length = mayBeValue ? (PLAIN.exec(text)?.[0].length ?? 0) : 0;
      if (length === 0) return at;
      at += length - 1;
      expected = afterValue();
    }
  }
  return text.length;
}
