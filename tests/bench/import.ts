// Subject "import": lists through the import, and the sample atlas as one change, into both engines.
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { importTable } from '#api/exchange/batch/import-table.ts';
import { exportAtlas } from '#api/exchange/export/export-atlas.ts';
import type { Kind } from '#api/exchange/meaning/fields.ts';
import type { ImportReport } from '#api/exchange/report.ts';
import { readTable } from '#api/exchange/table/read-table.ts';
import { csvLines } from '#api/exchange/table/write-csv.ts';
import { loadProfiles } from '#api/municipality/profile.ts';
import { generateCity } from '#seed/city/generateCity.ts';
import type { Engine } from './engines.ts';
import { rate, ratio, timing, whole } from './format.ts';
import { root } from './machine.ts';
import { measure, medianOf, timeOnce } from './measure.ts';
import type { Section } from './section.ts';
import type { Size } from './sizes.ts';
import type { Bench, Subject } from './subject.ts';

/** A file and what its rows are. */
interface List {
  file: string;
  kind: Kind;
  map?: [string, string][];
  set?: [string, string][];
}

/** What one engine needed for one thing, in each pass. */
interface Taken {
  rows: number;
  refused: number;
  seconds: number[];
}

/** By what was done, in the order in which it was done. */
type Log = Map<string, Taken>;

/** Passes that count, after one with the small size that warms up. */
const PASSES: Record<Size, number> = { city: 3, prefecture: 1 };

const limits = { bytes: 1e9, rows: 1e7 };
const profiles = loadProfiles();

function note(log: Log, what: string, seconds: number, rows: number, refused = 0): void {
  const before = log.get(what)?.seconds ?? [];
  log.set(what, { rows, refused, seconds: [...before, seconds] });
}

/** The sample atlas as three lists, written by the product's own export. */
async function writeLists(bench: Bench, size: Size): Promise<List[]> {
  const folder = join(bench.folder, `lists-${size}`);
  const kinds: Kind[] = ['principals', 'projects', 'participations'];
  const lists = kinds.map((kind): List => ({ kind, file: join(folder, `${kind}.csv`) }));
  if (existsSync(folder)) return lists;
  await mkdir(folder);
  const only = new Set(kinds.map((kind) => `${kind}.csv`));
  const database = await bench.engines.embedded().holding(size);
  await exportAtlas(database, { only }, async ({ name, headers, rows }) =>
    writeFile(join(folder, name), csvLines(headers, rows)),
  );
  return lists;
}

/** Two years of the national project register beside the project's folder, where they are; the older year first. */
function registerLists(): List[] {
  const folder = resolve(root, '../shared/data/jp_rs_system');
  if (!existsSync(folder)) return [];
  const year: [string, string][] = [['sheet_year', 'year']];
  const years = ['2024', '2025'];
  return [
    { kind: 'principals', file: join(folder, 'recipients.csv'), map: [['sector_guess', 'sector']] },
    ...years.map((y): List => ({ kind: 'projects', file: join(folder, `projects_${y}.csv`), map: year })),
    ...years.map(
      (y): List => ({
        kind: 'participations',
        file: join(folder, `participations_${y}.csv.gz`),
        map: year,
        set: [['role', 'CONTRACTOR']],
      }),
    ),
  ];
}

/** Imports lists into an empty database, each as the command line does: reading the file counts. */
async function importLists(engine: Engine, lists: readonly List[], log: Log): Promise<void> {
  const database = await engine.empty();
  for (const { file, kind, map = [], set = [] } of lists) {
    const options = { kind, profiles, profile: 'koka', by: 'bench', map: new Map(map), set: new Map(set) };
    const { seconds, value } = await timeOnce<ImportReport>({
      run: async () => importTable(database, await readTable(file, {}, limits), options),
    });
    note(log, file, seconds, value.rows.length, value.counts.REFUSED);
  }
}

async function pass(engine: Engine, size: Size, lists: readonly List[], log: Log): Promise<void> {
  await importLists(engine, lists, log);
  const { seconds, value } = await engine.fill(size);
  note(log, 'loadCity', seconds, value);
}

