// Betweenness by packages of Python, in the same run on the same machine, where they are installed.
import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Network, tiesOf } from '#api/analysis/network.ts';

/** What one package needed. */
export interface PythonPeer {
  name: string;
  version: string;
  threads: number;
  seconds: number;
  values: number[];
}

const run = promisify(execFile);

/** Times of the packages that are there; none without Python. @param folder where the ties are written for it */
export async function pythonPeers(network: Network, folder: string): Promise<PythonPeer[]> {
  const { sources, targets } = tiesOf(network);
  const file = join(folder, 'ties.txt');
  const lines = Array.from(sources, (source, tie) => `${source} ${targets[tie]}`);
  writeFileSync(file, [`${network.size} ${sources.length}`, ...lines].join('\n'));
  try {
    const { stdout } = await run('python3', [join(import.meta.dirname, 'peers.py'), file], {
      maxBuffer: 1 << 28,
    });
    return stdout
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as PythonPeer);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
