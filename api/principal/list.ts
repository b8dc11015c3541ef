// Which principals a list holds, and in which order.
import { isHidden } from '../access/names.ts';
import { listArchived } from '../atlas/archived.ts';
import type { Properties } from '../atlas/record.ts';
import type { Context } from '../context.ts';
import type { SnapshotPrincipal } from '../network/snapshot.ts';
import { searchText } from '../search/text.ts';
import type { PrincipalFilter, PrincipalOrder, ViewInput } from '../types.generated.ts';
import { valueByPrincipal } from './figures.ts';

const any = <T>(wanted: readonly T[] | null | undefined, has: readonly T[]) =>
  !wanted?.length || wanted.some((value) => has.includes(value));
const one = <T>(wanted: readonly T[] | null | undefined, value: T | null) =>
  !wanted?.length || (value !== null && wanted.includes(value));

/** Principals with a participation whose year, form and domain are all among the wanted ones; null if none are wanted. */
function byProjects(
  { snapshot, spans }: Awaited<ReturnType<Context['current']>>,
  filter: PrincipalFilter,
): Set<number> | null {
  const { years, forms, domains } = filter;
  if (!years?.length && !forms?.length && !domains?.length) return null;
  const { principal, project } = snapshot.participations;
  const fits = snapshot.projects.map(
    ({ form, domain, status }) => status !== 'CANCELLED' && one(forms, form) && one(domains, domain),
  );
  const found = new Set<number>();
  for (let i = 0; i < principal.length; i++) {
    if (!fits[project[i]!]) continue;
    const { first, last } = spans.participation(i);
    if (!years?.length || years.some((year) => first <= year && year <= last)) found.add(principal[i]!);
  }
  return found;
}

type Listed = Pick<SnapshotPrincipal, 'id' | 'sector' | 'kind' | 'fields' | 'districts' | 'status'>;

/** An archived principal as the filters look at it; it lies in no district any more. */
function listed({ id, properties }: { id: string; properties: Properties }): Listed {
  const { sector, kind, fields, status } = properties as Partial<Listed>;
  return {
    id,
    sector: sector ?? null,
    kind: kind ?? null,
    fields: fields ?? [],
    districts: [],
    status: status ?? 'ACTIVE',
  };
}

/** Ids of the principals that a filter keeps, in the wanted order. Whom the viewer may not know by name no text finds. */
export async function listPrincipalIds(
  context: Context,
  filter: PrincipalFilter,
  order: PrincipalOrder,
  view: ViewInput,
): Promise<string[]> {
  const current = await context.current();
  const { lists, snapshot } = current;
  const archived = filter.archived ? await listArchived(context, 'Principal') : null;
  const all = archived ? archived.rows.map(listed) : lists.principals();
  const matching = filter.text ? (archived ?? lists.search()).match(searchText(filter.text)) : null;
  const taking = byProjects(current, filter);
  const { viewer } = context;
  const kept = all.filter(
    (principal) =>
      any(filter.fields, principal.fields) &&
      any(filter.districts, principal.districts) &&
      one(filter.sectors, principal.sector) &&
      one(filter.kinds, principal.kind) &&
      one(filter.statuses, principal.status as never) &&
      (filter.sectorMissing == null || filter.sectorMissing === (principal.sector === null)) &&
      (!taking || taking.has(snapshot.indexOf.principals.get(principal.id) ?? -1)) &&
      (!matching || (matching.has(principal.id) && !isHidden(viewer, principal.sector))),
  );
  return order.metric ? byFigure(context, kept, order, view) : byName(context, kept, order);
}

/** In kana order; those without a name for this viewer last, by id, so that the order does not tell their names. */
function byName({ viewer }: Context, kept: readonly Listed[], { direction }: PrincipalOrder): string[] {
  const named = kept.filter(({ sector }) => !isHidden(viewer, sector)).map(({ id }) => id);
  const hidden = kept.filter(({ sector }) => isHidden(viewer, sector)).map(({ id }) => id);
  return [...(direction === 'DESC' ? named.reverse() : named), ...hidden.sort()];
}

async function byFigure(
  context: Context,
  kept: readonly Listed[],
  { metric, direction }: PrincipalOrder,
  view: ViewInput,
): Promise<string[]> {
  const valueAt = await valueByPrincipal(await context.current(), metric!, view);
  const sign = direction === 'DESC' ? -1 : 1;
  const rows = byName(context, kept, {}).map((id, place) => ({ id, place, value: valueAt(id) }));
  rows.sort((a, b) => {
    if (a.value === null || b.value === null)
      return Number(a.value === null) - Number(b.value === null) || a.place - b.place;
    return sign * (a.value - b.value) || a.place - b.place;
  });
  return rows.map(({ id }) => id);
}
