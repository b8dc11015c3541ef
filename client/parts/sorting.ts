// The order of rows in a table.

/** What a cell is sorted by. */
export type SortValue = string | number | null;

/** Compares rows by a value: numbers by size, texts in the language's order, null last in either direction. */
export function comparing<Row>(
  value: (row: Row) => SortValue,
  descending: boolean,
  language: string,
): (one: Row, other: Row) => number {
  const { compare } = new Intl.Collator(language, { numeric: true });
  return (one, other) => {
    const [a, b] = [value(one), value(other)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    const order = typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b));
    return descending ? -order : order;
  };
}
