/** Puts one more on the list that a key has in an index. */
export function appendTo<Key, Item>(index: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = index.get(key)
  if (list) list.push(item)
  else index.set(key, [item])
}
