// Who is at home where.
import { expect, it } from 'vitest';
import { homesOf } from '#api/analysis/nulls/homes.ts';
import { labelSetsOf } from '#api/analysis/nulls/label-permutation.ts';

it('is at home where a label is shared', () => {
  const principals = labelSetsOf(4, [[0, 2], [1], [], [2, 0]]);
  const projects = labelSetsOf(4, [[2], [1, 3], [], [2]]);
  const homes = homesOf(principals, projects)!;
  const at = (principal: number, project: number) =>
    homes.shared[homes.principals[principal] * homes.width + homes.projects[project]];
  expect([0, 1, 2, 3].map((i) => [0, 1, 2, 3].map((k) => at(i, k)))).toEqual([
    [1, 0, 0, 1],
    [0, 1, 0, 0],
    [0, 0, 0, 0],
    [1, 0, 0, 1],
  ]);
  // The same labels in another order are the same class.
  expect(homes.principals[3]).toBe(homes.principals[0]);
});

it('is null where nobody is at home anywhere', () => {
  expect(homesOf(labelSetsOf(2, [[0], []]), labelSetsOf(2, [[1], []]))).toBeNull();
});
