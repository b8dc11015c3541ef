// Betweenness by packages of Python, in the same run on the same machine, where they are installed.
import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Network, tiesOf } from '#api/analysis/network.ts';
import type { Peer } from './peer.ts';

const run = promisify(execFile);
const packages = ['igraph', 'NetworKit'] as const;

/** What the packages that are there needed, each in a process of its own. @param folder where the ties are written */
export async function pythonPeers(network: Network, folder: string): Promise<Peer[]> {
  const { sources, targets } = tiesOf(network);
  const file = join(folder, 'ties.txt');
  const lines = Array.from(sources, (source, tie) => `${source} ${targets[tie]}`);
  writeFileSync(file, [`${network.size} ${sources.length}`, ...lines].join('\n'));
  const peers: Peer[] = [];
  for (const name of packages) {
    const output = await answer(name, file);
    if (output.trim() !== '') peers.push(JSON.parse(output) as Peer);
  }
  return peers;
}

async function answer(name: string, file: string): Promise<string> {
  try {
    const command = [join(import.meta.dirname, 'peers.py'), name, file];
    return (await run('python3', command, { maxBuffer: 1 << 28 })).stdout;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}
