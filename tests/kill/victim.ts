// A database that survives being killed, or does not: how to open it, which process to kill, how to start it again.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commit } from '#api/atlas/commit.ts';
import type { Database } from '#cypher/database.ts';
import { openEmbedded } from '#cypher/embedded.ts';
import { openNeo4j } from '#cypher/neo4j.ts';
import { findAtlas } from '#cypher/statements.generated.ts';
import type { Engine } from '../support/engines.ts';
import { startNeo4j } from '../support/neo4j.ts';

const script = join(import.meta.dirname, 'writer.ts');

/** What is killed: the process that writes, or the database server with it. */
export type Target = 'writer' | 'server';

/** One engine's database under fire. */
export interface Victim {
  open(): Promise<Database>;
  /** Starts the process that writes: which kind, from which folder, which round. */
  startWriter(...words: string[]): ChildProcess;
  /** Kills with SIGKILL and starts again what must run. */
  kill(writer: ChildProcess, target: Target): Promise<void>;
  /** Stops everything and removes its data. */
  end(): Promise<void>;
}

/** Waits until a process is gone. */
export async function gone(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}

async function killWriter(writer: ChildProcess): Promise<void> {
  writer.kill('SIGKILL');
  await gone(writer);
}

function startWriter(engine: Engine, where: string, words: string[]): ChildProcess {
  return spawn(process.execPath, [script, engine, where, ...words], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

function embeddedVictim(folder: string): Victim {
  return {
    open: () => openEmbedded(folder),
    startWriter: (...words) => startWriter('embedded', folder, words),
    kill: killWriter,
    end: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function neo4jVictim(home: string): Promise<Victim> {
  const server = await startNeo4j({ home });
  return {
    open: async () => {
      const database = await openNeo4j({ uri: server.uri });
      // A server whose client was killed may still be at its transaction: whoever has the lock after it sees its end.
      if (await findAtlas(database))
        await commit(database, { by: 'kill', action: 'wait', summary: '' }, async () => ({}));
      return database;
    },
    startWriter: (...words) => startWriter('neo4j', server.uri, words),
    kill: async (writer, target) => {
      if (target === 'server') await server.stop('SIGKILL');
      await killWriter(writer);
      if (target === 'server') await server.restart();
    },
    end: async () => {
      await server.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** An empty database of the engine in a new folder. */
export async function makeVictim(engine: Engine): Promise<Victim> {
  const folder = mkdtempSync(join(tmpdir(), `kill-${engine}-`));
  return engine === 'embedded' ? embeddedVictim(folder) : neo4jVictim(folder);
}
