// Opens the database that the settings name, brought up to date.
import type { Config } from '#api/config.ts';
import type { Database } from '#cypher/database.ts';
import { openEmbedded } from '#cypher/embedded.ts';
import { migrate } from '#cypher/migrate.ts';
import { openNeo4j } from '#cypher/neo4j.ts';

/** Opens Neo4j where `NEO4J_URI` is set, else the folder `DATA_DIR`; runs pending migrations. @throws DatabaseError */
export async function openDatabase(config: Config): Promise<Database> {
  const { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: name } = config;
  const database = uri
    ? await openNeo4j({ uri, user, password, database: name })
    : await openEmbedded(config.DATA_DIR);
  try {
    await migrate(database);
  } catch (error) {
    await database.close();
    throw error;
  }
  return database;
}
