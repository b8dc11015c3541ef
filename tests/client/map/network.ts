// A network of three principals and a project, as the API gives it.
import { type Neighbours, neighboursIn } from '../../../client/map/neighbours.ts';
import type { Drawing, Network } from '../../../client/map/useDrawing.ts';

/** Two firms, one principal without a sector that stands alone, and the project the firms share. */
export const network: Network = {
  revision: 1,
  kind: 'AFFILIATION',
  tooManyTies: true,
  tieCount: 99,
  nodes: {
    ids: ['a', 'b', 'c', 'p'],
    types: ['PRINCIPAL', 'PRINCIPAL', 'PRINCIPAL', 'PROJECT'],
    names: ['あ株式会社', '無所属', 'い株式会社', '防災訓練'],
    sectors: ['BUSINESS', null, 'BUSINESS', null],
    districts: ['west', null, 'east', null],
    domains: ['C', null, 'A', null],
  },
  ties: { sources: [0, 2], targets: [3, 3], strengths: [1, 1], sharedProjects: [1, 1] },
};

/** The same, drawn by forces. */
export const drawing: Drawing = {
  network,
  x: [0, 250, 500, 1000],
  y: [0, 250, 500, 1000],
  communities: null,
  size: null,
  color: null,
  layout: 'FORCE',
  axes: null,
  blocks: null,
};

/** Who is tied to whom by these ties; others are tied to nobody. */
export function tiedBy(
  pairs: readonly (readonly [string, string])[],
  others: readonly string[] = [],
): Neighbours {
  const ids = [...new Set([...pairs.flat(), ...others])];
  const [sources, targets] = [0, 1].map((end) => pairs.map((pair) => ids.indexOf(pair[end]!)));
  return neighboursIn(ids, { sources: sources!, targets: targets! });
}
