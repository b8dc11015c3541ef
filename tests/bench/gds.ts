// Betweenness by Neo4j's Graph Data Science, in the same run on the same machine, where it can be started.
import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import neo4j, { type Session } from 'neo4j-driver';
import { type Network, tiesOf } from '#api/analysis/network.ts';
import { jarsOf, neo4jJars } from '../support/neo4j/jars.ts';
import { startNeo4j } from '../support/neo4j.ts';
import { giveRoom } from './java.ts';
import type { Peer } from './peer.ts';

const here = join(import.meta.dirname, 'gds');
const statement = (name: string) => readFileSync(join(here, `${name}.cypher`), 'utf8');
const [version, project, betweenness, values, drop] = [
  ...['version', 'project', 'betweenness', 'values', 'drop'],
].map(statement);

/** Neo4j with Graph Data Science. */
export interface Gds {
  /** Betweenness of a network, from all nodes or, where these would take too long, from some of them. */
  betweenness(network: Network): Promise<Peer>;
  stop(): Promise<void>;
}

/** `jackson-core-2.18.6.jar` is the artifact jackson-core. */
const artifactOf = (jar: string) => jar.replace(/-\d.*$/, '');

/** Its own jars, and those that Neo4j does not have; what that has in another version stays as it is. */
async function plugins(): Promise<string[]> {
  const [own, folder] = [await neo4jJars(), await jarsOf('gds', join(here, 'pom.xml'))];
  const known = new Set(readdirSync(own).map(artifactOf));
  const version = basename(folder).replace('gds-', '');
  return readdirSync(folder)
    .filter((jar) => !known.has(artifactOf(jar)) || jar.endsWith(`-${version}.jar`))
    .map((jar) => join(folder, jar));
}

/** Longest that all nodes may take, seconds; of larger networks so many nodes are measured and multiplied. */
const TOO_LONG = 120;
const PILOT = 50;
const SOME = 300;

/** @throws Error where Java or the jars are missing */
export async function startGds(): Promise<Gds> {
  giveRoom();
  const server = await startNeo4j({ plugins: { jars: await plugins(), procedures: 'gds.*' } });
  const driver = neo4j.driver(server.uri, undefined, { disableLosslessIntegers: true });
  const threads = Math.min(4, availableParallelism());
  const session = driver.session();
  const { records } = await session.run(version!);
  const release = records[0]!.get('version') as string;
  const timed = async (size: number, sources: number) => {
    const all = { mutateProperty: 'between', concurrency: neo4j.int(threads) };
    const options =
      sources < size ? { ...all, mutateProperty: `some${sources}`, samplingSize: neo4j.int(sources) } : all;
    const result = await session.run(betweenness!, { options });
    return (result.records[0]!.get('computeMillis') as number) / 1000;
  };
  return {
    async betweenness(network) {
      await load(session, network);
      const { size } = network;
      const pilot = size > SOME ? ((await timed(size, PILOT)) / PILOT) * size : 0;
      const isSampled = pilot > TOO_LONG;
      const seconds = isSampled ? ((await timed(size, SOME)) / SOME) * size : await timed(size, size);
      const found = isSampled ? null : await valuesOf(session, size);
      await session.run(drop!);
      return {
        name: 'GDS',
        version: release,
        threads,
        seconds,
        cpuSeconds: null,
        memory: null,
        values: found,
      };
    },
    async stop() {
      await session.close();
      await driver.close();
      await server.stop();
    },
  };
}

async function load(session: Session, network: Network): Promise<void> {
  const { sources, targets } = tiesOf(network);
  const pairs: (number | null)[][] = [];
  sources.forEach((source, tie) => {
    pairs.push([source, targets[tie]!].map((node) => neo4j.int(node)) as never);
  });
  for (let node = 0; node < network.size; node++)
    if (network.starts[node] === network.starts[node + 1]) pairs.push([neo4j.int(node) as never, null]);
  await session.run(project!, { pairs });
}

async function valuesOf(session: Session, size: number): Promise<number[]> {
  const { records } = await session.run(values!);
  const found = new Array<number>(size);
  for (const record of records) found[record.get('node')] = record.get('value');
  return found;
}
