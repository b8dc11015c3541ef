// How evenly the projects of a principal are spread over fields.
import { evenness } from '../../kernels/shannon.ts';
import { type PrincipalMetric, SINCE_FIRST } from '../metric.ts';

/** Fields of activity that the law names. */
const FIELDS = 20;

/** How evenly the projects of a principal are spread over fields. See `meaning`, `formula` and `source`. */
export const fieldDiversity: PrincipalMetric = {
  id: 'fieldDiversity',
  scope: 'PRINCIPAL',
  label: { ja: '事業分野の多様さ', en: 'Diversity of fields' },
  meaning: {
    ja: '参加した協働事業の分野がどれだけ偏りなく散らばっているかを表します。一つの分野だけなら0、20分野すべてに均等なら1です。',
    en: 'How evenly its projects are spread over the twenty fields: 0 where all are of one field, 1 where all fields have an equal part.',
  },
  formula:
    '−Σ_f q_f ln q_f / ln 20, q_f the share of field f; each project counts once, in equal parts for its fields',
  unit: { ja: 'なし', en: 'none' },
  range: { min: 0, max: 1 },
  direction: 'NEITHER',
  weight: 'IGNORED',
  undefinedWhen: { ja: '分野の分かる協働事業に参加していないとき', en: 'no project of known field' },
  cost: 'LIGHT',
  source: {
    citation:
      'C. E. Shannon, A mathematical theory of communication, Bell System Technical Journal 27 (1948) 379–423',
    doi: '10.1002/j.1538-7305.1948.tb01338.x',
  },
  history: SINCE_FIRST,
  reads: ['facts'],
  compute({ size, affiliation, facts }) {
    if (!affiliation || !facts) return new Float64Array(size).fill(Number.NaN);
    const amounts = new Float64Array(FIELDS);
    return Float64Array.from({ length: size }, (_, i) => {
      amounts.fill(0);
      for (let p = affiliation.projectStarts[i]; p < affiliation.projectStarts[i + 1]; p++) {
        const project = affiliation.projectList[p];
        const [begin, end] = [facts.fieldStarts[project], facts.fieldStarts[project + 1]];
        for (let f = begin; f < end; f++) amounts[facts.fields[f] - 1] += 1 / (end - begin);
      }
      return evenness(amounts);
    });
  },
};
