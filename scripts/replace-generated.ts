const BEGIN = '<!-- generated: begin -->';
const END = '<!-- generated: end -->';

/** Puts a text between the two marks of a page. @throws where the page has none */
export function replaceGenerated(page: string, text: string): string {
  const begin = page.indexOf(BEGIN);
  const end = page.indexOf(END);
  if (begin === -1 || end < begin) throw new Error(`The page needs ${BEGIN} and, below it, ${END}.`);
  return `${page.slice(0, begin + BEGIN.length)}\n${text}\n${page.slice(end)}`;
}
