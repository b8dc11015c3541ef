// How often two principals meet in more than one project.
import { visitOverlaps } from '../../kernels/overlaps.ts';
import { type NetworkMetric, SINCE_FIRST } from '../metric.ts';

/** How often two principals meet in more than one project. See `meaning`, `formula` and `source`. */
export const robinsAlexander: NetworkMetric = {
  id: 'robinsAlexander',
  scope: 'NETWORK',
  label: { ja: '再会のしやすさ', en: 'Robins–Alexander clustering' },
  meaning: {
    ja: '一つの事業を共にした主体どうしが、別の事業でも一緒になる度合いです。',
    en: 'How often principals who share one project share another as well.',
  },
  formula:
    '4 · C4 / L3, C4 pairs of principals with pairs of projects they share, L3 paths principal – project – principal – project',
  unit: { ja: '割合', en: 'share' },
  range: { min: 0, max: 1 },
  direction: 'NEITHER',
  weight: 'IGNORED',
  undefinedWhen: {
    ja: '参加した事業が分からないとき、または二つ以上の事業をまたぐ参加がないとき',
    en: 'projects are not known, or nobody links two of them with others',
  },
  cost: 'STANDARD',
  source: {
    citation:
      'G. Robins, M. Alexander, Small worlds among interlocking directors, Computational & Mathematical Organization Theory 10 (2004) 69–94',
    doi: '10.1023/B:CMOT.0000032580.12184.c0',
  },
  history: SINCE_FIRST,
  compute({ affiliation }) {
    if (!affiliation) return Number.NaN;
    const { principals, projectStarts, projectList, memberStarts } = affiliation;
    let paths = 0;
    for (let i = 0; i < principals; i++) {
      for (let p = projectStarts[i]; p < projectStarts[i + 1]; p++) {
        const members = memberStarts[projectList[p] + 1] - memberStarts[projectList[p]];
        paths += (projectStarts[i + 1] - projectStarts[i] - 1) * (members - 1);
      }
    }
    // Every pair of principals is shown twice.
    let squares = 0;
    visitOverlaps(affiliation, (_i, _j, shared) => {
      squares += (shared * (shared - 1)) / 4;
    });
    return paths === 0 ? Number.NaN : (4 * squares) / paths;
  },
};
