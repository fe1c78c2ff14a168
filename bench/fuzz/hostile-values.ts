import fc from 'fast-check';
import { hostileText } from './hostile-text.ts';

/** Ids that are none, too long, of nobody, or just possible. */
export const oddSnowflake = fc.oneof(
  fc.constantFrom('', '0', '1', 'abc', '-5', '18446744073709551616', '9'.repeat(400), '123456789012345678'),
  fc.bigInt({ min: 0n, max: 2n ** 64n }).map(String),
);

/** Anything at all, as JSON can carry it. */
export const oddValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(null, true, false, 0, -1, 1e308, 2 ** 53, '', [], {}, [null], [[]], { id: null }),
  oddSnowflake,
  hostileText(300),
  fc.constant('x'.repeat(200_000)),
  fc.jsonValue({ maxDepth: 2 }),
);

/** Copies a payload with one thing in it changed or missing. @param at which of its places, counted over all of them */
export function changedAt(
  payload: unknown,
  at: number,
  change: { readonly to: unknown } | 'remove',
): unknown {
  const places = placesIn(payload);
  const path = places[at % Math.max(1, places.length)] ?? [];
  return path.length === 0 ? payload : changed(payload, path, change);
}

function placesIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const place = [...path, key];
    return [place, ...placesIn(inner, place)];
  });
}

function changed(
  value: unknown,
  path: readonly string[],
  change: { readonly to: unknown } | 'remove',
): unknown {
  const [step, ...rest] = path;
  if (step === undefined || typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).flatMap(([key, inner]) => {
    if (key !== step) return [[key, inner] as const];
    if (rest.length > 0) return [[key, changed(inner, rest, change)] as const];
    return change === 'remove' ? [] : [[key, change.to] as const];
  });
  return Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
}
