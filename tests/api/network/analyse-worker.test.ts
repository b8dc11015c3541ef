// Networks, figures and maps made in a worker.
import { afterAll, expect, it } from 'vitest';
import { createPool } from '#api/analysis/pool.ts';
import { analyse, analyseJob } from '#api/network/analyse-worker.ts';
import { keysOf } from '#api/network/layout.ts';
import { REACH_MARKS } from '#api/network/networks.ts';
import { davis, davisWomen } from '../../support/networks.ts';

const pool = createPool(1);
afterAll(() => pool.close());

const layout = { keys: keysOf(davisWomen), previous: null };
const names = { principal: ['degree'], tie: [], network: ['ties'] };

it('builds, analyses and lays out in a worker what it does here', async () => {
  const input = { affiliation: davis, kind: 'COLLABORATION', names, seed: 1, layout } as const;
  const found = await pool.run(analyseJob, input);
  expect(found).toEqual(analyse(input, () => {}));
  expect(found.evaluation.network.ties).toBe(139);
  expect(found.positions?.x.length).toBe(18);
});

it('builds the other networks as well', () => {
  const input = { affiliation: davis, names, seed: 1, layout: null } as const;
  expect(analyse({ ...input, kind: 'AFFILIATION' }, () => {}).evaluation.network.ties).toBe(89);
  const reach = {
    coordinatorIndices: Int32Array.of(0),
    sources: Int32Array.of(18, 18),
    targets: Int32Array.of(0, 17),
    marks: new Uint8Array(2).fill(REACH_MARKS.KNOWS),
  };
  const found = analyse({ ...input, kind: reach }, () => {});
  expect(found.evaluation.network.ties).toBe(141);
  expect(found.positions).toBeNull();
});
