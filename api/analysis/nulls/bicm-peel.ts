// Sets apart, before a model is solved, whoever takes part in everything or in nothing: no finite parameter does that.
import type { DegreeClasses } from './degree-classes.ts';

/** What is left of one side: classes, and what their degrees are among those left of the other side. */
export interface LeftSide {
  readonly classes: Int32Array;
  readonly degrees: Float64Array;
  readonly counts: Float64Array;
}

/** Both sides of what is left. */
export interface Left {
  readonly rows: LeftSide;
  readonly columns: LeftSide;
}

/** Writes the probabilities 0 and 1 that follow from degrees alone, and returns the rest. */
export function peel(rows: DegreeClasses, columns: DegreeClasses, probabilities: Float64Array): Left {
  const width = columns.degrees.length;
  const a = sideOf(rows);
  const b = sideOf(columns);
  const setApart = (
    mine: typeof a,
    other: typeof b,
    write: (own: number, theirs: number) => void,
  ): boolean => {
    for (const own of mine.left) {
      const everything = Math.abs(mine.degrees[own] - other.nodes) < 0.5;
      if (!everything && mine.degrees[own] !== 0) continue;
      mine.left.delete(own);
      mine.nodes -= mine.counts[own];
      if (everything)
        for (const theirs of other.left) {
          write(own, theirs);
          other.degrees[theirs] -= mine.counts[own];
        }
      return true;
    }
    return false;
  };
  const writeRow = (row: number, column: number) => {
    probabilities[row * width + column] = 1;
  };
  while (setApart(a, b, writeRow) || setApart(b, a, (column, row) => writeRow(row, column)));
  return { rows: leftOf(a), columns: leftOf(b) };
}

function sideOf({ degrees, counts }: DegreeClasses) {
  return {
    degrees: degrees.slice(),
    counts,
    left: new Set(degrees.keys()),
    nodes: counts.reduce((sum, count) => sum + count, 0),
  };
}

function leftOf({ degrees, counts, left }: ReturnType<typeof sideOf>): LeftSide {
  const classes = Int32Array.from(left);
  return {
    classes,
    degrees: Float64Array.from(classes, (i) => degrees[i]),
    counts: Float64Array.from(classes, (i) => counts[i]),
  };
}
