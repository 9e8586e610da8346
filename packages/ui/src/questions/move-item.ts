/** The list with the item at `from` moved by `by` places; unchanged when that would leave the list. */
export function moveItem<T>(items: readonly T[], from: number, by: number): readonly T[] {
  const to = from + by;
  if (to < 0 || to >= items.length) return items;
  const moved = [...items];
  moved.splice(to, 0, ...moved.splice(from, 1));
  return moved;
}
