// Metrics computed in a worker.

import { afterAll, expect, it } from 'vitest';
import { evaluate } from '#api/analysis/metrics/evaluate.ts';
import { evaluateJob } from '#api/analysis/metrics/worker.ts';
import { createPool } from '#api/analysis/pool.ts';
import { subjectOfNetwork } from '#api/analysis/subject.ts';
import { karate } from '../../../support/networks.ts';

const pool = createPool(1);
afterAll(() => pool.close());

it('gives in a worker what it gives here', async () => {
  const input = { subject: subjectOfNetwork(karate.network), names: {}, seed: 3 };
  expect(await pool.run(evaluateJob, input)).toEqual(evaluate(subjectOfNetwork(karate.network), {}, 3));
});

it('passes on what is refused', async () => {
  const input = { subject: subjectOfNetwork(karate.network), names: { tie: ['nothing'] }, seed: 3 };
  await expect(pool.run(evaluateJob, input)).rejects.toThrow('unknown metric nothing');
});
