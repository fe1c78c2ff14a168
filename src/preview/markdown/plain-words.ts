const ENTITIES: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"' };

/** The words of rendered Markdown in one line, without any tags. */
export function plainWords(html: string): string {
  const words = html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(lt|gt|amp|quot);/g, (entity) => ENTITIES[entity] ?? entity);
  return words.replace(/\s+/g, ' ').trim();
}
