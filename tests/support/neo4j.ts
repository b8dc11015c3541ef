// Starts a real Neo4j on a free loopback port, for tests, fault tests and benchmarks; it never outlives its parent.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync, rmSync } from 'node:fs';
import { appendFile, copyFile, mkdir, mkdtemp, symlink } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, delimiter, join } from 'node:path';
import type { Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { neo4jJars } from './neo4j/jars.ts';

/** One running Neo4j Community without sign-in. */
export interface Neo4jServer {
  /** `bolt://127.0.0.1:PORT`, the same after a restart. */
  readonly uri: string;
  /** Process id of the Java process itself, so that a fault test may kill it; another one after a restart. */
  readonly pid: number;
  /** Sends the signal (SIGTERM unless told) and waits until the process is gone; does nothing when it is. */
  stop(signal?: NodeJS.Signals): Promise<void>;
  /** Stops it if it runs, starts it again on the same home and port, and waits until it answers. */
  restart(): Promise<void>;
}

/** How it is started. */
export interface Neo4jOptions {
  readonly home?: string;
  readonly plugins?: { readonly jars: readonly string[]; readonly procedures: string };
}

const opens = ['nio', 'io'].map((name) => `--add-opens=java.base/java.${name}=ALL-UNNAMED`);
const entry = [...opens, '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED', '-Xmx1g'];

// Java takes over the shell's process, so its id is the child's. Beside it waits one `read` on a pipe from this
// process: when this process dies, however it dies, the pipe ends and the watcher terminates Java.
const tied = '{ read -r line || kill -TERM $$; } <&3 & exec "$@" 3<&-';

/**
 * Starts Neo4j and waits until it answers, 6 to 10 seconds.
 * @param options.home folder of its data and logs; without one a temporary folder that goes when this process ends
 * @param options.plugins jars that it loads besides, and the procedures of them that may do everything, such as `gds.*`
 * @throws Error when `java` is missing, the jars cannot be had, or it does not answer within two minutes
 */
export async function startNeo4j(options: Neo4jOptions = {}): Promise<Neo4jServer> {
  const jars = await neo4jJars();
  const home = options.home ?? (await temporaryHome());
  const port = await freePort();
  const uri = `bolt://127.0.0.1:${port}`;
  const conf = join(home, 'conf');
  await mkdir(conf, { recursive: true });
  await copyFile(join(import.meta.dirname, 'neo4j/neo4j.conf'), join(conf, 'neo4j.conf'));
  await appendFile(join(conf, 'neo4j.conf'), `server.bolt.listen_address=127.0.0.1:${port}\n`);
  const added = options.plugins ? await install(home, options.plugins) : [];
  const main = ['org.neo4j.server.CommunityEntryPoint', `--home-dir=${home}`, `--config-dir=${conf}`];
  const command = ['java', ...entry, '-cp', [join(jars, '*'), ...added].join(delimiter), ...main];
  let java = await launch(command, home, uri);
  const stop = async (signal: NodeJS.Signals = 'SIGTERM') => {
    if (java.exitCode !== null || java.signalCode !== null) return;
    const gone = once(java, 'exit');
    java.kill(signal);
    await gone;
  };
  return {
    uri,
    get pid() {
      return java.pid as number;
    },
    stop,
    async restart() {
      await stop();
      java = await launch(command, home, uri);
    },
  };
}

async function launch(command: string[], home: string, uri: string): Promise<ChildProcess> {
  const logFile = join(home, 'console.log');
  const log = openSync(logFile, 'a');
  const child = spawn('sh', ['-c', tied, 'sh', ...command], { stdio: ['ignore', log, log, 'pipe'] });
  closeSync(log);
  child.once('exit', () => (child.stdio[3] as Writable).end('done\n'));
  try {
    await answering(uri, child);
  } catch (error) {
    child.kill('SIGKILL');
    const tail = readFileSync(logFile, 'utf8').trim().split('\n').slice(-5).join('\n');
    throw new Error(`Neo4j did not start: ${(error as Error).message}\n${tail}`);
  }
  return child;
}

async function answering(uri: string, child: ChildProcess): Promise<void> {
  const driver = neo4j.driver(uri, undefined, { connectionTimeout: 2_000 });
  const deadline = Date.now() + 120_000;
  try {
    for (;;) {
      if (child.exitCode !== null) throw new Error(`it ended with exit code ${child.exitCode}`);
      try {
        await driver.verifyConnectivity();
        return;
      } catch (error) {
        if (Date.now() > deadline) throw error;
        await sleep(100);
      }
    }
  } finally {
    await driver.close();
  }
}

/** Neo4j looks for procedures in its folder of plugins, and Java for their classes on its path. */
async function install(home: string, { jars, procedures }: NonNullable<Neo4jOptions['plugins']>) {
  const folder = join(home, 'plugins');
  await mkdir(folder, { recursive: true });
  await Promise.all(jars.map((jar) => symlink(jar, join(folder, basename(jar)))));
  const line = `dbms.security.procedures.unrestricted=${procedures}\n`;
  await appendFile(join(home, 'conf/neo4j.conf'), line);
  return [join(folder, '*')];
}

async function temporaryHome(): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), 'neo4j-'));
  process.once('exit', () => rmSync(home, { recursive: true, force: true }));
  return home;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no free port on loopback');
  return address.port;
}
