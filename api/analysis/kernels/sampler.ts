// What draws shortest paths at random.

/** What draws shortest paths in one kind of network. */
export interface Sampler {
  /** How far off a value may be, as a share of all pairs: the less, the less one path costs. */
  readonly error: number;
  /** Length of the counts. */
  readonly nodes: number;
  /** Draws one of the shortest paths between two principals and counts whom it leads through; no path, no count. */
  sample(source: number, target: number, draw: () => number, counts: Float64Array): void;
  /** Values of principals from those that were counted. */
  valuesOf(values: Float64Array): Float64Array;
  /** No shortest path has more hops. */
  longest(): number;
}
