// Who is alike, and the ties between one of each.
import { expect, it } from 'vitest';
import { tieClassesOf } from '#api/analysis/kernels/tie-classes.ts';
import { subjectOfAffiliation, subjectOfNetwork } from '#api/analysis/subject.ts';
import { affiliation, path } from '../../../support/networks.ts';

it('puts principals with the same projects together', () => {
  // 0 and 1 in one project of four; 2 and 3 also in one of three with 4; 5 is alone in its project.
  const classes = tieClassesOf(subjectOfAffiliation(affiliation(6, [[0, 1, 2, 3], [2, 3, 4], [5]])));
  expect([...classes.classOf]).toEqual([0, 0, 1, 1, 2, -1]);
  expect([...classes.sizes]).toEqual([2, 2, 1]);
  expect([...classes.starts]).toEqual([0, 1, 3, 4]);
  expect([...classes.columns]).toEqual([1, 0, 2, 1]);
  expect([...classes.strengths]).toEqual([1 / 3, 1 / 3, 1 / 2, 1 / 2]);
});

it('takes nodes as they are where only ties are known', () => {
  const classes = tieClassesOf(subjectOfNetwork(path(3)));
  expect([...classes.classOf]).toEqual([0, 1, 2]);
  expect([...classes.columns]).toEqual([1, 0, 2, 1]);
});
