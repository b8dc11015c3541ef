// Kills a writing database again and again and compares it, each time it is back, with one that was never harmed.
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { random } from '#api/analysis/seeded.ts';
import { checksum } from '#cypher/checksum.ts';
import type { Database } from '#cypher/database.ts';
import { openEmbedded } from '#cypher/embedded.ts';
import { migrate } from '#cypher/migrate.ts';
import { findAtlas, nodes } from '#cypher/statements.generated.ts';
import type { Engine } from '../support/engines.ts';
import { writeMark, writeRound } from './load.ts';
import { gone, makeVictim, type Target, type Victim } from './victim.ts';
import type { Step } from './writer.ts';
import { type Writing, type WritingName, writings } from './writing.ts';

/** One kill and what was found afterwards. */
export interface Kill {
  target: Target;
  /** Last step that the writer had said, `start` for none. */
  during: Step | 'start';
  /** Milliseconds from the writer's `open` to the kill. */
  at: number;
  found: 'before' | 'after' | 'between';
  /** What else was wrong; empty when all is well. */
  faults: string[];
}

/** When each step was said, in milliseconds after `open`. */
type Times = { [step in Step]?: number };

/** Follows what a writer says. */
function follow(writer: ChildProcess): { times: Times; said: (step: Step) => Promise<void> } {
  const times: Times = {};
  const waiting = new Map<Step, () => void>();
  let start = 0;
  createInterface({ input: writer.stdout! }).on('line', (step: Step) => {
    if (step === 'open') start = performance.now();
    times[step] = performance.now() - start;
    waiting.get(step)?.();
  });
  const said = (step: Step) =>
    new Promise<void>((resolve) => {
      if (step in times) resolve();
      else waiting.set(step, resolve);
    });
  return { times, said };
}

async function stateOf(database: Database, more = [0]): Promise<{ sha256: string; faults: string[] }> {
  const { sha256 } = await checksum(database);
  const revision = (await findAtlas(database))?.revision;
  const entries = (await nodes.AuditEntry.listAll(database)).length;
  const isWhole = more.some((beyond) => entries === revision! + beyond);
  return { sha256, faults: isWhole ? [] : [`revision ${revision}, ${entries} audit entries`] };
}

/** Lets one writer run unharmed. @returns when it said what */
async function measure(writer: ChildProcess): Promise<Required<Times>> {
  const { times } = follow(writer);
  await gone(writer);
  if (writer.exitCode !== 0) throw new Error(`the writer ended with ${writer.exitCode}`);
  return times as Required<Times>;
}

/** Where kills fall, and how often: among the rows, at the end of the transaction, after its acknowledgement. */
const WINDOWS: { from: Step; to: Step; upTo: number }[] = [
  { from: 'open', to: 'last', upTo: 0.4 },
  { from: 'last', to: 'done', upTo: 0.8 },
  { from: 'done', to: 'closed', upTo: 1 },
];

/**
 * Kills a writer at a random instant of one of the windows.
 * @returns the kill, or the writer's times if it was through before
 */
async function killOnce(
  victim: Victim,
  writer: ChildProcess,
  target: Target,
  usual: Required<Times>,
  next: () => number,
): Promise<Pick<Kill, 'during' | 'at'> | { through: Required<Times> }> {
  const { times, said } = follow(writer);
  const choice = next();
  const { from, to } = WINDOWS.find(({ upTo }) => choice < upTo)!;
  const delay = next() * (usual[to] - usual[from]);
  await Promise.race([said(from), gone(writer)]);
  const start = performance.now();
  await Promise.race([sleep(delay), gone(writer)]);
  if (writer.exitCode === 0) return { through: times as Required<Times> };
  const at = (times[from] ?? 0) + (performance.now() - start);
  const during = (Object.keys(times).at(-1) as Step | undefined) ?? 'start';
  await victim.kill(writer, target);
  return { during, at };
}

/**
 * Kills `times` times while rounds are written, each on the data that the last kill left.
 * @param options.kind how they are written
 * @param report called after each kill; a kill with a fault is the last
 * @throws Error when the database does not start again
 */
export async function killRounds(
  {
    engine,
    times,
    seed,
    kind = 'commit',
  }: { engine: Engine; times: number; seed: number; kind?: WritingName },
  report: (kill: Kill) => void = () => undefined,
): Promise<Kill[]> {
  const folder = mkdtempSync(join(tmpdir(), 'kill-reference-'));
  const reference = await openEmbedded(join(folder, 'data'));
  const writing: Writing = writings[kind];
  const more = [0, writing.moreEntries];
  const victim = await makeVictim(engine);
  const startWriter = (round: number) => victim.startWriter(kind, folder, `${round}`);
  const next = random(seed);
  const kills: Kill[] = [];
  try {
    let database = await victim.open();
    const begin = async (round: number) => {
      for (const one of [reference, database]) await writing.begin(one, round);
    };
    for (const one of [reference, database]) {
      await migrate(one);
      await writeRound(one, 0);
    }
    await begin(1);
    await database.close();
    await writing.advance(reference, 1);
    await writing.prepare(reference, 1, folder);
    let usual = await measure(startWriter(1));
    for (let round = 2; kills.length < times; round += 1) {
      database = await victim.open();
      await begin(round);
      await database.close();
      const before = (await stateOf(reference)).sha256;
      await writing.advance(reference, round);
      await writing.prepare(reference, round, folder);
      const after = (await stateOf(reference)).sha256;
      // On Neo4j every fourth kill takes the client alone: the server must give its transaction up.
      const target = engine === 'neo4j' && kills.length % 4 !== 3 ? 'server' : 'writer';
      const kill = await killOnce(victim, startWriter(round), target, usual, next);
      if ('through' in kill) {
        usual = kill.through;
        continue;
      }
      database = await victim.open();
      const { sha256, faults } = await stateOf(database, more);
      const found = sha256 === before ? 'before' : sha256 === after ? 'after' : 'between';
      const acknowledged = kill.during === 'done' || kill.during === 'closed';
      if (acknowledged && found !== 'after') faults.push('an acknowledged write is lost');
      await writeMark(reference, round);
      if (found === 'before') await writing.write(database, round, folder, () => undefined);
      if (found !== 'between') {
        await writeMark(database, round);
        if ((await stateOf(database)).sha256 !== (await stateOf(reference)).sha256)
          faults.push('the next write made another graph');
      }
      await database.close();
      kills.push({ target, ...kill, found, faults });
      report(kills.at(-1)!);
      if (found === 'between' || faults.length > 0) break;
    }
    return kills;
  } finally {
    await reference.close();
    rmSync(folder, { recursive: true, force: true });
    await victim.end();
  }
}
