// `node tests/fuzz/fuzz.ts [--count 10000] [--seed 1]`: reads damaged files and reports what became of them and of the memory.
import { parseArgs } from 'node:util';
import { fuzzRounds } from './rounds.ts';

const { values } = parseArgs({
  options: { count: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' } },
});
const rounds = Number(values.count);
const STEP = 1000;

const mb = (bytes: number) => `${Math.round(bytes / 1e6)} MB`;
let most = 0;
const outcome = await fuzzRounds({ rounds, seed: Number(values.seed), real: true }, (round) => {
  const { rss, heapUsed } = process.memoryUsage();
  most = Math.max(most, rss);
  if (round % STEP === STEP - 1) console.log(`${round + 1} files: memory ${mb(rss)}, heap ${mb(heapUsed)}`);
});
const { failures, ...counts } = outcome;
console.table({
  ...counts,
  slowest: `${Math.round(counts.slowest)} ms`,
  memory: mb(most),
  failures: failures.length,
});
for (const { round, from, error } of failures.slice(0, 20)) console.log(`round ${round} (${from}): ${error}`);
if (failures.length > 0) process.exitCode = 1;
