// The yardstick of the planted holes, on projects small enough to count by hand.
import { describe, expect, test } from 'vitest';
import type { Project } from './atlas.ts';
import { jointProjects } from './mixing.ts';

function project(startYear: number, members: string[]): Project {
  return { id: members.join(), name: '', startYear, status: 'COMPLETED', members, lead: null };
}
const groupOf = (id: string) => id[0]!;

describe('jointProjects', () => {
  test('counts pairs of groups and what independent places would give', () => {
    // Four places, two of each group: 1 − ½² − ½² + 0 = ½ for each of the two projects.
    const apart = [project(2020, ['a1', 'a2']), project(2020, ['b1', 'b2'])];
    expect(jointProjects(apart, groupOf, 'a', 'b')).toEqual({ observed: 0, expected: 1 });
    expect(jointProjects(apart, groupOf, 'a', 'a')).toEqual({ observed: 1, expected: 0.5 });
  });

  test('compares only within a fiscal year', () => {
    const years = [project(2020, ['a1', 'a2']), project(2021, ['b1', 'b2'])];
    expect(jointProjects(years, groupOf, 'a', 'b')).toEqual({ observed: 0, expected: 0 });
  });
});
