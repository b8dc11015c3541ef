// Numbered migrations: each file of schema/ runs once, in order, and the atlas remembers the last.
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Database, Statement } from './database.ts';
import { findAtlas, mergeAtlas, setSchemaVersion } from './statements.generated.ts';

/** One file of schema/: its number, its name and its statements. */
export interface Migration {
  number: number;
  name: string;
  statements: Statement[];
}

/** Reads every migration, in order. */
export function loadMigrations(): Migration[] {
  const folder = fileURLToPath(new URL('./schema/', import.meta.url));
  return globSync('*.cypher', { cwd: folder })
    .sort()
    .map((file) => {
      const text = readFileSync(folder + file, 'utf8').replace(/^\/\/.*\n/gm, '');
      const name = file.replace('.cypher', '');
      const parts = text.split(';').map((part) => part.trim());
      const statements = parts
        .filter(Boolean)
        .map(
          (part): Statement => ({ name, mode: 'write', text: part, doc: '', parameters: [], columns: [] }),
        );
      return { number: Number.parseInt(file, 10), name, statements };
    });
}

/** Runs the migrations that this database has not seen. @returns their names */
export async function migrate(database: Database): Promise<string[]> {
  const migrations = loadMigrations();
  const version = (await findAtlas(database))?.schemaVersion ?? 0;
  const pending = migrations.filter(({ number }) => number > version);
  for (const { number, statements } of pending) {
    for (const statement of statements) await database.run(statement, {});
    await mergeAtlas(database);
    await setSchemaVersion(database, { schemaVersion: number });
  }
  return pending.map(({ name }) => name);
}
