// The kinds of gap that need no null, of files: who is idle, how domains drift, where communities hardly meet, what is missing.
import { communityHolesJob } from '../analysis/gaps/community-holes-worker.ts';
import { firstLabels } from '../analysis/gaps/counted.ts';
import { dataGaps } from '../analysis/gaps/data-gaps.ts';
import { domainDrift } from '../analysis/gaps/domain-drift.ts';
import type { GapSubject } from '../analysis/gaps/gap-subject.ts';
import { idleOf } from '../analysis/gaps/idle.ts';
import type { Pool, RunOptions } from '../analysis/pool.ts';
import type { Subject } from '../analysis/subject.ts';
import type { Words } from '../errors.ts';

/** Fiscal years of projects; 0 where they are not known. */
export interface ProjectYears {
  readonly first: Int32Array;
  readonly last: Int32Array;
}

/** What is described, under the names that files have for it. */
export interface Described {
  readonly subject: Subject;
  readonly gaps: GapSubject;
  readonly principals: readonly string[];
  readonly projects: readonly string[];
  /** 1 for principals that are listed, not only met in a project. */
  readonly listed: ArrayLike<number>;
  /** Projects of each principal in any year, and the last of these years. */
  readonly ever: { readonly projects: ArrayLike<number>; readonly lastYear: ArrayLike<number> };
  /** The last fiscal year of the view. */
  readonly lastYear: number;
  readonly years: ProjectYears;
}

const NOT_IN_FILES: Words = { ja: 'ファイルにはありません', en: 'files do not tell' };

/** Kinds that files tell nothing of. */
const UNTOLD = ['resources', 'challenges', 'coordinators'];

/** Describes gaps, and says which kinds cannot be. @throws the signal's reason when stopped */
export async function describedGaps(
  { subject, gaps, principals, projects, listed, ever, lastYear, years }: Described,
  seed: number,
  pool: Pool,
  options: RunOptions,
) {
  const { projectStarts } = gaps.affiliation;
  const inView = Array.from(principals, (_, i) => projectStarts[i + 1] - projectStarts[i]);
  const idle = idleOf({ registered: listed, inView, ever: ever.projects, lastYear: ever.lastYear }, lastYear);
  const named = (places: readonly number[], ids: readonly string[]) => places.map((place) => ids[place]);
  const holes = await pool.run(communityHolesJob, { subject, seed }, { signal: options.signal });
  const letters = (values: readonly (number | null)[]) =>
    Object.fromEntries(values.map((value, i) => [gaps.domains.names[i], value]));
  const domains = firstLabels(gaps.domains.projects);
  const isTold = domains.some((domain) => domain >= 0);
  return {
    domainDrift: (isTold ? domainDrift(domains, years) : []).map((year) => ({
      ...year,
      projects: letters(year.projects),
      shares: letters(year.shares),
      changes: letters(year.changes),
    })),
    idle: {
      isolated: named(idle.isolated, principals),
      onceOnly: named(idle.onceOnly, principals),
      lapsed: named(idle.lapsed, principals),
    },
    structuralHoles: holes.map((hole) => ({ ...hole, between: named(hole.between, principals) })),
    dataGaps: dataGaps(gaps).map(({ places, ...gap }) => ({
      ...gap,
      ids: named(places, gap.of === 'PRINCIPAL' ? principals : projects),
    })),
    undefined: UNTOLD.map((kind) => ({ kind, reason: `${NOT_IN_FILES.ja} / ${NOT_IN_FILES.en}` })),
  };
}
