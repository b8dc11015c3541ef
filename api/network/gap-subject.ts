// What the search for gaps sees of a view.
import type { GapSubject } from '../analysis/gaps/gap-subject.ts';
import { labelSetsOf } from '../analysis/nulls/label-permutation.ts';
import { labelsOf } from '../analysis/subject.ts';
import { domains } from '../municipality/codes.ts';
import { fields } from '../municipality/fields.ts';
import type { Snapshot } from './snapshot.ts';
import { affiliationPart } from './subject.ts';
import type { Viewed } from './view.ts';

const LETTERS = domains.map(({ code }) => code);

/** The subject of a view. @param titled whether names of projects are titles, by which they may be told to recur */
export function gapSubjectOf(snapshot: Snapshot, viewed: Viewed, { titled = true } = {}): GapSubject {
  const principals = Array.from(viewed.principalIndices, (index) => snapshot.principals[index]);
  const projects = Array.from(viewed.projectIndices, (index) => snapshot.projects[index]);
  const districts = [...new Set([...principals, ...projects].flatMap((one) => one.districts))].sort();
  const places = new Map(districts.map((name, i) => [name, i]));
  const inDistricts = (records: readonly { districts: readonly string[] }[]) =>
    labelSetsOf(
      districts.length,
      records.map((one) => one.districts.map((name) => places.get(name)!)),
    );
  const inFields = (records: readonly { fields: readonly number[] }[]) =>
    labelSetsOf(
      fields.length,
      records.map((one) => one.fields.map((number) => number - 1)),
    );
  return {
    affiliation: affiliationPart(viewed),
    sectors: labelsOf(principals.map(({ sector }) => sector)),
    districts: { names: districts, principals: inDistricts(principals), projects: inDistricts(projects) },
    fields: {
      names: fields.map(({ number }) => String(number)),
      principals: inFields(principals),
      projects: inFields(projects),
    },
    domains: {
      names: LETTERS,
      projects: labelSetsOf(
        LETTERS.length,
        projects.map(({ domain }) => (domain === null ? [] : [LETTERS.indexOf(domain)])),
      ),
    },
    startYears: Int32Array.from(projects, ({ startYear }) => startYear),
    leads: leadsOf(snapshot, viewed),
    titles: titled ? titlesOf(projects.map(({ name }) => name)) : new Int32Array(projects.length).fill(-1),
  };
}

/** The first by id of those that lead each project and are members of it in the view. */
function leadsOf({ participations }: Snapshot, viewed: Viewed): Int32Array {
  const { principalIndices, projectIndices, memberStarts, memberList } = viewed;
  const leading = new Map<number, Set<number>>();
  participations.role.forEach((role, row) => {
    if (role !== 'LEAD') return;
    const project = participations.project[row];
    leading.set(project, (leading.get(project) ?? new Set()).add(participations.principal[row]));
  });
  return Int32Array.from(projectIndices, (index, project) => {
    const leads = leading.get(index);
    const members = memberList.subarray(memberStarts[project], memberStarts[project + 1]);
    return leads ? (members.find((member) => leads.has(principalIndices[member])) ?? -1) : -1;
  });
}

function titlesOf(names: readonly string[]): Int32Array {
  const numbers = new Map<string, number>();
  return Int32Array.from(names, (name) => {
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    return number;
  });
}
