// The bipartite configuration model on published figures, and where it has an edge.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { probabilityOf, solveBicm } from '#api/analysis/nulls/bicm.ts';
import { arbitraryAffiliation } from '../../../support/arbitrary.ts';
import { affiliation, davis, davisWomen } from '../../../support/networks.ts';
import { expectNear, sumOf, upTo } from '../../../support/subjects.ts';

it('gives the published probabilities of Davis', () => {
  const model = solveBicm(davis);
  const chance = (name: string, event: number) => probabilityOf(model, davisWomen.indexOf(name), event - 1);
  expect(chance('Evelyn', 8)).toBeCloseTo(0.933382, 6);
  expect(chance('Olivia', 1)).toBeCloseTo(0.038597, 6);
  expect(model.residual).toBeLessThan(1e-10);
});

it('expects the degrees that are observed, whatever the network', () => {
  fc.assert(
    fc.property(arbitraryAffiliation(), (network) => {
      const model = solveBicm(network);
      const row = (principal: number) =>
        sumOf(upTo(network.projects).map((project) => probabilityOf(model, principal, project)));
      const column = (project: number) =>
        sumOf(upTo(network.principals).map((principal) => probabilityOf(model, principal, project)));
      const lengths = (starts: Int32Array) => [...starts.subarray(1)].map((end, i) => end - starts[i]);
      expectNear(upTo(network.principals).map(row), lengths(network.projectStarts), 7);
      expectNear(upTo(network.projects).map(column), lengths(network.memberStarts), 7);
    }),
  );
});

it('is sure of who takes part in everything or in nothing', () => {
  const model = solveBicm(
    affiliation(4, [
      [0, 1],
      [0, 2],
      [0, 1, 2],
    ]),
  );
  expect(upTo(3).map((project) => probabilityOf(model, 0, project))).toEqual([1, 1, 1]);
  expect(upTo(3).map((project) => probabilityOf(model, 3, project))).toEqual([0, 0, 0]);
  expect(probabilityOf(model, 1, 0)).toBeCloseTo(0.5, 9);
});
