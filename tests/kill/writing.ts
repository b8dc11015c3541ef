// Kinds of writing that are killed: the commit of a round, and the restore of a backup that holds it.
import { join } from 'node:path';
import { backup } from '#api/exchange/backup/backup.ts';
import { restore } from '#api/exchange/backup/restore.ts';
import type { Database } from '#cypher/database.ts';
import { writeRound } from './load.ts';

/** One kind of writing. A round's end is the same graph, whoever brings a database there and how. */
export interface Writing {
  /** Called when the unharmed database has written the round: leaves in the folder what the writer of the round needs. */
  prepare(reference: Database, round: number, folder: string): Promise<void>;
  /** Brings a database to the end of the round; `onLast` is called when only the end of the transaction is left. */
  write(database: Database, round: number, folder: string, onLast: () => void): Promise<void>;
  /** Audit entries beyond one for each revision, once it has written. */
  moreEntries: number;
}

const limits = { bytes: 1_000_000_000 };
const backupOf = (folder: string, round: number) => join(folder, `round-${round}.atlas.gz`);

/** Every kind, by name. */
export const writings = {
  commit: {
    prepare: async () => undefined,
    write: (database, round, _, onLast) => writeRound(database, round, onLast),
    moreEntries: 0,
  },
  restore: {
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
} satisfies Record<string, Writing>;

/** Name of a kind of writing. */
export type WritingName = keyof typeof writings;
