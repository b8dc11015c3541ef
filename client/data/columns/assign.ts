// Which column means which field, changed by a person.

/** What the columns mean after one was changed, and the place of the column that lost the field to it. */
export interface Assigned {
  columns: Record<string, string | null>;
  lost: number | null;
}

/** Gives a column a field, or none: no two columns mean the same field, so another that did loses it. */
export function assign(
  meaning: ReadonlyMap<number, string | null>,
  index: number,
  field: string | null,
): Assigned {
  const holder = field === null ? undefined : [...meaning].find(([at, has]) => has === field && at !== index);
  const next = new Map(meaning).set(index, field);
  if (holder) next.set(holder[0], null);
  return { columns: Object.fromEntries(next), lost: holder?.[0] ?? null };
}
