// Whether a principal works with its own sector or with others.
import { eiOf, eiTests, ownTiesOf } from '../../kernels/ei-index.ts';
import { networkOf } from '../../subject.ts';
import { type PrincipalMetric, SINCE_FIRST, untested } from '../metric.ts';

/** Whether a principal works with its own sector or with others. See `meaning`, `formula` and `source`. */
export const eiIndex: PrincipalMetric = {
  id: 'eiIndex',
  scope: 'PRINCIPAL',
  label: { ja: 'E-I指数', en: 'E-I index' },
  meaning: {
    ja: '違う区分の主体とのつながりが多いほど1に、同じ区分の主体とのつながりが多いほど−1に近づきます。',
    en: 'Near 1 where its partners are of other sectors, near −1 where they are of its own.',
  },
  formula:
    '(E − I) / (E + I), E its ties to other sectors, I those to its own; ties to principals of unknown sector left out',
  unit: { ja: 'なし', en: 'none' },
  range: { min: -1, max: 1 },
  direction: 'NEITHER',
  weight: 'IGNORED',
  undefinedWhen: {
    ja: '区分の分からない主体、または区分の分かる協働相手のいない主体',
    en: 'a principal whose sector is not known, or none of whose partners has a known sector',
  },
  cost: 'LIGHT',
  source: {
    citation:
      'D. Krackhardt, R. N. Stern, Informal networks and organizational crises: an experimental simulation, Social Psychology Quarterly 51 (1988) 123–140',
    doi: '10.2307/2786835',
  },
  history: SINCE_FIRST,
  reads: ['sectors'],
  compute(subject) {
    if (!subject.sectors) return new Float64Array(subject.size).fill(Number.NaN);
    const { known, own } = ownTiesOf(networkOf(subject), subject.sectors);
    return known.map((ties, i) => eiOf(ties, own[i]));
  },
  testNeeds: [eiTests],
  test: (subject, { seed, permutations }) =>
    eiTests.of(subject, seed, permutations)?.principal ?? untested(subject.size),
};
