// How evenly the projects of a principal are spread over the domains of collaboration.
import { evenness } from '../../kernels/shannon.ts';
import { type PrincipalMetric, SINCE_FIRST } from '../metric.ts';

/** Domains A to E. */
const DOMAINS = 5;

/** How evenly the projects of a principal are spread over the domains of collaboration. See `meaning`, `formula` and `source`. */
export const domainDiversity: PrincipalMetric = {
  id: 'domainDiversity',
  scope: 'PRINCIPAL',
  label: { ja: '協働の領域の多様さ', en: 'Diversity of domains' },
  meaning: {
    ja: '参加した協働事業が協働の領域A〜Eにどれだけ偏りなく散らばっているかを表します。一つの領域だけなら0、五つに均等なら1です。',
    en: 'How evenly its projects are spread over the domains A to E: 0 where all are of one domain, 1 where all five have an equal part.',
  },
  formula: '−Σ_d q_d ln q_d / ln 5, q_d the share of its projects in domain d',
  unit: { ja: 'なし', en: 'none' },
  range: { min: 0, max: 1 },
  direction: 'NEITHER',
  weight: 'IGNORED',
  undefinedWhen: { ja: '領域の分かる協働事業に参加していないとき', en: 'no project of known domain' },
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
    const amounts = new Float64Array(DOMAINS);
    return Float64Array.from({ length: size }, (_, i) => {
      amounts.fill(0);
      for (let p = affiliation.projectStarts[i]; p < affiliation.projectStarts[i + 1]; p++) {
        const domain = facts.domains[affiliation.projectList[p]];
        if (domain >= 0) amounts[domain]++;
      }
      return evenness(amounts);
    });
  },
};
