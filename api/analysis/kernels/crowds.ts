// A subject's ties as a crowd: principals who are alike as one node, neighbours near each other.
import type { Subject } from '../subject.ts';
import type { Crowd } from './abreast/crowd-paths.ts';
import { arranged, nearOrder, numbersOf } from './near-order.ts';
import type { Found, Paths } from './paths.ts';
import { tieClassesOf } from './tie-classes.ts';

/** A crowd, and which node of it each principal belongs to; −1 for one that has no project with others. */
export interface CrowdOf {
  readonly crowd: Crowd;
  readonly classOf: Int32Array;
}

/** The ties of a subject as a crowd. */
export function crowdOf(subject: Subject): CrowdOf {
  const { starts, columns, sizes, classOf } = tieClassesOf(subject);
  const order = nearOrder({ starts, columns });
  const names = numbersOf(order);
  return {
    crowd: {
      rows: arranged({ starts, columns }, order, names),
      sizes: Float64Array.from(order, (own) => sizes[own]),
      hopsAlike: 1,
    },
    classOf: classOf.map((own) => (own < 0 ? own : names[own])),
  };
}

/** From the nodes of a crowd to the principals in them; each node was a source. */
export function ofCrowd({ classOf }: CrowdOf, found: Found): Paths {
  const spread = (values: Float64Array) => Float64Array.from(classOf, (own) => (own < 0 ? 0 : values[own]));
  return {
    between: spread(found.between.map((value) => value / 2)),
    reached: spread(found.reached),
    hops: spread(found.hops),
    harmonic: spread(found.harmonic),
    farthest: spread(found.farthest),
  };
}
