// Joins columns that were asked for apart.

/** Values of `from` in the order of `to`: as they are where both list the same ids, else joined by id. */
export function inOrderOf<T>(
  to: readonly string[],
  from: readonly string[],
  values: T[],
  missing: NoInfer<T>,
): T[] {
  if (to.length === from.length && to.every((id, i) => id === from[i])) return values;
  const places = new Map(from.map((id, i) => [id, i]));
  return to.map((id) => {
    const place = places.get(id);
    return place === undefined ? missing : values[place]!;
  });
}
