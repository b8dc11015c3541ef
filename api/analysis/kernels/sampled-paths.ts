// Betweenness estimated from shortest paths drawn at random, for networks that are too large to look at them all.

import { addTo, searchOf } from '../search.ts';
import { hashOf, random } from '../seeded.ts';
import type { Subject } from '../subject.ts';
import { type Exact, packExact } from './path-search.ts';
import { hubSampler } from './sampled-hubs.ts';
import { tieSampler } from './sampled-ties.ts';
import type { Sampler } from './sampler.ts';

/** An estimate and how far it may be off. */
export interface SampledBetweenness {
  /** Betweenness of every principal, each unordered pair counted once. */
  readonly between: Float64Array;
  /** Pairs of principals that were drawn. */
  readonly samples: number;
  /** Greatest difference from the exact value, as a share of all pairs of principals. */
  readonly error: number;
  /** Probability with which no value is further off. */
  readonly confidence: number;
}

const CONFIDENCE = 0.9;

/**
 * Samples that keep every value within the error with the confidence.
 *
 * Source: M. Riondato, E. M. Kornaropoulos, Data Min. Knowl. Disc. 30 (2016) 438–475, doi:10.1007/s10618-015-0423-0.
 * @param longest most hops of a shortest path
 */
export function samplesFor(longest: number, error: number): number {
  // Of a path of one hop nobody stands between its ends, of one of two hops one does.
  if (longest < 2) return 1;
  const dimension = Math.floor(Math.log2(longest - 1)) + 1;
  return Math.ceil((0.5 / error ** 2) * (dimension - Math.log(1 - CONFIDENCE)));
}

function samplerOf(packed: Exact): Sampler {
  return 'crowd' in packed ? tieSampler(packed) : hubSampler(packed.hubs);
}

/** Estimate of betweenness, with its error; the seed decides what is drawn. */
export const sampledPathSearch = searchOf({
  id: 'sampledPaths',
  pack(subject: Subject, seed: number) {
    const packed = packExact(subject);
    const sampler = samplerOf(packed);
    const samples = samplesFor(sampler.longest(), sampler.error);
    return { packed, seed, size: subject.size, samples };
  },
  count: ({ size, samples }) => (size < 2 ? 0 : samples),
  run({ packed, seed, size }, from, to, report): Float64Array {
    const sampler = samplerOf(packed);
    const counts = new Float64Array(sampler.nodes);
    const draw = random(hashOf(`${seed} ${from}`));
    for (let sample = from; sample < to; sample++) {
      const source = Math.floor(draw() * size);
      const other = Math.floor(draw() * (size - 1));
      sampler.sample(source, other < source ? other : other + 1, draw, counts);
      report((sample - from + 1) / (to - from));
    }
    return counts;
  },
  collect({ packed, size, samples }) {
    const sampler = samplerOf(packed);
    const counts = new Float64Array(sampler.nodes);
    return {
      add: (slice: Float64Array) => addTo(counts, slice),
      result(): SampledBetweenness {
        const pairs = (size * (size - 1)) / 2;
        const between = sampler.valuesOf(counts.map((count) => (count / samples) * pairs));
        return { between, samples, error: sampler.error, confidence: CONFIDENCE };
      },
    };
  },
});
