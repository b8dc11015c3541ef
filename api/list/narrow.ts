// Narrows a list by several attributes at once, and counts what every value of each attribute would leave.

/** Something that rows of a list have values of. */
export interface Attribute<Row> {
  /** Values of a row; of attributes of one group, those it has within what the others of the group ask for. */
  values(row: Row): readonly string[];
  /** Values asked for; none means every row. */
  wanted: readonly string[];
  /** Whether all of the wanted values must be there; any of them is enough if left out. */
  every?: boolean;
  /** Attributes of one group are met together, by one and the same part of a row; each stands alone if left out. */
  group?: string;
}

/** How many rows there are of a value, and how many of these are persons. */
export interface Count {
  count: number;
  persons: number;
}

/** A list narrowed. */
export interface Narrowed<Row, Name> {
  /** Rows that all attributes keep, in the order they had. */
  kept: Row[];
  /** For each counted attribute its values: rows that there would be if the value were asked for beside all else. */
  counts: Map<Name, Map<string, Count>>;
}

function passes<Row>(row: Row, { values, wanted, every }: Attribute<Row>): boolean {
  if (wanted.length === 0) return true;
  const has = values(row);
  return every ? wanted.every((value) => has.includes(value)) : has.some((value) => wanted.includes(value));
}

/**
 * Narrows rows. Of an attribute with several wanted values any one keeps a row, so its counts leave its own wish out;
 * where every wanted value must be there, they say what is left when one more is asked for.
 * @param counted attributes whose values are counted
 */
export function narrow<Row, Name extends string>(
  rows: readonly Row[],
  attributes: ReadonlyMap<Name, Attribute<Row>>,
  counted: readonly Name[] = [],
  isPerson: (row: Row) => boolean = () => false,
): Narrowed<Row, Name> {
  const kept: Row[] = [];
  const counts = new Map(counted.map((name) => [name, new Map<string, Count>()]));
  for (const row of rows) {
    const failed = new Set<string>();
    for (const [name, attribute] of attributes) {
      if (!passes(row, attribute)) failed.add(attribute.group ?? name);
      if (failed.size > 1) break;
    }
    if (failed.size > 1) continue;
    if (failed.size === 0) kept.push(row);
    for (const [name, ofValue] of counts) {
      const { values, every, group } = attributes.get(name)!;
      const isOwn = failed.has(group ?? name);
      if (failed.size === 1 && (!isOwn || every)) continue;
      for (const value of new Set(values(row))) {
        const count = ofValue.get(value) ?? { count: 0, persons: 0 };
        count.count += 1;
        if (isPerson(row)) count.persons += 1;
        ofValue.set(value, count);
      }
    }
  }
  return { kept, counts };
}
