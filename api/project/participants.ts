// Who takes part in a project, as its list says it.
import { principalName } from '../access/names.ts';
import type { Context } from '../context.ts';
import { placeOfRole } from '../municipality/roles.ts';
import type { Current } from '../network/current.ts';

/** A part in a project: a principal in a role. */
interface Part {
  id: string;
  name: string;
  sector: string | null;
  role: string;
}

/** Parts in a project of the snapshot, which are in memory: a list of thousands of projects asks for those of each. */
function partsInMemory({ snapshot, spans }: Current, place: number): Part[] {
  const { principal, role } = snapshot.participations;
  const [first, end] = spans.rows(place);
  return Array.from({ length: end - first }, (_, i) => {
    const { id, name, sector } = snapshot.principals[principal[first + i]!]!;
    return { id, name, sector, role: role[first + i]! };
  });
}

/** Parts in a project that no snapshot holds, as it is archived. */
async function partsStored({ loaders }: Context, project: string): Promise<Part[]> {
  const ties = await loaders.ties('Participation', 'target', project);
  return Promise.all(
    ties.map(async ({ source, properties: { role } }) => {
      const { name, sector } = (await loaders.node('Principal', source))!.properties;
      return { id: source, name, sector: sector ?? null, role };
    }),
  );
}

/** Those who take part, each once with its first role and the name that the viewer may know, leads before others. */
export async function participants(context: Context, project: string): Promise<Part[]> {
  const current = await context.current();
  const place = current.snapshot.indexOf.projects.get(project);
  const parts = place === undefined ? await partsStored(context, project) : partsInMemory(current, place);
  const first = new Map<string, Part>();
  for (const part of parts.sort(
    (a, b) => placeOfRole(a.role) - placeOfRole(b.role) || (a.id < b.id ? -1 : 1),
  ))
    if (!first.has(part.id)) first.set(part.id, part);
  return [...first.values()].map((part) => ({
    ...part,
    name: principalName(context.viewer, part.id, part.name, part.sector),
  }));
}
