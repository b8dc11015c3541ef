// How the shares of the domains A to E change from year to year.

/** Projects that run in one fiscal year, by domain. */
export interface DomainYear {
  readonly fiscalYear: number;
  /** Projects of each domain, A to E. */
  readonly projects: readonly number[];
  /** Projects whose domain is not known; they are in no share. */
  readonly unknown: number;
  /** Share of each domain among those known; null where none is known. */
  readonly shares: readonly (number | null)[];
  /** Share less that of the year before; null where either is undefined or it is the first year. */
  readonly changes: readonly (number | null)[];
}

/** How many domains there are. */
const DOMAINS = 5;

/**
 * Shares of domains in every year from the first to the last in which a project runs.
 * @param domains 0 (A) to 4 (E) of each project; −1 where it is not known
 * @param years first and last fiscal year of each project; those with a last before the first are left out
 */
export function domainDrift(
  domains: ArrayLike<number>,
  years: { readonly first: ArrayLike<number>; readonly last: ArrayLike<number> },
): DomainYear[] {
  const running = Array.from({ length: domains.length }, (_, i) => i).filter(
    (i) => years.first[i] > 0 && years.first[i] <= years.last[i],
  );
  if (running.length === 0) return [];
  const from = running.reduce((least, i) => Math.min(least, years.first[i]), Number.POSITIVE_INFINITY);
  const to = running.reduce((most, i) => Math.max(most, years.last[i]), Number.NEGATIVE_INFINITY);
  const drift: DomainYear[] = [];
  for (let fiscalYear = from; fiscalYear <= to; fiscalYear++) {
    const projects = new Array<number>(DOMAINS).fill(0);
    let unknown = 0;
    for (const i of running) {
      if (years.first[i] > fiscalYear || years.last[i] < fiscalYear) continue;
      if (domains[i] < 0) unknown++;
      else projects[domains[i]]++;
    }
    const known = projects.reduce((sum, count) => sum + count, 0);
    const shares = projects.map((count) => (known > 0 ? count / known : null));
    const before = drift.at(-1)?.shares;
    const changes = shares.map((share, i) => {
      const last = before?.[i] ?? null;
      return share === null || last === null ? null : share - last;
    });
    drift.push({ fiscalYear, projects, unknown, shares, changes });
  }
  return drift;
}
