// How many a filter would leave with each of its values, all other filters as they are.
import type { Snapshot, SnapshotPrincipal, SnapshotProject } from './snapshot.ts';
import { applyView, type View, type Viewed, yearsOfProject } from './view.ts';

/** Values of one filter with how many there are of each, most first. */
export interface Facet {
  values: string[];
  counts: number[];
}

/** Filters with values to count. */
export type FacetName = 'years' | 'sectors' | 'districts' | 'fields' | 'forms' | 'domains';

/** A view with what it leaves. */
export interface Seen {
  snapshot: Snapshot;
  view: View;
  viewed: Viewed;
}

const filters: Record<FacetName, readonly (keyof View)[]> = {
  years: ['from', 'to'],
  sectors: ['sectors'],
  districts: ['districts'],
  fields: ['fields'],
  forms: ['forms'],
  domains: ['domains'],
};

/**
 * Counts the values of a filter: principals of sectors and districts, projects of fields, forms and domains, and projects
 * under way in years. The filter itself is left off, so that a count says what there would be with this value alone.
 */
export function facetOf({ snapshot, view, viewed }: Seen, name: FacetName): Facet {
  const own = filters[name];
  const isSet = own.some((key) => view[key] !== null && view[key] !== undefined);
  const seen = isSet
    ? applyView(snapshot, { ...view, ...Object.fromEntries(own.map((key) => [key, null])) })
    : viewed;
  const counts = new Map<string, number>();
  for (const value of valuesIn(snapshot, seen, name)) counts.set(value, (counts.get(value) ?? 0) + 1);
  const sorted = [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  return { values: sorted.map(([value]) => value), counts: sorted.map(([, count]) => count) };
}

function* valuesIn(snapshot: Snapshot, viewed: Viewed, name: FacetName): Generator<string> {
  if (name === 'sectors' || name === 'districts') {
    for (const index of viewed.principalIndices) yield* valuesOf[name](snapshot.principals[index]);
    return;
  }
  for (const index of viewed.projectIndices)
    yield* valuesOf[name](snapshot.projects[index], snapshot.currentYear);
}

const valuesOf = {
  sectors: ({ sector }: SnapshotPrincipal) => (sector === null ? [] : [sector]),
  districts: ({ districts }: SnapshotPrincipal) => districts,
  fields: ({ fields }: SnapshotProject) => fields.map(String),
  forms: ({ form }: SnapshotProject) => (form === null ? [] : [form]),
  domains: ({ domain }: SnapshotProject) => (domain === null ? [] : [domain]),
  years: (project: SnapshotProject, currentYear: number) => {
    const { first, last } = yearsOfProject(project, currentYear);
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => String(first + i));
  },
};
