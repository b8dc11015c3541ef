// Kinds of writing that are killed: the commit of a round, the restore of a backup that holds it, an import and its undo.
import { join } from 'node:path';
import { backup } from '#api/exchange/backup/backup.ts';
import { restore } from '#api/exchange/backup/restore.ts';
import type { Database } from '#cypher/database.ts';
import { applyRound, undoLast } from './import-load.ts';
import { writeRound } from './load.ts';

/** One kind of writing. A round's end is the same graph, whoever brings a database there and how. */
export interface Writing {
  /** Brings both databases, unharmed, to where the round begins. */
  begin(database: Database, round: number): Promise<void>;
  /** Brings the unharmed database to the end of the round. */
  advance(reference: Database, round: number): Promise<void>;
  /** Called when the unharmed database has written the round: leaves in the folder what the writer of the round needs. */
  prepare(reference: Database, round: number, folder: string): Promise<void>;
  /** Brings a database to the end of the round; `onLast` is called when only the end of the transaction is left. */
  write(database: Database, round: number, folder: string, onLast: () => void): Promise<void>;
  /** Audit entries beyond one for each revision, once it has written. */
  moreEntries: number;
}

const nothing = async () => undefined;
const limits = { bytes: 1_000_000_000 };
const backupOf = (folder: string, round: number) => join(folder, `round-${round}.atlas.gz`);

/** Every kind, by name. */
export const writings = {
  commit: {
    begin: nothing,
    advance: writeRound,
    prepare: nothing,
    write: (database, round, _, onLast) => writeRound(database, round, onLast),
    moreEntries: 0,
  },
  restore: {
    begin: nothing,
    advance: writeRound,
    prepare: async (reference, round, folder) => {
      await backup(reference, backupOf(folder, round), limits);
    },
    write: async (database, round, folder, onLast) => {
      await restore(database, backupOf(folder, round), {
        ...{ folder: join(folder, 'before'), by: 'kill', limits },
        progress: (phase, done, total) => {
          if (phase === 'COMPARING' && done === total) onLast();
        },
      });
    },
    moreEntries: 1,
  },
  apply: {
    begin: nothing,
    advance: (reference, round) => applyRound(reference, round, () => undefined),
    prepare: nothing,
    write: (database, round, _, onLast) => applyRound(database, round, onLast),
    moreEntries: 0,
  },
  undo: {
    begin: (database, round) => applyRound(database, round, () => undefined),
    advance: (reference) => undoLast(reference, () => undefined),
    prepare: nothing,
    write: (database, _, __, onLast) => undoLast(database, onLast),
    moreEntries: 0,
  },
} satisfies Record<string, Writing>;

/** Name of a kind of writing. */
export type WritingName = keyof typeof writings;
