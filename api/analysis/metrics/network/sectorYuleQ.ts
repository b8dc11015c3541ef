// How much likelier a tie is within a sector than between two.
import { sectorPairsOf } from '../../kernels/sector-pairs.ts';
import { type NetworkMetric, SINCE_FIRST, shown } from '../metric.ts';

/** How much likelier a tie is within a sector than between two. See `meaning`, `formula` and `source`. */
export const sectorYuleQ: NetworkMetric = {
  id: 'sectorYuleQ',
  scope: 'NETWORK',
  label: { ja: '区分のユールのQ', en: 'Yule’s Q of sectors' },
  meaning: {
    ja: '同じ区分どうしのほうがつながりやすければプラス、違う区分どうしのほうがつながりやすければマイナスになります。区分の大きさに左右されません。表は区分の組ごとの値です。',
    en: 'Above 0 where two of the same sector are tied more readily than two of different ones, below 0 the other way round, however large sectors are; the table has it for each pair of sectors.',
  },
  formula:
    'Q = (ad − bc) / (ad + bc): a ties and b untied pairs within sectors, c ties and d untied pairs between; table: a and b of sectors s and t, c and d all others; where one is 0, 0.5 is added to all four (corrected = 1)',
  unit: { ja: 'なし', en: 'none' },
  range: { min: -1, max: 1 },
  direction: 'NEITHER',
  weight: 'IGNORED',
  undefinedWhen: {
    ja: 'つながりがないとき、全員がつながっているとき、または同じ区分の組か違う区分の組がないとき',
    en: 'no ties, every pair tied, or no pairs within sectors or between them',
  },
  cost: 'LIGHT',
  source: {
    citation:
      'G. U. Yule, On the methods of measuring association between two attributes, Journal of the Royal Statistical Society 75 (1912) 579–652',
    doi: '10.2307/2340126',
  },
  history: SINCE_FIRST,
  reads: ['sectors'],
  compute: (subject) => sectorPairsOf(subject)?.[0].q ?? Number.NaN,
  table(subject) {
    const pairs = sectorPairsOf(subject);
    if (!pairs) return null;
    return {
      rows: pairs.map(({ name }) => name),
      columns: ['ties', 'untied', 'otherTies', 'otherUntied', 'oddsRatio', 'q', 'corrected'],
      values: pairs.map(({ ties, untied, otherTies, otherUntied, oddsRatio, q, corrected }) =>
        [ties, untied, otherTies, otherUntied, oddsRatio, q, corrected ? 1 : 0].map(shown),
      ),
    };
  },
};
