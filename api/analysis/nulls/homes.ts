// Who is at home where: principals and projects that have a district, or a field, in common.
import type { LabelSets } from './label-permutation.ts';

/** Which principals are at home in which projects. Those with the same labels are one class. */
export interface Homes {
  /** Class of each principal. */
  readonly principals: Int32Array;
  /** Class of each project. */
  readonly projects: Int32Array;
  /** How many classes of projects there are. */
  readonly width: number;
  /** 1 where principals of class p have a label in common with projects of class k, at `p * width + k`. */
  readonly shared: Uint8Array;
}

/** Homes by labels of principals and of projects; null where nobody is at home in any project. */
export function homesOf(principals: LabelSets, projects: LabelSets): Homes | null {
  const [own, theirs] = [classesOf(principals), classesOf(projects)];
  const width = theirs.sets.length;
  const shared = new Uint8Array(own.sets.length * width);
  own.sets.forEach((labels, p) => {
    theirs.sets.forEach((others, k) => {
      if (labels.some((label) => others.includes(label))) shared[p * width + k] = 1;
    });
  });
  return shared.includes(1) ? { principals: own.of, projects: theirs.of, width, shared } : null;
}

function classesOf({ starts, labels }: LabelSets) {
  const places = new Map<string, number>();
  const sets: number[][] = [];
  const of = Int32Array.from({ length: starts.length - 1 }, (_, i) => {
    const set = Array.from(labels.subarray(starts[i], starts[i + 1])).sort((a, b) => a - b);
    const name = set.join(' ');
    const place = places.get(name) ?? sets.push(set) - 1;
    places.set(name, place);
    return place;
  });
  return { of, sets };
}
