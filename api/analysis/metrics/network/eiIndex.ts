// Whether sectors work with each other or keep to themselves.
import { eiOf, eiTests } from '../../kernels/ei-index.ts';
import { sectorMixingOf, within } from '../../kernels/mixing.ts';
import { type NetworkMetric, SINCE_FIRST, untestedFigure } from '../metric.ts';

/** Whether sectors work with each other or keep to themselves. See `meaning`, `formula` and `source`. */
export const eiIndex: NetworkMetric = {
  id: 'eiIndex',
  scope: 'NETWORK',
  label: { ja: 'E-I指数', en: 'E-I index' },
  meaning: {
    ja: '違う区分どうしのつながりが多いほど1に、同じ区分どうしが多いほど−1に近づきます。区分の大きさによっても変わるので、偶然から期待される値と見比べます。',
    en: 'Near 1 where most ties run between sectors, near −1 where most stay within one; it depends on how large sectors are, so compare it with what chance gives.',
  },
  formula:
    '(E − I) / (E + I), E ties between sectors, I within; ties to principals of unknown sector left out',
  unit: { ja: 'なし', en: 'none' },
  range: { min: -1, max: 1 },
  direction: 'NEITHER',
  weight: 'IGNORED',
  undefinedWhen: {
    ja: '区分の分かる主体どうしのつながりがないとき',
    en: 'no ties between principals of known sector',
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
    const mixing = sectorMixingOf(subject);
    if (!mixing) return Number.NaN;
    const total = mixing.ties.reduce((a, b) => a + b, 0);
    return eiOf(total, within(mixing.ties, mixing.groups));
  },
  testNeeds: [eiTests],
  test: (subject, { seed, permutations }) =>
    eiTests.of(subject, seed, permutations)?.network ?? untestedFigure(),
};