const summed = (log: Log | undefined, lists: readonly List[]): Taken | undefined =>
  log && {
    rows: lists.reduce((sum, { file }) => sum + log.get(file)!.rows, 0),
    refused: 0,
    seconds: log
      .get(lists[0]!.file)!
      .seconds.map((_, i) => lists.reduce((sum, { file }) => sum + log.get(file)!.seconds[i]!, 0)),
  };

function rowOf(name: string, [first, second]: (Taken | undefined)[]): string[] {
  const timed = (taken: Taken | undefined) =>
    taken && { seconds: medianOf(taken.seconds), runs: taken.seconds.length };
  const [embedded, neo4j] = [timed(first), timed(second)];
  return [
    name,
    whole(first!.rows),
    timing(embedded),
    rate(first!.rows, embedded),
    timing(neo4j),
    rate(first!.rows, neo4j),
    ratio(neo4j, embedded),
  ];
}

const baseName = (file: string) => file.slice(file.lastIndexOf('/') + 1);

function section(
  title: string,
  lists: readonly List[],
  logs: Log[],
  loads: boolean,
  notes: string[],
): Section {
  const rows = lists.map(({ file }) =>
    rowOf(
      `import ${baseName(file)}`,
      logs.map((log) => log.get(file)),
    ),
  );
  rows.push(
    rowOf(
      `import, all ${lists.length} files`,
      logs.map((log) => summed(log, lists)),
    ),
  );
  if (loads)
    rows.push(
      rowOf(
        'loadCity: generate and write',
        logs.map((log) => log.get('loadCity')),
      ),
    );
  const refused = lists.flatMap(({ file }) => {
    const count = logs[0]!.get(file)!.refused;
    return count > 0 ? [`${baseName(file)}: ${whole(count)} rows refused, and counted as rows read.`] : [];
  });
  const headers = ['what', 'rows', 'embedded', 'rate', 'Neo4j', 'rate', 'Neo4j / embedded'];
  return { title, headers, rows, notes: [...notes, ...refused] };
}

async function run(bench: Bench, size: Size): Promise<Section[]> {
  bench.say('  open engines');
  const engines = await bench.engines.all();
  const missing = bench.engines.missing ? [`Neo4j was not measured: ${bench.engines.missing}`] : [];
  bench.say('  write lists');
  const [small, lists] = [await writeLists(bench, 'city'), await writeLists(bench, size)];
  const register = size === 'city' ? [] : registerLists();
  const [logs, registerLogs] = [engines.map((): Log => new Map()), engines.map((): Log => new Map())];
  for (const engine of engines) {
    bench.say(`  ${engine.name}: warm-up`);
    await pass(engine, 'city', small, new Map());
  }
  for (let i = 0; i < PASSES[size]; i++) {
    for (const [e, engine] of engines.entries()) {
      bench.say(`  ${engine.name}: pass ${i + 1} of ${PASSES[size]}`);
      await pass(engine, size, lists, logs[e]!);
    }
  }
  for (const [e, engine] of register.length > 0 ? engines.entries() : []) {
    bench.say(`  ${engine.name}: national register`);
    await importLists(engine, register, registerLogs[e]!);
  }
  bench.say('  generate');
  const generated = await measure({ run: () => generateCity({ scale: size }).nodes.Project.length });
  const sections = [
    section(`Import, ${size}`, lists, logs, true, [
      'Rows of a list are lines; rows of loadCity are nodes and relationships of every kind. Reading the CSV counts.',
      `Median of ${PASSES[size]} after a warm-up with the city, each into an empty database. loadCity generates its rows each time: ${timing(generated)} of it.`,
      ...missing,
    ]),
  ];
  if (register.length > 0)
    sections.push(
      section(
        'Import, national project register (two years of 行政事業レビュー)',
        register,
        registerLogs,
        false,
        ['Once each, into an empty database.', ...missing],
      ),
    );
  else if (size !== 'city')
    sections[0]!.notes.push('National project register: not measured, its files are not beside the project.');
  return sections;
}

/** The subject. */
export const imports: Subject = {
  name: 'import',
  about: 'rows per second through the import and through loadCity, into both engines',
  run,
};
