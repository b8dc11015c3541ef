// Opens the database that the settings name.
import type { Config } from '#api/config.ts';
import type { Database } from '#cypher/database.ts';
import { openEmbedded } from '#cypher/embedded.ts';
import { migrate } from '#cypher/migrate.ts';
import { openNeo4j } from '#cypher/neo4j.ts';

/** Opens the database as it is: Neo4j where NEO4J_URI names one, else the embedded one. @throws DatabaseError */
export function connectDatabase(config: Config): Promise<Database> {
  const { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database } = config;
  if (!uri) return openEmbedded(config.DATA_DIR);
  return openNeo4j({ uri, database, ...(user ? { user } : {}), ...(password ? { password } : {}) });
}

/** Opens the database and runs the migrations that it has not seen. @throws DatabaseError */
export async function openDatabase(config: Config): Promise<Database> {
  const database = await connectDatabase(config);
  try {
    await migrate(database);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}
