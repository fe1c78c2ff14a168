/**
 * Who sees a reply. `channel`: everyone there; `owner` is the user id of the person answered.
 * `asker`: that person alone. `direct`: a direct message, between that person and the bot.
 */
export type Audience =
  | { readonly kind: 'channel'; readonly owner: string }
  | { readonly kind: 'asker' }
  | { readonly kind: 'direct' };

export function ownerOf(audience: Audience): string | null {
  return audience.kind === 'channel' ? audience.owner : null;
}
