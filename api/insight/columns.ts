// Figures as columns of the network that is drawn.
import { type Metric, shown } from '../analysis/metrics/metric.ts';
import { enumName, metricId } from '../analysis/metrics/names.ts';
import { tiesOf } from '../analysis/network.ts';
import { type Asked, askFor } from '../network/figures.ts';
import type { Column } from '../network/wanted.ts';
import type { DrawnNetwork } from './draw.ts';

const OTHER_NETWORK = {
  ja: '協働のネットワークのつながりではありません',
  en: 'not a tie of the collaboration network',
};

/** Figures of principals, one value for every node that is drawn. */
export async function nodeColumns({ insight, current, nodes }: DrawnNetwork, names: readonly string[]) {
  const asked = await askFor<Column>(insight, 'PRINCIPAL', names.map(metricId), current.seconds);
  const isPrincipal = nodes.map(({ type }) => type === 'PRINCIPAL');
  return asked.map((one) => {
    const values = isPrincipal.map((is, node) => (is && one.result ? shown(one.result.values[node]) : null));
    const isUndefined = isPrincipal.some((is, node) => is && values[node] === null);
    return columnOf(one, values, isUndefined ? one.metric.undefinedWhen : null);
  });
}

/** Figures of ties, one value for every tie that is drawn; null for one that is not of the collaboration network. */
export async function tieColumns(drawn: DrawnNetwork, names: readonly string[]) {
  const { insight, current, kind } = drawn;
  const asked = await askFor<Column>(insight, 'TIE', names.map(metricId), current.seconds);
  const places = await placesOf(drawn);
  return asked.map((one) => {
    const values = places.map((place) => (place >= 0 && one.result ? shown(one.result.values[place]) : null));
    const isUndefined = places.some((place, tie) => place >= 0 && values[tie] === null);
    const reason = isUndefined ? one.metric.undefinedWhen : null;
    return columnOf(one, values, kind === 'AFFILIATION' ? OTHER_NETWORK : reason);
  });
}

function columnOf<T>(
  { metric, result, reason }: Asked<Column>,
  values: T[],
  undefinedWhen: Metric['label'] | null,
) {
  const why = reason ?? undefinedWhen;
  return {
    id: enumName(metric.id) as never,
    values,
    undefinedJa: why?.ja ?? null,
    undefinedEn: why?.en ?? null,
    computed: result !== null,
    sampled: result?.sampled ?? null,
  };
}

/** Place of each tie that is drawn among those of the collaboration network; −1 where it has other reasons only. */
async function placesOf({ kind, insight, network }: DrawnNetwork): Promise<number[]> {
  const drawn = tiesOf(network);
  if (kind === 'COLLABORATION') return Array.from(drawn.entries.keys());
  if (kind === 'AFFILIATION') return Array.from(drawn.entries, () => -1);
  const own = tiesOf(await insight.network());
  let place = 0;
  // Both lists ascend by source and target, and whoever is tied by collaboration is tied by reach.
  return Array.from(drawn.sources, (source, tie) =>
    own.sources[place] === source && own.targets[place] === drawn.targets[tie] ? place++ : -1,
  );
}
