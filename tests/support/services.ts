import type { Services } from '../../src/discord/services.ts';

/** Services that are only what a test gives; reaching for any other is an error that names it. */
export function services(given: Partial<Services>): Services {
  return new Proxy(given, {
    get(target, name) {
      if (name in target) return Reflect.get(target, name);
      throw new Error(`this must not need ${String(name)}`);
    },
  }) as Services;
}
