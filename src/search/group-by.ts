/**
 * The places of items in a list, by key; an item may have several keys, or none.
 *
 * `groupBy(['ab', 'b'], (word) => [...word])` is the map a → [0], b → [0, 1].
 */
export function groupBy<Item, Key>(items: readonly Item[], keysOf: (item: Item) => readonly Key[]): Map<Key, number[]> {
  const groups = new Map<Key, number[]>();
  for (const [place, item] of items.entries()) {
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [place]);
      else group.push(place);
    }
  }
  return groups;
}
