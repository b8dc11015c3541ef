// What the figures of brokerage have in common: one count and one test for all four kinds, by sector or by district.
import { brokerageOf, type Role } from '../kernels/brokerage.ts';
import { brokerageTests } from '../kernels/brokerage-test.ts';
import { once } from '../once.ts';
import { networkOf, type Subject } from '../subject.ts';
import { type PrincipalMetric, untested } from './metric.ts';

/** Which groups brokers stand between. */
export type Groups = 'sectors' | 'districts';

function countsBy(by: Groups) {
  return once((subject: Subject) => {
    const labels = subject[by];
    return labels && brokerageOf(networkOf(subject), labels);
  });
}

const shared = { sectors: countsBy('sectors'), districts: countsBy('districts') };

/** The functions of one kind of brokerage. */
export function brokerageBy(
  by: Groups,
  role: Role,
): Required<Pick<PrincipalMetric, 'reads' | 'compute' | 'test' | 'testNeeds'>> {
  const counts = shared[by];
  const tests = brokerageTests[by];
  return {
    reads: [by],
    compute: (subject) => counts(subject)?.[role].slice() ?? new Float64Array(subject.size).fill(Number.NaN),
    testNeeds: [tests],
    test: (subject, { seed, permutations }) =>
      tests.of(subject, seed, permutations)?.[role] ?? untested(subject.size),
  };
}
