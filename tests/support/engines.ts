// Runs a block of tests on both databases: the embedded engine and Neo4j.
import { readFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { describe, inject } from 'vitest';
import type { Database } from '#cypher/database.ts';
import { openEmbedded } from '#cypher/embedded.ts';
import { migrate } from '#cypher/migrate.ts';
import { openNeo4j } from '#cypher/neo4j.ts';
import './neo4jSetup.ts';

/** One of the two databases. */
export type Engine = Database['engine'];

const clear = readFileSync(join(import.meta.dirname, 'neo4j/clear.cypher'), 'utf8');

// Without the global setup (a bare `npx vitest`) only a Neo4j named in the environment can be used.
function findNeo4j(): { uri: string } | { missing: string } {
  const provided = inject('neo4j') as ReturnType<typeof findNeo4j> | undefined;
  if (provided) return provided;
  if (process.env.NEO4J_TEST_URI) return { uri: process.env.NEO4J_TEST_URI };
  return { missing: 'run `npm test -- FILE`, or set NEO4J_TEST_URI' };
}

/**
 * Describes the block twice, as `NAME [embedded]` and `NAME [neo4j]`; the second is skipped, with the reason in the
 * summary of `npm test`, when there is no Neo4j. Files that import this one run one after another.
 */
export function describeEngines(name: string, block: (engine: Engine) => void): void {
  const found = findNeo4j();
  const missing = 'missing' in found ? found.missing : undefined;
  describe(`${name} [embedded]`, () => block('embedded'));
  describe.skipIf(missing)(`${name} [neo4j]`, { meta: { missing } }, () => block('neo4j'));
}

/**
 * An empty, migrated database; the caller closes it. The embedded one has a new folder of its own. There is one Neo4j
 * for all tests: opening it again empties what was opened before.
 */
export async function openEngine(engine: Engine): Promise<Database> {
  const database = engine === 'embedded' ? await openEmbedded(await newFolder()) : await openEmptyNeo4j();
  await migrate(database);
  return database;
}

const newFolder = () => mkdtemp(join(tmpdir(), 'embedded-'));

async function openEmptyNeo4j(): Promise<Database> {
  const found = findNeo4j();
  if ('missing' in found) throw new Error(`no Neo4j: ${found.missing}`);
  const driver = neo4j.driver(found.uri);
  const session = driver.session();
  try {
    await session.run(clear);
  } finally {
    await session.close();
    await driver.close();
  }
  return openNeo4j({ uri: found.uri });
}
