// What is missing and could be filled in, counted.
import { maySee } from '../access/policy.ts';
import type { Context } from '../context.ts';
import { type PrincipalGap, type ProjectGap, principalLacks, projectLacks } from '../network/missing.ts';
import type { DataGap } from '../types.generated.ts';

type Current = Awaited<ReturnType<Context['current']>>;

const principalGaps: readonly PrincipalGap[] = ['SECTOR', 'DISTRICT', 'FIELD'];
const projectGaps: readonly ProjectGap[] = ['FORM', 'DOMAIN', 'DISTRICT', 'FIELD'];

/** Coordinators at work, and those among them who are recorded as knowing somebody. */
function coordinatorGap({ snapshot, lists }: Current): DataGap {
  const active = lists.coordinators().filter(({ status }) => status === 'ACTIVE');
  const known = new Set(
    snapshot.acquaintances.map(({ coordinator }) => snapshot.coordinators[coordinator]!.id),
  );
  const count = active.filter(({ id }) => !known.has(id)).length;
  return { kind: 'COORDINATOR_ACQUAINTANCE', count, of: active.length };
}

/** Every kind of gap that the viewer may know of, with how many records have it. */
export async function dataGaps(context: Context): Promise<DataGap[]> {
  const current = await context.current();
  const { snapshot, profile } = current;
  const { principals, projects } = snapshot;
  const gaps: DataGap[] = [
    ...principalGaps.map((gap) => ({
      kind: `PRINCIPAL_${gap}` as const,
      count: principals.filter((principal) => principalLacks(principal, gap)).length,
      of: principals.length,
    })),
    ...projectGaps.map((gap) => ({
      kind: `PROJECT_${gap}` as const,
      count: projects.filter((project) => projectLacks(project, gap, profile)).length,
      of: projects.length,
    })),
  ];
  if (maySee(context.viewer.role, 'Coordinator', 'knows')) gaps.push(coordinatorGap(current));
  return gaps;
}
