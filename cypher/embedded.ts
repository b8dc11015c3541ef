// The embedded engine: one process, one folder on disk, no server to install. The default.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
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

const OWNER = 'owner.json';
const RETRIES = 5;
const OPEN_TRIES = 5;
const OPEN_PAUSE_MS = 100;
const CHECKPOINT_BYTES = 32 * 1024 * 1024;

/** The engine's codes, https://grafeo.dev/reference/error-codes; any other is a faulty statement. */
const CODES: Record<string, DatabaseErrorCode> = {
  V001: 'CONSTRAINT',
  T001: 'CONFLICT',
  T005: 'CONFLICT',
  T006: 'CONFLICT',
  T007: 'UNAVAILABLE',
  T008: 'UNAVAILABLE',
  T009: 'UNAVAILABLE',
  T010: 'UNAVAILABLE',
  T011: 'UNAVAILABLE',
  S001: 'NO_SPACE',
  S002: 'UNAVAILABLE',
  S003: 'UNAVAILABLE',
  X001: 'UNAVAILABLE',
  X003: 'UNAVAILABLE',
};

/** Numbers of Linux, macOS and Windows for a full disk or quota, as the engine passes them on. */
const NO_SPACE = /GRAFEO-[TX]\d{3}.*\(os error (28|69|112|122)\)/s;

/** The engine writes its code into the message: `Database error: GRAFEO-V001: …`. */
function translate(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof DatabaseError) return error;
  const code = /GRAFEO-([A-Z]\d{3})/.exec(error.message)?.[1];
  if (!code) return error;
  const kind = NO_SPACE.test(error.message) ? 'NO_SPACE' : (CODES[code] ?? 'STATEMENT');
  return new DatabaseError(kind, `embedded engine: GRAFEO-${code}`, error);
}

/** What is undefined left out, at any depth: the engine takes it for null, and null removes a property. */
function given(value: Value | undefined): Value | undefined {
  if (Array.isArray(value)) return value.map((item) => given(item) ?? null);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(entries.map(([key, item]) => [key, given(item) as Value]));
}

async function runOn(
  on: Pick<grafeo.GrafeoDB | grafeo.Transaction, 'executeCypher'>,
  statement: Statement,
  parameters: Row,
): Promise<Result> {
  const result = await on.executeCypher(statement.text, given(parameters));
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

/** Gives a transaction up. One whose commit failed has nothing left to give up and says so: its own error counts. */
function rollBack(transaction: grafeo.Transaction): void {
  try {
    if (transaction.isActive) transaction.rollback();
  } catch {
    return;
  }
}

/** Runs what the engine does at once, its errors translated. */
function translated(work: () => void): void {
  try {
    work();
  } catch (error) {
    throw translate(error);
  }
}

/** Who has the folder open, so that a second process can say what to do. */
export interface Owner {
  pid: number;
  since: string;
  /** Where it answers for the data, if it does. */
  address?: string;
}

/** On a full disk there is no note; the lock holds all the same, and reading goes on. */
function leaveNote(file: string, owner: Owner): void {
  try {
    writeFileSync(file, JSON.stringify(owner));
  } catch {
    rmSync(file, { force: true });
  }
}

/** The living process that has the folder open, as far as its note can be read. */
function ownerOf(file: string): Owner | null {
  try {
    const owner = JSON.parse(readFileSync(file, 'utf8')) as Owner;
    process.kill(owner.pid, 0);
    return owner;
  } catch (error) {
    // A process of another user may not be signalled, but it lives.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return null;
    return JSON.parse(readFileSync(file, 'utf8')) as Owner;
  }
}

/** The living process that has the data of a folder open; null where there is none, or its note cannot be read. */
export function findOwner(folder: string): Owner | null {
  return ownerOf(join(folder, OWNER));
}

/** Opens the file; tries again for a moment, in which another process may write its note or finish ending. */
async function openFile(folder: string, ownerFile: string, left = OPEN_TRIES): Promise<grafeo.GrafeoDB> {
  try {
    return grafeo.GrafeoDB.create(join(folder, 'atlas.grafeo'));
  } catch (error) {
    const owner = ownerOf(ownerFile);
    if (owner) {
      const advice = 'Stop that process first; several processes at once need Neo4j.';
      const text = `${folder} is open in process ${owner.pid} since ${owner.since}. ${advice}`;
      throw new DatabaseError('LOCKED', text, error);
    }
    if (left === 0) throw translate(error);
    await sleep(OPEN_PAUSE_MS);
    return openFile(folder, ownerFile, left - 1);
  }
}

/**
 * Opens the atlas in a folder, or makes it. Writes run one after another; reads see the last commit.
 * @throws DatabaseError LOCKED when another process has it open
 */
export async function openEmbedded(folder: string): Promise<Database> {
  mkdirSync(folder, { recursive: true });
  const ownerFile = join(folder, OWNER);
  const db = await openFile(folder, ownerFile);
  const owner: Owner = { pid: process.pid, since: new Date().toISOString() };
  leaveNote(ownerFile, owner);
  db.setCheckpointTriggers({ walBytes: CHECKPOINT_BYTES });

  let closed = false;
  const requireOpen = () => {
    if (closed) throw new DatabaseError('UNAVAILABLE', `${folder} is closed`);
  };

  const transact = async <T>(work: (runner: Runner) => Promise<T>, writes: boolean): Promise<T> => {
    const transaction = db.beginTransaction();
    const running: Promise<void>[] = [];
    let fault: unknown;
    const run = async (statement: Statement, parameters: Row) => {
      if (fault) throw fault;
      if (statement.mode === 'write' && !writes)
        throw new DatabaseError('STATEMENT', `${statement.name} writes in a transaction that reads`);
      const result = runOn(transaction, statement, parameters).catch((error) => {
        fault ??= translate(error);
        throw fault;
      });
      running.push(
        result.then(
          () => undefined,
          () => undefined,
        ),
      );
      return result;
    };
    try {
      const value = await work({ run });
      await Promise.all(running);
      if (fault) throw fault;
      if (writes) translated(() => transaction.commit());
      return value;
    } finally {
      // The engine can neither commit nor roll back under a statement that still runs.
      await Promise.all(running);
      rollBack(transaction);
    }
  };

  let lastWrite: Promise<unknown> = Promise.resolve();
  const queued = async <T>(work: (runner: Runner) => Promise<T>): Promise<T> => {
    requireOpen();
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

  const read = async <T>(work: (runner: Runner) => Promise<T>): Promise<T> => {
    requireOpen();
    return transact(work, false);
  };

  return {
    engine: 'embedded',
    run: (statement, parameters) =>
      (statement.mode === 'write' ? queued : read)((runner) => runner.run(statement, parameters)),
    read,
    write: queued,
    announce: (address) => leaveNote(ownerFile, { ...owner, address }),
    close: async () => {
      if (closed) return;
      closed = true;
      await lastWrite;
      try {
        translated(() => db.close());
      } finally {
        rmSync(ownerFile, { force: true });
      }
    },
  };
}
