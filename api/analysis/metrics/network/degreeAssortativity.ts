// Whether principals with many partners work with each other.
import { networkOf } from '../../subject.ts';
import { type NetworkMetric, SINCE_FIRST } from '../metric.ts';

/** Whether principals with many partners work with each other. See `meaning`, `formula` and `source`. */
export const degreeAssortativity: NetworkMetric = {
  id: 'degreeAssortativity',
  scope: 'NETWORK',
  label: { ja: '次数の同類性', en: 'Degree assortativity' },
  meaning: {
    ja: '協働相手の多い主体どうしがつながっていればプラス、多い主体と少ない主体がつながっていればマイナスになります。',
    en: 'Above 0 where principals with many partners work with each other, below 0 where they work with those who have few.',
  },
  formula: 'Pearson correlation of k at the two ends of ties, each tie in both directions',
  unit: { ja: 'なし', en: 'none' },
  range: { min: -1, max: 1 },
  direction: 'NEITHER',
  weight: 'IGNORED',
  undefinedWhen: {
    ja: 'つながりがないとき、またはどのつながりの端も相手の数が同じとき',
    en: 'no ties, or all ends of ties have as many partners',
  },
  cost: 'LIGHT',
  source: {
    citation: 'M. E. J. Newman, Mixing patterns in networks, Phys. Rev. E 67 (2003) 026126',
    doi: '10.1103/PhysRevE.67.026126',
  },
  history: SINCE_FIRST,
  compute(subject) {
    const { size, starts, neighbours } = networkOf(subject);
    const degreeOf = (node: number) => starts[node + 1] - starts[node];
    // Sums of whole numbers, so that ends that are all alike are seen to be.
    let squares = 0n;
    let cubes = 0n;
    let products = 0n;
    for (let i = 0; i < size; i++) {
      const degree = BigInt(degreeOf(i));
      let others = 0;
      for (let entry = starts[i]; entry < starts[i + 1]; entry++) others += degreeOf(neighbours[entry]);
      squares += degree ** 2n;
      cubes += degree ** 3n;
      products += degree * BigInt(others);
    }
    const ends = BigInt(neighbours.length);
    const variance = ends * cubes - squares ** 2n;
    return variance === 0n ? Number.NaN : Number(ends * products - squares ** 2n) / Number(variance);
  },
};
