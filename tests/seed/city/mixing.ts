// How many projects two groups of principals would share if places in projects were drawn independently.
import type { Project } from './atlas.ts';

/** Joint projects of two groups: counted, and expected. */
export interface Joint {
  observed: number;
  expected: number;
}

/**
 * Joint projects of the groups `s` and `t`. Expected: every place in a project of a fiscal year is filled
 * independently, by a member of a group with the share of places that the group holds that year:
 * Σ over projects of 1 − (1−p_s)ⁿ − (1−p_t)ⁿ + (1−p_s−p_t)ⁿ, and for s = t of 1 − (1−p)ⁿ − n·p·(1−p)ⁿ⁻¹.
 */
export function jointProjects(
  projects: readonly Project[],
  groupOf: (principal: string) => string | null,
  s: string,
  t: string,
): Joint {
  const joint: Joint = { observed: 0, expected: 0 };
  for (const year of new Set(projects.map(({ startYear }) => startYear))) {
    const held = projects.filter(({ startYear }) => startYear === year);
    const places = held.flatMap(({ members }) => members.map(groupOf));
    const share = (group: string) => places.filter((found) => found === group).length / places.length;
    const [p, q] = [share(s), share(t)];
    for (const { members } of held) {
      const n = members.length;
      const count = (group: string) => members.filter((id) => groupOf(id) === group).length;
      if (s === t) {
        joint.observed += Number(count(s) > 1);
        joint.expected += 1 - (1 - p) ** n - n * p * (1 - p) ** (n - 1);
      } else {
        joint.observed += Number(count(s) > 0 && count(t) > 0);
        joint.expected += 1 - (1 - p) ** n - (1 - q) ** n + (1 - p - q) ** n;
      }
    }
  }
  return joint;
}
