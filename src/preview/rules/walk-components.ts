import type { AnyComponent, MessageComponent } from './component.ts';

type Placed = { component: AnyComponent; path: readonly PropertyKey[] };

/** Every component of a message in reading order, nested ones after the one that holds them, each with its place. */
export function* walkComponents(components: readonly MessageComponent[]): Generator<Placed> {
  for (const [index, component] of components.entries()) yield* below(component, ['components', index]);
}

function* below(component: AnyComponent, path: readonly PropertyKey[]): Generator<Placed> {
  yield { component, path };
  if (component.type === 1 || component.type === 9 || component.type === 17) {
    for (const [index, child] of component.components.entries())
      yield* below(child, [...path, 'components', index]);
  }
  if (component.type === 9) yield* below(component.accessory, [...path, 'accessory']);
}
