// Ranks of replicates computed in a worker.
import { afterAll, expect, it } from 'vitest';
import { createPool } from '#api/analysis/pool.ts';
import { placesIn } from '#api/analysis/sensitivity.ts';
import { rankJob } from '#api/analysis/sensitivity-worker.ts';
import { subjectOfAffiliation } from '#api/analysis/subject.ts';
import { davis } from '../../support/networks.ts';

const pool = createPool(1);
afterAll(() => pool.close());

it('gives in a worker what it gives here, in memory that is not copied', async () => {
  const options = { metrics: ['degree', 'closeness'], seed: 2 };
  const subject = subjectOfAffiliation(davis);
  const ranks = await pool.run(rankJob, { subject, ...options, from: 0, to: 4 });
  expect(ranks).toEqual(placesIn(subject, options, 0, 4));
  for (const { buffer } of ranks) expect(buffer).toBeInstanceOf(SharedArrayBuffer);
});
