// Tests of brokerage against counting every permutation anew.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { brokerageOf, ROLES } from '#api/analysis/kernels/brokerage.ts';
import { testBrokerage } from '#api/analysis/kernels/brokerage-test.ts';
import { deviationOf, tailOf } from '#api/analysis/kernels/permutation-test.ts';
import { permuteLabels, UNKNOWN } from '#api/analysis/kernels/permuted-labels.ts';
import { networkOf } from '#api/analysis/subject.ts';
import { arbitrarySubject, expectNear, upTo } from '../../../support/subjects.ts';

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
      const tests = testBrokerage(network, labels, seed, permutations);
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
      const tests = testBrokerage(network, labels, 6, permutations);
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
