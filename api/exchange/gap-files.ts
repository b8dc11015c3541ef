// Gaps of plain files, without a database: the same definitions and the same code as the server's.

import type { GapSubject } from '../analysis/gaps/gap-subject.ts';
import { judgedTablesOn } from '../analysis/gaps/judged-tables-on.ts';
import { affiliationOfMembers } from '../analysis/kernels/csr.ts';
import { tiesOf } from '../analysis/network.ts';
import { labelSetsOf } from '../analysis/nulls/label-permutation.ts';
import type { Pool, RunOptions } from '../analysis/pool.ts';
import { networkOf, type Subject } from '../analysis/subject.ts';
import { gapSubjectOf } from '../network/gap-subject.ts';
import type { Notice } from './file-network.ts';
import { type GapResult, gapResultOf } from './gap-result.ts';
import type { NetworkFiles } from './network-files.ts';
import { readFileView } from './network-participations.ts';
import { readTies } from './network-ties.ts';

/** What to look for. */
export interface GapOptions {
  readonly files: NetworkFiles;
  readonly samples: number;
  readonly seed: number;
}

/** What gaps are looked for in, with the ids by which it is called in files. */
interface FileGaps {
  readonly subject: GapSubject;
  readonly principals: readonly string[];
  readonly projects: readonly string[];
  readonly notices: readonly Notice[];
}

/**
 * Reads files and judges every table of gaps of which they tell something, on all threads of a pool.
 * @throws AppError for faults of the files; the signal's reason when stopped
 */
export async function gapsOfFiles(
  { files, samples, seed }: GapOptions,
  pool: Pool,
  options: RunOptions = {},
): Promise<{ readonly result: GapResult; readonly notices: readonly Notice[] }> {
  const { notices, ...read } = await readGaps(files, options.signal);
  const judged = await judgedTablesOn(pool, read.subject, { samples, seed }, options);
  return { result: gapResultOf(read, judged), notices };
}

async function readGaps(files: NetworkFiles, signal?: AbortSignal): Promise<FileGaps> {
  if ('ties' in files) {
    const { ids, subject, notices } = await readTies(files.ties, files.groups, signal);
    const pairs: Notice = {
      ja: 'つながり一つを、二者の事業一つとして数えます（重みは使いません）。',
      en: 'Each tie counts as a project of two; weights are not used.',
    };
    return { ...subjectOfTies(ids, subject), notices: [...notices, pairs] };
  }
  const { snapshot, viewed, notices } = await readFileView(files, signal);
  return {
    subject: gapSubjectOf(snapshot, viewed, { titled: false }),
    principals: Array.from(viewed.principalIndices, (index) => snapshot.principals[index].id),
    projects: Array.from(viewed.projectIndices, (index) => snapshot.projects[index].id),
    notices,
  };
}

/** Ties as projects of two, named by their ends. */
function subjectOfTies(ids: readonly string[], subject: Subject): Omit<FileGaps, 'notices'> {
  const { sources, targets } = tiesOf(networkOf(subject));
  const count = sources.length;
  const members = Int32Array.from({ length: 2 * count }, (_, i) => (i % 2 === 0 ? sources : targets)[i >> 1]);
  const starts = Int32Array.from({ length: count + 1 }, (_, i) => 2 * i);
  const nothing = (size: number) => labelSetsOf(0, Array<number[]>(size).fill([]));
  const unknown = { names: [], principals: nothing(ids.length), projects: nothing(count) };
  return {
    subject: {
      affiliation: affiliationOfMembers(ids.length, starts, members),
      sectors: subject.sectors,
      districts: unknown,
      fields: unknown,
      domains: unknown,
      startYears: new Int32Array(count),
      leads: new Int32Array(count).fill(-1),
      titles: new Int32Array(count).fill(-1),
    },
    principals: ids,
    projects: Array.from(sources, (source, i) => `${ids[source]} ${ids[targets[i]]}`),
  };
}
