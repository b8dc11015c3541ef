// The embedded engine: one process, one folder on disk, no server to install. The default.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import grafeo from '@grafeo-db/js';
import {
  type Database,
  DatabaseError,
  type DatabaseErrorCode,
  type Result,
  type Row,
  type Runner,
  type Statement,
  type Value,
} from './database.ts';

const RETRIES = 5;
const CHECKPOINT_BYTES = 32 * 1024 * 1024;

/** The engine's own code stands in front of its message; a code it does not give here is a faulty statement. */
function translate(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const code = /GRAFEO-[A-Z]\d{3}/.exec(error.message)?.[0];
  if (!code) return error;
  const known: Record<string, DatabaseErrorCode> = {
    'GRAFEO-V001': 'CONSTRAINT',
    'GRAFEO-T001': 'CONFLICT',
    'GRAFEO-X001': 'UNAVAILABLE',
    'GRAFEO-S001': 'NO_SPACE',
  };
  return new DatabaseError(known[code] ?? 'STATEMENT', `embedded engine: ${code}`, error);
}

async function runOn(
  on: Pick<grafeo.GrafeoDB | grafeo.Transaction, 'executeCypher'>,
  statement: Statement,
  parameters: Row,
): Promise<Result> {
  const result = await on.executeCypher(statement.text, parameters);
  const { columns, counters } = result;
  const rows = result
    .rows()
    .map((values) => Object.fromEntries(values.map((value, i) => [columns[i]!, value as Value])));
  return {
    rows,
    counters: {
      nodesCreated: counters.nodesCreated,
      nodesDeleted: counters.nodesDeleted,
      relationshipsCreated: counters.edgesCreated,
      relationshipsDeleted: counters.edgesDeleted,
      propertiesSet: counters.propertiesSet,
    },
  };
}

/** Who has the folder open, so that a second process can say what to do. */
interface Owner {
  pid: number;
  since: string;
}

function ownerOf(file: string): Owner | null {
  if (!existsSync(file)) return null;
  const owner = JSON.parse(readFileSync(file, 'utf8')) as Owner;
  try {
    process.kill(owner.pid, 0);
    return owner;
  } catch {
    return null;
  }
}

function openFile(folder: string, ownerFile: string): grafeo.GrafeoDB {
  try {
    return grafeo.GrafeoDB.create(join(folder, 'atlas.grafeo'));
  } catch (error) {
    const owner = ownerOf(ownerFile);
    if (!owner) throw translate(error);
    throw new DatabaseError(
      'LOCKED',
      `${folder} is open in process ${owner.pid} since ${owner.since}`,
      error,
    );
  }
}

/**
 * Opens the atlas in a folder, or makes it. Writes run one after another; reads see the last commit.
 * @throws DatabaseError LOCKED when another process has it open
 */
export async function openEmbedded(folder: string): Promise<Database> {
  mkdirSync(folder, { recursive: true });
  const ownerFile = join(folder, 'owner.json');
  const db = openFile(folder, ownerFile);
  writeFileSync(
    ownerFile,
    JSON.stringify({ pid: process.pid, since: new Date().toISOString() } satisfies Owner),
  );
  db.setCheckpointTriggers({ walBytes: CHECKPOINT_BYTES });

  const transact = async <T>(work: (runner: Runner) => Promise<T>, commit: boolean): Promise<T> => {
    const transaction = db.beginTransaction();
    try {
      const value = await work({ run: (statement, parameters) => runOn(transaction, statement, parameters) });
      if (commit) transaction.commit();
      return value;
    } catch (error) {
      throw translate(error);
    } finally {
      if (transaction.isActive) transaction.rollback();
    }
  };

  let lastWrite: Promise<unknown> = Promise.resolve();
  const queued = <T>(work: (runner: Runner) => Promise<T>): Promise<T> => {
    const attempt = async (left: number): Promise<T> => {
      try {
        return await transact(work, true);
      } catch (error) {
        if (left > 0 && error instanceof DatabaseError && error.code === 'CONFLICT') return attempt(left - 1);
        throw error;
      }
    };
    const turn = lastWrite.then(() => attempt(RETRIES));
    lastWrite = turn.catch(() => undefined);
    return turn;
  };

  return {
    engine: 'embedded',
    run: (statement, parameters) =>
      statement.mode === 'write'
        ? queued((runner) => runner.run(statement, parameters))
        : transact((runner) => runner.run(statement, parameters), false),
    read: (work) => transact(work, false),
    write: queued,
    close: async () => {
      await lastWrite;
      db.close();
      rmSync(ownerFile, { force: true });
    },
  };
}
