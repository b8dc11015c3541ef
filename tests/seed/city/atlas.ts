// Generated rows as tests read them: records by id, ties by name, who is in which project.
import type { GraphRows, Properties } from '#seed/city/rows.ts';

/** One principal with its district's name. */
export type Principal = Properties['Principal'] & { id: string; district: string | null };
/** One project with its members, each once, and its lead. */
export type Project = Properties['Project'] & { id: string; members: string[]; lead: string | null };

/** What the tests ask of a generated city. */
export interface Atlas {
  rows: GraphRows;
  principals: Map<string, Principal>;
  projects: Project[];
  /** Projects that were not cancelled, a recurring one only in its first year: what a fair comparison counts. */
  counted: Project[];
}

function membersOf(rows: GraphRows): Map<string, Set<string>> {
  const members = new Map<string, Set<string>>(rows.nodes.Project.map(({ id }) => [id, new Set()]));
  for (const { source, target } of rows.relationships.Participation) members.get(target)!.add(source);
  return members;
}

function overlap(a: readonly string[], b: readonly string[]): number {
  const both = a.filter((id) => b.includes(id)).length;
  return both / (a.length + b.length - both);
}

/** Whether a project is another of the year before, held again. */
function recurs(later: Project, earlier: Project): boolean {
  if (earlier.startYear !== later.startYear - 1) return false;
  const same = later.name === earlier.name || (later.lead !== null && later.lead === earlier.lead);
  return same && overlap(later.members, earlier.members) >= 0.8;
}

/** Reads the rows of a generated city. */
export function readAtlas(rows: GraphRows): Atlas {
  const names = new Map(rows.nodes.District.map(({ id, properties }) => [id, properties.name!]));
  const district = new Map(rows.relationships.PrincipalDistrict.map((t) => [t.source, names.get(t.target)!]));
  const members = membersOf(rows);
  const leads = new Map(
    rows.relationships.Participation.filter(({ key }) => key.role === 'LEAD').map((t) => [
      t.target,
      t.source,
    ]),
  );
  const projects = rows.nodes.Project.map(({ id, properties }) => ({
    ...(properties as Properties['Project']),
    id,
    members: [...members.get(id)!],
    lead: leads.get(id) ?? null,
  }));
  const held = projects.filter(({ status }) => status !== 'CANCELLED');
  return {
    rows,
    principals: new Map(
      rows.nodes.Principal.map(({ id, properties }) => [
        id,
        { ...(properties as Properties['Principal']), id, district: district.get(id) ?? null },
      ]),
    ),
    projects,
    counted: held.filter((project) => !held.some((earlier) => recurs(project, earlier))),
  };
}
