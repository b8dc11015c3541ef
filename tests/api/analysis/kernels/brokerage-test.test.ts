// Tests of brokerage against counting every permutation anew.
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { brokerageOf, ROLES } from '#api/analysis/kernels/brokerage.ts';
import { brokerageTests } from '#api/analysis/kernels/brokerage-test.ts';
import { eiTests } from '#api/analysis/kernels/ei-index.ts';
import { deviationOf, tailOf } from '#api/analysis/kernels/permutation-test.ts';
import { permuteLabels, UNKNOWN } from '#api/analysis/kernels/permuted-labels.ts';
import { createPool } from '#api/analysis/pool.ts';
import { runSearch } from '#api/analysis/run-search.ts';
import { labelsOf, networkOf } from '#api/analysis/subject.ts';
import { crowdedAffiliation } from '../../../support/arbitrary.ts';
import { affiliation } from '../../../support/networks.ts';
import { arbitrarySubject, expectNear, subjectOf, upTo } from '../../../support/subjects.ts';

const pools = [createPool(1), createPool(2)];
afterAll(() => Promise.all(pools.map((pool) => pool.close())));

it('is what counting anew under each permutation gives', () => {
  fc.assert(
    fc.property(arbitrarySubject(), fc.integer(), (subject, seed) => {
      fc.pre(subject.sectors !== null);
      const labels = subject.sectors!;
      const network = networkOf(subject);
      const permutations = 40;
      const { of } = permuteLabels(labels, seed, permutations);
      const drawn = upTo(permutations).map((i) => {
        const dealt = upTo(subject.size).map((node) => of[node * permutations + i]);
        const anew = Int32Array.from(dealt, (label) => (label === UNKNOWN ? -1 : label));
        return brokerageOf(network, { ...labels, of: anew });
      });
      const observed = brokerageOf(network, labels);
      const tests = brokerageTests.sectors.of(subject, seed, permutations)!;
      for (const role of ROLES) {
        for (const node of upTo(subject.size)) {
          const values = Float64Array.from(drawn, (brokerage) => brokerage[role][node]);
          const { expected, sd, p } = tests[role];
          expectNear([sd[node]], [deviationOf(values)]);
          expectNear([p[node]], [tailOf(observed[role][node], expected[node], values)]);
        }
      }
    }),
    { numRuns: 60 },
  );
});

it('expects what the mean over many permutations comes to', () => {
  fc.assert(
    fc.property(arbitrarySubject(), (subject) => {
      fc.pre(subject.sectors !== null);
      const labels = subject.sectors!;
      const permutations = 400;
      const { of } = permuteLabels(labels, 5, permutations);
      const network = networkOf(subject);
      const tests = brokerageTests.sectors.of(subject, 6, permutations)!;
      const sums = { coordinator: 0, itinerant: 0, gatekeeper: 0, liaison: 0 };
      const node = labels.of.findIndex((label) => label >= 0);
      for (const i of upTo(permutations)) {
        const dealt = Int32Array.from(upTo(subject.size), (other) => of[other * permutations + i]);
        const anew = brokerageOf(network, {
          ...labels,
          of: dealt.map((label) => (label === UNKNOWN ? -1 : label)),
        });
        for (const role of ROLES) sums[role] += anew[role][node] / permutations;
      }
      for (const role of ROLES) {
        const { expected, sd } = tests[role];
        expect(Math.abs(sums[role] - expected[node])).toBeLessThanOrEqual(
          6 * (sd[node] / Math.sqrt(permutations)) + 1e-9,
        );
      }
    }),
    { numRuns: 30, seed: 1 },
  );
});

const crowded = fc
  .tuple(
    crowdedAffiliation(),
    fc.array(fc.constantFrom('A', 'B', 'C', null), { minLength: 30, maxLength: 30 }),
  )
  .map(([two, groups]) => ({ two, sectors: labelsOf(groups) }));

it('is the same to the last bit whether the projects behind the ties are known or not', () => {
  fc.assert(
    fc.property(crowded, ({ two, sectors }) => {
      const known = subjectOf(two, { sectors });
      const unknown = subjectOf(networkOf(known), { sectors });
      const tests = brokerageTests.sectors.of(known, 3, 40);
      expect(tests).toEqual(brokerageTests.sectors.of(unknown, 3, 40));
      expect(tests === null).toBe(sectors === null);
    }),
    { numRuns: 40 },
  );
});

it.each([1, 2])('gives the same bytes on %i threads as here', async (threads) => {
  // Two projects with eight members in common, and a third that has all of these as well.
  const projects = [upTo(18), upTo(20).map((i) => i + 10), upTo(12).map((i) => i + 6)];
  const two = affiliation(30, projects);
  const sectors = labelsOf(upTo(30).map((i) => ['A', 'B', 'C', null][i % 4]));
  const fresh = () => subjectOf(two, { sectors });
  const options = { seed: 4, draws: 70 };
  const pool = pools[threads - 1];
  for (const search of [brokerageTests.sectors, eiTests, brokerageTests.districts]) {
    const found = await runSearch<unknown>(pool, search, fresh(), options);
    expect(found).toEqual(search.of(fresh(), 4, 70));
    if (found) expect(found).not.toEqual(search.of(fresh(), 5, 70));
  }
});
