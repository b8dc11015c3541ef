// Sums along rows of sparse matrices: gathered by the rows that receive, or scattered by the rows that give.

/** A sparse matrix by rows. */
export interface Rows {
  /** One more offsets than rows, into `columns`. */
  readonly starts: Int32Array;
  readonly columns: Int32Array;
}

/** A sparse matrix whose entries have factors. */
export interface Scaled extends Rows {
  readonly factors: Float64Array;
}

/** Rows that are named by a part of a list. */
export interface Part {
  readonly list: Int32Array;
  readonly begin: number;
  readonly end: number;
}

/** Entries in these rows. */
export function entriesOf({ starts }: Rows, { list, begin, end }: Part): number {
  let entries = 0;
  for (let i = begin; i < end; i++) entries += starts[list[i] + 1] - starts[list[i]];
  return entries;
}

/** into[row] = Σ values[column], for each of the rows. */
export function gather(rows: Rows, part: Part, values: Float64Array, into: Float64Array): void {
  const { starts, columns } = rows;
  const { list, begin, end } = part;
  for (let i = begin; i < end; i++) {
    const row = list[i];
    const stop = starts[row + 1];
    let sum = 0;
    for (let entry = starts[row]; entry < stop; entry++) sum += values[columns[entry]];
    into[row] = sum;
  }
}

/** into[column] += values[row], for each of the rows. */
export function scatter(rows: Rows, part: Part, values: Float64Array, into: Float64Array): void {
  const { starts, columns } = rows;
  const { list, begin, end } = part;
  for (let i = begin; i < end; i++) {
    const row = list[i];
    const stop = starts[row + 1];
    const value = values[row];
    for (let entry = starts[row]; entry < stop; entry++) into[columns[entry]] += value;
  }
}

/** As `gather`, each entry times its factor. */
export function gatherScaled(rows: Scaled, part: Part, values: Float64Array, into: Float64Array): void {
  const { starts, columns, factors } = rows;
  const { list, begin, end } = part;
  for (let i = begin; i < end; i++) {
    const row = list[i];
    const stop = starts[row + 1];
    let sum = 0;
    for (let entry = starts[row]; entry < stop; entry++) sum += factors[entry] * values[columns[entry]];
    into[row] = sum;
  }
}

/** As `scatter`, each entry times its factor. */
export function scatterScaled(rows: Scaled, part: Part, values: Float64Array, into: Float64Array): void {
  const { starts, columns, factors } = rows;
  const { list, begin, end } = part;
  for (let i = begin; i < end; i++) {
    const row = list[i];
    const stop = starts[row + 1];
    const value = values[row];
    for (let entry = starts[row]; entry < stop; entry++) into[columns[entry]] += factors[entry] * value;
  }
}
