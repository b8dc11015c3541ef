// Nodes that are equally busy: models that look at degrees alone cannot tell them apart.

/** Nodes of one side by degree; all nodes of a degree behave alike. */
export interface DegreeClasses {
  /** Degree of each class, ascending. */
  readonly degrees: Float64Array;
  /** How many nodes are of it. */
  readonly counts: Float64Array;
  /** Class of each node. */
  readonly of: Int32Array;
}

/** Classes of nodes from the degree of each. */
export function classesOf(degrees: Int32Array): DegreeClasses {
  const distinct = [...new Set(degrees)].sort((a, b) => a - b);
  const places = new Map(distinct.map((degree, i) => [degree, i]));
  const of = degrees.map((degree) => places.get(degree)!);
  const counts = new Float64Array(distinct.length);
  for (const place of of) counts[place]++;
  return { degrees: Float64Array.from(distinct), counts, of };
}
