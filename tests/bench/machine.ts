// On what machine, with which versions and in which state of the sources the figures were taken.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { arch, availableParallelism, cpus, loadavg, platform, release, totalmem } from 'node:os';
import { resolve } from 'node:path';

/** The project's own folder. */
export const root = resolve(import.meta.dirname, '../..');

const { dependencies } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as {
  dependencies: Record<string, string>;
};

/** Version of a dependency; all are pinned. */
export const versionOf = (name: string) => dependencies[name]!;

function commit(): string {
  try {
    return execFileSync('git', ['describe', '--always', '--dirty'], { cwd: root, encoding: 'utf8' }).trim();
  } catch {
    return 'unknown';
  }
}

const PEERS = ['graphology', 'graphology-metrics', 'graphology-communities-louvain', 'graphology-components'];

/** Processes that wanted a processor in the last minute: above the number of processors times are too long. */
export const load = () => `${loadavg()[0]!.toFixed(1)} on ${availableParallelism()} processors`;

/** Lines that describe machine and versions. */
export function describeMachine(): string[] {
  const [cpu] = cpus();
  return [
    `machine: ${cpu?.model.trim() ?? 'unknown processor'}, ${availableParallelism()} processors, ` +
      `${(totalmem() / 2 ** 30).toFixed(0)} GB, ${platform()} ${release()} ${arch()}`,
    `node ${process.versions.node}, V8 ${process.versions.v8}`,
    `peers: ${[...PEERS, 'graphology-cores'].map((name) => `${name} ${versionOf(name)}`).join(', ')}`,
    `sources: ${commit()}, ${new Date().toISOString()}`,
  ];
}
