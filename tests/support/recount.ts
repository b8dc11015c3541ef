// A view counted anew from plain rows, slowly and plainly, to hold the API's networks against.
import type { CityRows, ProjectRow } from './cityRows.ts';

/** A view as a query gives it. */
export interface ViewFilter {
  from?: number;
  to?: number;
  sectors?: string[];
  districts?: string[];
  fields?: number[];
  forms?: string[];
  domains?: string[];
  without?: string[];
  minSize?: number;
  maxSize?: number;
}

/** A tie by the two ids, the smaller first. */
export interface CountedTie {
  shared: number;
  strength: number;
}

const meets = <T>(wanted: T[] | undefined, values: T[]) =>
  !wanted?.length || values.some((value) => wanted.includes(value));

/** Members of each project that counts, after filters on principals; and who stands in the view. */
export function countView({ principals, projects }: CityRows, view: ViewFilter) {
  const { from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY } = view;
  const hasYears = view.from !== undefined || view.to !== undefined;
  const passes = (row: CityRows['principals'][number]) =>
    meets(view.sectors, row.sector ? [row.sector as string] : []) &&
    meets(view.districts, row.districts) &&
    !(view.without?.includes('CITY') && row.isCity) &&
    !(view.without?.includes('GOVERNMENT') && row.sector === 'GOVERNMENT');
  const counts = (row: ProjectRow) =>
    row.status !== 'CANCELLED' &&
    meets(view.fields, row.fields) &&
    meets(view.forms, row.form ? [row.form] : []) &&
    meets(view.domains, row.domain ? [row.domain] : []);
  const passing = new Set(principals.filter(passes).map(({ id }) => id));
  const members = new Map<string, string[]>();
  for (const project of projects.filter(counts)) {
    const inView = project.parts.filter(({ first, last }) => Math.max(first, from) <= Math.min(last, to));
    const all = new Set(inView.map(({ principal }) => principal));
    if (all.size < (view.minSize ?? 1) || all.size > (view.maxSize ?? all.size)) continue;
    const left = [...all].filter((id) => passing.has(id));
    if (left.length > 0) members.set(project.id, left);
  }
  const present = new Set([...members.values()].flat());
  for (const row of principals) {
    const isRegistered = !hasYears || row.registeredYears.some((year) => from <= year && year <= to);
    if (row.status !== 'DISSOLVED' && isRegistered && passing.has(row.id) && meets(view.fields, row.fields))
      present.add(row.id);
  }
  return { members, principals: present };
}

/** Who is tied to whom by these projects: projects in common, and Newman's strength. */
export function countTies(members: ReadonlyMap<string, string[]>): Map<string, CountedTie> {
  const ties = new Map<string, CountedTie>();
  for (const ids of members.values())
    for (const a of ids)
      for (const b of ids) {
        if (a >= b) continue;
        const key = `${a} ${b}`;
        const { shared, strength } = ties.get(key) ?? { shared: 0, strength: 0 };
        ties.set(key, { shared: shared + 1, strength: strength + 1 / (ids.length - 1) });
      }
  return ties;
}

/** Sizes of the parts that hang together, largest first. */
export function countComponents(ids: Iterable<string>, ties: Iterable<string>): number[] {
  const next = new Map<string, string[]>(Array.from(ids, (id) => [id, []]));
  for (const tie of ties) {
    const [a, b] = tie.split(' ') as [string, string];
    next.get(a)!.push(b);
    next.get(b)!.push(a);
  }
  const seen = new Set<string>();
  const sizes: number[] = [];
  for (const start of next.keys()) {
    if (seen.has(start)) continue;
    const part = [start];
    seen.add(start);
    for (const id of part)
      for (const other of next.get(id)!)
        if (!seen.has(other)) {
          seen.add(other);
          part.push(other);
        }
    sizes.push(part.length);
  }
  return sizes.sort((a, b) => b - a);
}
