// Structural holes: communities between which there are fewer ties than how busy they are lets expect.
import { burtOf } from '../kernels/burt.ts';
import { communitiesOf } from '../kernels/communities.ts';
import { tieCount } from '../network.ts';
import { networkOf, type Subject } from '../subject.ts';

/** Two communities. No verdict: communities were found from the same ties. */
export interface CommunityHole {
  /** Numbers of both, 0 upwards by size. */
  readonly communities: readonly [number, number];
  readonly ties: number;
  /** Ties that the configuration model expects: product of the sums of degrees / (2 · all ties). */
  readonly expected: number;
  /** Ties that are there of those expected. */
  readonly share: number;
  /** Members of both with a tie to the other, those of lowest constraint first: they stand in the hole. */
  readonly between: readonly number[];
}

/** Fewest ties that must be expected, as with projects of judged cells. */
const FEWEST = 5;

/** Most principals named for a hole. */
const NAMED = 10;

/** Pairs of communities of which ties are expected, those with the smallest share of them first. */
export function communityHoles(subject: Subject, seed: number): CommunityHole[] {
  const network = networkOf(subject);
  const { count, labels } = communitiesOf(network, seed);
  const { constraint } = burtOf(subject);
  const degrees = new Float64Array(count);
  const ties = new Float64Array(count * count);
  const standing = new Map<number, Set<number>>();
  for (let node = 0; node < network.size; node++) {
    const own = labels[node];
    if (own < 0) continue;
    for (let entry = network.starts[node]; entry < network.starts[node + 1]; entry++) {
      const other = labels[network.neighbours[entry]];
      degrees[own]++;
      ties[own * count + other]++;
      if (own === other) continue;
      const pair = Math.min(own, other) * count + Math.max(own, other);
      standing.set(pair, (standing.get(pair) ?? new Set()).add(node));
    }
  }
  const holes: CommunityHole[] = [];
  for (let a = 0; a < count; a++) {
    for (let b = a + 1; b < count; b++) {
      const expected = (degrees[a] * degrees[b]) / (2 * tieCount(network));
      if (expected < FEWEST) continue;
      const between = [...(standing.get(a * count + b) ?? [])]
        .sort((one, two) => constraint[one] - constraint[two] || one - two)
        .slice(0, NAMED);
      const found = ties[a * count + b];
      holes.push({ communities: [a, b], ties: found, expected, share: found / expected, between });
    }
  }
  return holes.sort((a, b) => a.share - b.share || b.expected - a.expected);
}
