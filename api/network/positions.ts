// Where nodes stand on the map, and what that depends on.
import type { Network } from '../analysis/network.ts';

/** Positions of nodes: x from left to right, y from top to bottom, both 0 to 1000, rounded to hundredths. */
export interface Positions {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** What the layout depends on; the same input gives the same bytes. */
export interface LayoutInput {
  readonly network: Network;
  /** A number per node that stays with it over the years: `keysOf` its id. */
  readonly keys: Uint32Array;
  readonly seed: number;
  /**
   * Where nodes stood before (NaN = not there), to keep the picture when data changes a little: components most of
   * whose nodes are known start from there and move for a few steps only. Null = from scratch.
   */
  readonly previous: Positions | null;
}
