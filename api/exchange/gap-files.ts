// Gaps of plain files, without a database: the same definitions and the same code as the server's.

import { judgedTablesOn } from '../analysis/gaps/judged-tables-on.ts';
import { affiliationOfMembers } from '../analysis/kernels/csr.ts';
import { tiesOf } from '../analysis/network.ts';
import { labelSetsOf } from '../analysis/nulls/label-permutation.ts';
import type { Pool, RunOptions } from '../analysis/pool.ts';
import { networkOf, type Subject } from '../analysis/subject.ts';
import { gapSubjectOf } from '../network/gap-subject.ts';
import type { Snapshot } from '../network/snapshot.ts';
import { subjectOfView } from '../network/subject.ts';
import { type Years, yearsOfProject, yearsWithin } from '../network/view.ts';
import type { Notice } from './file-network.ts';
import { type Described, describedGaps } from './gap-descriptions.ts';
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
interface FileGaps extends Described {
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
  const judged = await judgedTablesOn(pool, read.gaps, { samples, seed }, options);
  const described = await describedGaps(read, seed, pool, options);
  return { result: { ...gapResultOf(read, judged), ...described }, notices };
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
  const { snapshot, listed, view, viewed, notices } = await readFileView(files, signal);
  const { principalIndices, projectIndices } = viewed;
  const years = snapshot.projects.map((project) => yearsOfProject(project, 0));
  return {
    subject: subjectOfView(snapshot, view, viewed),
    gaps: gapSubjectOf(snapshot, viewed, { titled: false }),
    principals: Array.from(principalIndices, (index) => snapshot.principals[index].id),
    projects: Array.from(projectIndices, (index) => snapshot.projects[index].id),
    listed: Array.from(principalIndices, (index) => (listed.has(snapshot.principals[index].id) ? 1 : 0)),
    ever: everOf(snapshot, years, principalIndices),
    lastYear: view.to ?? years.reduce((latest, { last }) => Math.max(latest, last), 0),
    years: {
      first: Int32Array.from(projectIndices, (index) => Math.max(years[index].first, view.from ?? 0)),
      last: Int32Array.from(projectIndices, (index) =>
        Math.min(years[index].last, view.to ?? years[index].last),
      ),
    },
    notices,
  };
}

/** Projects of principals in any year, and the last year in which they took part in one. */
function everOf({ participations }: Snapshot, years: readonly Years[], principalIndices: Int32Array) {
  const { principal, project, since, until } = participations;
  const projects = new Map<number, number>();
  const lastYear = new Map<number, number>();
  principal.forEach((index, row) => {
    const { first, last } = yearsWithin(years[project[row]], since[row], until[row]);
    if (first > last) return;
    lastYear.set(index, Math.max(lastYear.get(index) ?? 0, last));
    // Rows of one principal in one project are neighbours.
    const again = row > 0 && principal[row - 1] === index && project[row - 1] === project[row];
    if (!again) projects.set(index, (projects.get(index) ?? 0) + 1);
  });
  return {
    projects: Array.from(principalIndices, (index) => projects.get(index) ?? 0),
    lastYear: Array.from(principalIndices, (index) => lastYear.get(index) ?? 0),
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
  const degrees = new Int32Array(ids.length);
  for (const member of members) degrees[member]++;
  return {
    subject,
    gaps: {
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
    listed: new Int32Array(ids.length).fill(1),
    ever: { projects: degrees, lastYear: new Int32Array(ids.length) },
    lastYear: 0,
    years: { first: new Int32Array(count), last: new Int32Array(count) },
  };
}
