// What the figures of brokerage have in common: one count and one test for all four kinds, by sector or by district.
import { brokerageOf, type Role } from '../kernels/brokerage.ts';
import { testBrokerage } from '../kernels/brokerage-test.ts';
import { once } from '../once.ts';
import { networkOf, type Subject } from '../subject.ts';
import { type PrincipalMetric, untested } from './metric.ts';

/** Which groups brokers stand between. */
export type Groups = 'sectors' | 'districts';

function sharedBy(by: Groups) {
  return {
    counts: once((subject: Subject) => {
      const labels = subject[by];
      return labels && brokerageOf(networkOf(subject), labels);
    }),
    tests: once((subject: Subject, seed, permutations) => {
      const labels = subject[by];
      return labels && testBrokerage(networkOf(subject), labels, seed, permutations);
    }),
  };
}

const shared = { sectors: sharedBy('sectors'), districts: sharedBy('districts') };

/** The functions of one kind of brokerage. */
export function brokerageBy(
  by: Groups,
  role: Role,
): Required<Pick<PrincipalMetric, 'reads' | 'compute' | 'test'>> {
  const { counts, tests } = shared[by];
  return {
    reads: [by],
    compute: (subject) => counts(subject)?.[role].slice() ?? new Float64Array(subject.size).fill(Number.NaN),
    test: (subject, { seed, permutations }) =>
      tests(subject, seed, permutations)?.[role] ?? untested(subject.size),
  };
}
