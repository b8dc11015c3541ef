// Counts the statements that reach a real database, in and outside of transactions.
import type { Database, Runner } from '#cypher/database.ts';

/** How many statements ran, and which. */
export interface StatementCount {
  /** The database, every statement of which is counted. */
  watch(database: Database): Database;
  /** Statements since the last reset. */
  count(): number;
  names(): string[];
  reset(): void;
}

/** Starts counting. */
export function countStatements(): StatementCount {
  let names: string[] = [];
  const counted = (runner: Runner): Runner => ({
    run: (statement, parameters) => {
      names.push(statement.name);
      return runner.run(statement, parameters);
    },
  });
  return {
    watch: (database) => ({
      engine: database.engine,
      run: counted(database).run,
      read: (work) => database.read((runner) => work(counted(runner))),
      write: (work) => database.write((runner) => work(counted(runner))),
      close: () => database.close(),
    }),
    count: () => names.length,
    names: () => [...names].sort(),
    reset: () => {
      names = [];
    },
  };
}
