// The network of Japan's national budget projects and who received money for them in 2024, where its file is.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { affiliationOfMembers } from '#api/analysis/kernels/csr.ts';
import type { Affiliation } from '#api/analysis/network.ts';
import { root } from './machine.ts';

const file = join(root, '../shared/data/jp_rs_system/participations_2024.csv.gz');

/** Projects of two and more recipients, no upper limit; null where the file is not there. */
export function recipients(): Affiliation | null {
  if (!existsSync(file)) return null;
  const [, ...lines] = gunzipSync(readFileSync(file)).toString('utf8').trim().split(/\r?\n/);
  const members = new Map<string, Set<string>>();
  for (const line of lines) {
    const [, project, recipient] = line.split(',');
    if (!project || !recipient) continue;
    members.set(project, (members.get(project) ?? new Set()).add(recipient));
  }
  const lists = [...members.values()].filter(({ size }) => size > 1);
  const numbers = new Map<string, number>();
  for (const list of lists)
    for (const recipient of list) if (!numbers.has(recipient)) numbers.set(recipient, numbers.size);
  const starts = [0];
  const all: number[] = [];
  for (const list of lists) {
    const sorted = Array.from(list, (recipient) => numbers.get(recipient)!).sort((a, b) => a - b);
    for (const number of sorted) all.push(number);
    starts.push(all.length);
  }
  return affiliationOfMembers(numbers.size, Int32Array.from(starts), Int32Array.from(all));
}
