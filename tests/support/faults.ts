// A real database that fails when a test says so, as one does whose disk is full or whose network is cut.
import type { Database, Runner } from '#cypher/database.ts';

/** The database, and the error that every statement meets; null lets them through again. */
export interface FaultyDatabase extends Database {
  fault: Error | null;
}

/** Puts a switch in front of a database. */
export function withFaults(database: Database): FaultyDatabase {
  const guarded = (runner: Runner): Runner => ({
    run: async (statement, parameters) => {
      if (faulty.fault) throw faulty.fault;
      return runner.run(statement, parameters);
    },
  });
  const faulty: FaultyDatabase = {
    engine: database.engine,
    fault: null,
    run: guarded(database).run,
    read: (work) => database.read((runner) => work(guarded(runner))),
    write: (work) => database.write((runner) => work(guarded(runner))),
    close: () => database.close(),
  };
  return faulty;
}
