// `npm run bench`: measures each subject beside its peers in one run, and prints ratios.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { client } from './client.ts';
import { createEngines } from './engines.ts';
import { gaps } from './gaps.ts';
import { growth } from './growth.ts';
import { imports } from './import.ts';
import { latency } from './latency.ts';
import { layout } from './layout.ts';
import { describeMachine, load } from './machine.ts';
import { howMeasured } from './measure.ts';
import { metrics } from './metrics.ts';
import { paths } from './paths.ts';
import { readSample } from './sample.ts';
import { markdownOf, type Section, textOf } from './section.ts';
import { type Size, sizes } from './sizes.ts';
import { snapshot } from './snapshot.ts';
import type { Bench, Sample, Subject } from './subject.ts';

/** In the order in which they run. To add one: its file, its line here. */
const subjects: readonly Subject[] = [
  imports,
  snapshot,
  metrics,
  paths,
  growth,
  layout,
  latency,
  gaps,
  client,
];

const usage = `npm run bench -- [subject…] [--scale ${sizes.join('|')}]… [--out FILE.md]

Without subjects all of them, without --scale both sizes.
${subjects.map(({ name, about }) => `  ${name.padEnd(9)} ${about}`).join('\n')}`;

function refuse(reason: string): never {
  console.error(`${reason}\n\n${usage}`);
  process.exit(2);
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        scale: { type: 'string', multiple: true },
        out: { type: 'string' },
        help: { type: 'boolean' },
      },
    });
  } catch (error) {
    refuse((error as Error).message);
  }
}

const { values, positionals } = readArguments();
if (values.help) {
  console.log(usage);
  process.exit(0);
}
const chosen = positionals.length > 0 ? subjects.filter(({ name }) => positionals.includes(name)) : subjects;
const unknown = positionals.find((name) => !subjects.some((subject) => subject.name === name));
if (unknown !== undefined) refuse(`There is no subject ${unknown}.`);
const wanted = sizes.filter((size) => !values.scale || values.scale.includes(size));
const otherSize = values.scale?.find((name) => !sizes.some((size) => size === name));
if (otherSize !== undefined) refuse(`There is no scale ${otherSize}.`);

const folder = mkdtempSync(join(tmpdir(), 'kyodo-atlas-bench-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
process.once('SIGINT', () => process.exit(130));
process.once('SIGTERM', () => process.exit(143));

const engines = createEngines(folder);
const samples = new Map<Size, Promise<Sample>>();
const begun = performance.now();
const elapsed = () => `${((performance.now() - begun) / 1000).toFixed(0)} s`;
const bench: Bench = {
  engines,
  folder,
  sample(size) {
    const known = samples.get(size) ?? engines.embedded().holding(size).then(readSample);
    samples.set(size, known);
    return known;
  },
  say: (text) => console.error(`[${elapsed()}] ${text}`),
};

const results: Section[] = [];
const failures: string[] = [];
const loadBefore = load();

async function measureSubject(subject: Subject, size: Size): Promise<void> {
  bench.say(`${subject.name}, ${size}`);
  try {
    for (const section of await subject.run(bench, size)) {
      results.push(section);
      console.log(`\n${textOf(section)}`);
    }
  } catch (error) {
    failures.push(`${subject.name}, ${size}, failed: ${(error as Error).message}`);
    console.error(error);
  }
}

for (const size of wanted) for (const subject of chosen) await measureSubject(subject, size);
await engines.close();

const about = [
  ...describeMachine(),
  ...engines.versions,
  ...(engines.missing ? [`Neo4j was not measured: ${engines.missing}`] : []),
  `load (wish for processors in the last minute): ${loadBefore} before, ${load()} after; took ${elapsed()}`,
  howMeasured,
  ...failures,
];
console.log(about.join('\n'));
if (values.out) {
  // npm starts scripts in the project's folder and says here where the user stands.
  const path = resolve(process.env.INIT_CWD ?? process.cwd(), values.out);
  const head = ['# Benchmark', '', ...about.map((line) => `- ${line}`), ''];
  writeFileSync(path, [...head, ...results.map(markdownOf)].join('\n'));
}
process.exit(failures.length > 0 ? 1 : 0);
