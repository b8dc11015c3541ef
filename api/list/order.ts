// The order of a list by what stands in one of its columns.

/** What a row is sorted by; null where nothing stands in the column. */
export type Key = string | number | null;

const collator = new Intl.Collator('ja', { numeric: true });

function compare(one: Exclude<Key, null>, other: Exclude<Key, null>): number {
  return typeof one === 'number' && typeof other === 'number'
    ? one - other
    : collator.compare(String(one), String(other));
}

/** Rows by a key, empty ones last in either direction, equal ones as they stood. */
export function sortedBy<Row>(
  rows: readonly Row[],
  key: (row: Row) => Key,
  direction: 'ASC' | 'DESC',
): Row[] {
  const sign = direction === 'DESC' ? -1 : 1;
  const keyed = rows.map((row) => ({ row, key: key(row) }));
  keyed.sort((a, b) => {
    if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
    return sign * compare(a.key, b.key);
  });
  return keyed.map(({ row }) => row);
}

/** The key of one code: its place in the list of codes, unknown ones behind. */
export function placeOf(codes: readonly { code: string }[], value: string | null): number | null {
  if (value === null) return null;
  const place = codes.findIndex(({ code }) => code === value);
  return place < 0 ? codes.length : place;
}

/** The key of several values: their places, least first, so that rows with the same first value go by the second. */
export function placesOf(places: readonly (number | null)[]): string | null {
  const known = places.filter((place) => place !== null).sort((a, b) => a - b);
  return known.length === 0 ? null : known.map((place) => String(place).padStart(5, '0')).join(' ');
}
