import type { MessageComponent } from '../rules/component.ts';
import { walkComponents } from '../rules/walk-components.ts';

/** Gives every component without an `id` the next free one, in reading order, as Discord does. */
export function numberComponents(components: readonly MessageComponent[]): readonly MessageComponent[] {
  const numbered = structuredClone(components);
  const placed = [...walkComponents(numbered)];
  const taken = new Set(placed.map(({ component }) => component.id));
  let next = 1;
  for (const { component } of placed) {
    if (component.id) continue;
    while (taken.has(next)) next += 1;
    component.id = next;
    next += 1;
  }
  return numbered;
}
