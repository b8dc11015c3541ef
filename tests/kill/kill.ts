// `node tests/kill/kill.ts [--engine embedded|neo4j] [--kind commit|restore|apply|undo] [--times 50] [--seed 1]`: kills with SIGKILL at random instants of writing and reports.
import { parseArgs } from 'node:util';
import type { Engine } from '../support/engines.ts';
import { type Kill, killRounds } from './rounds.ts';
import type { WritingName } from './writing.ts';

const { values } = parseArgs({
  options: {
    engine: { type: 'string' },
    kind: { type: 'string', default: 'commit' },
    times: { type: 'string', default: '50' },
    seed: { type: 'string', default: '1' },
  },
});
const engines = (values.engine ? [values.engine] : ['embedded', 'neo4j']) as Engine[];
const kind = values.kind as WritingName;
const times = Number(values.times);
const seed = Number(values.seed);

function line({ target, during, at, found, faults }: Kill, i: number): string {
  const cells = [`${i + 1}`.padStart(3), target, during.padEnd(6), `${at.toFixed(0)} ms`.padStart(9), found];
  return [...cells, ...faults].join('  ');
}

const count = (kills: Kill[], found: Kill['found']) => kills.filter((kill) => kill.found === found).length;

const table: Record<string, object> = {};
let failed = false;
for (const engine of engines) {
  console.log(`${engine}, ${kind}: killed, after the writer had said, ms after it had opened, found`);
  let i = 0;
  const kills = await killRounds({ engine, times, seed, kind }, (kill) => {
    console.log(line(kill, i));
    i += 1;
  });
  const faults = kills.flatMap((kill) => kill.faults);
  table[engine] = {
    instants: kills.length,
    before: count(kills, 'before'),
    after: count(kills, 'after'),
    between: count(kills, 'between'),
    'other faults': faults.length,
  };
  failed ||= kills.length < times || count(kills, 'between') > 0 || faults.length > 0;
}
console.table(table);
if (failed) process.exitCode = 1;
