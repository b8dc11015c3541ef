// Bands of ranks computed in a worker.
import { afterAll, expect, it } from 'vitest';
import { createPool } from '#api/analysis/pool.ts';
import { rankBands } from '#api/analysis/sensitivity.ts';
import { rankJob } from '#api/analysis/sensitivity-worker.ts';
import { davis } from '../../support/networks.ts';

const pool = createPool(1);
afterAll(() => pool.close());

it('gives in a worker what it gives here', async () => {
  const options = { metrics: ['degree'], replicates: 5, seed: 2 };
  const known = { affiliation: davis };
  expect(await pool.run(rankJob, { known, ...options })).toEqual(rankBands(known, options));
});
