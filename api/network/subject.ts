// What metrics see of a view: its participations, with sectors, districts, fields, domains and years.
import type { Span } from '../analysis/kernels/year-spans.ts';
import type { Affiliation } from '../analysis/network.ts';
import { yearsOfEntries } from '../analysis/participation-years.ts';
import type { ParticipationYears, ProjectFacts, Subject } from '../analysis/subject.ts';
import { labelsOf, subjectOfAffiliation } from '../analysis/subject.ts';
import { domains } from '../municipality/codes.ts';
import type { Snapshot } from './snapshot.ts';
import { type View, type Viewed, yearsOfProject } from './view.ts';

/** Codes of domains in their order. */
const LETTERS = domains.map(({ code }) => code);

/** The typed arrays of a view, without what a worker does not need. */
export function affiliationPart(viewed: Viewed): Affiliation {
  const { principals, projects, projectStarts, projectList, memberStarts, memberList } = viewed;
  return { principals, projects, projectStarts, projectList, memberStarts, memberList };
}

/** The subject of a view. Districts of principals that lie in several: the first by id. */
export function subjectOfView(snapshot: Snapshot, view: View, viewed: Viewed): Subject {
  const shown = Array.from(viewed.principalIndices, (index) => snapshot.principals[index]);
  return subjectOfAffiliation(affiliationPart(viewed), {
    sectors: labelsOf(shown.map(({ sector }) => sector)),
    districts: labelsOf(shown.map(({ districts }) => districts[0] ?? null)),
    facts: factsOf(snapshot, viewed),
    years: yearsOf(snapshot, view, viewed),
  });
}

function factsOf(snapshot: Snapshot, { projectIndices }: Viewed): ProjectFacts {
  const fieldStarts = new Int32Array(projectIndices.length + 1);
  const fields: number[] = [];
  const ofProjects = new Int32Array(projectIndices.length);
  projectIndices.forEach((index, i) => {
    const project = snapshot.projects[index];
    for (const field of project.fields) fields.push(field);
    fieldStarts[i + 1] = fields.length;
    ofProjects[i] = project.domain === null ? -1 : LETTERS.indexOf(project.domain);
  });
  return { fieldStarts, fields: Int32Array.from(fields), domains: ofProjects };
}

/** Years of each participation within the view; of several in one project those in which one of them counts. */
function yearsOf(snapshot: Snapshot, view: View, viewed: Viewed): ParticipationYears {
  const { principal, project, since, until } = snapshot.participations;
  const { principals, projectStarts, memberStarts, memberList, principalIndices, projectIndices } = viewed;
  // Nearly all have one span: lists for each of 200,000 would hold up the event loop.
  const first = new Int32Array(memberList.length).fill(1);
  const last = new Int32Array(memberList.length);
  const several = new Map<number, Span[]>();
  const cursors = projectStarts.slice(0, principals);
  let row = 0;
  projectIndices.forEach((index, own) => {
    const years = yearsOfProject(snapshot.projects[index], snapshot.currentYear);
    const earliest = Math.max(years.first, view.from ?? years.first);
    const latest = Math.min(years.last, view.to ?? years.last);
    while (project[row] < index) row++;
    for (let m = memberStarts[own]; m < memberStarts[own + 1]; m++) {
      const member = principalIndices[memberList[m]];
      const entry = cursors[memberList[m]]++;
      // Rows of those whom the view leaves out stand between the members.
      while (principal[row] < member) row++;
      for (; row < project.length && project[row] === index && principal[row] === member; row++) {
        const from = Math.max(earliest, since[row]);
        const to = until[row] === 0 ? latest : Math.min(latest, until[row]);
        if (from > to) continue;
        if (last[entry] === 0) {
          first[entry] = from;
          last[entry] = to;
        } else several.set(entry, [...(several.get(entry) ?? [[first[entry], last[entry]]]), [from, to]]);
      }
    }
  });
  return yearsOfEntries(first, last, several);
}
