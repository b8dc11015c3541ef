// Room for the Neo4j of a benchmark.

/** Heap of Neo4j: a prefecture in one transaction does not fit the 1 GB that suffices for tests. */
export const HEAP = '4g';

/** Gives every Neo4j that is started from now on that heap. */
export function giveRoom(): void {
  // Java reads this after its command line, so it wins over what tests/support asks for.
  process.env._JAVA_OPTIONS = `-Xmx${HEAP}`;
}
