// A register that misses some of what there is: the same subject without a random tenth of its participations.
import { networkOfPairs } from './kernels/csr.ts';
import { type Affiliation, type Network, tiesOf } from './network.ts';
import { spansAt, yearsOfSpans } from './participation-years.ts';
import { hashOf, random } from './seeded.ts';
import type { ProjectFacts, Subject } from './subject.ts';

/** Share of what is known that is left out. */
const LEFT_OUT = 0.1;

/**
 * Leaves out a tenth of the participations, and of the ties that are not made of projects, drawn without repetition.
 * Principals stay with all that is known of them; a project without members falls out, with what is known of it.
 * @param replicate with the seed, decides what is left out
 */
export function thin(subject: Subject, seed: number, replicate: number): Subject {
  const draw = random(hashOf(`${seed} ${replicate}`));
  const { affiliation, network, facts, years, ...principals } = subject;
  const rest = affiliation && thinAffiliation(affiliation, draw);
  return {
    ...principals,
    network: network && thinTies(network, draw),
    affiliation: rest?.affiliation ?? null,
    facts: rest && facts && factsOf(facts, rest.projects),
    years: rest && years && yearsOfSpans(Array.from(rest.entries, (entry) => spansAt(years, entry))),
  };
}

/** What stays of so many: all places but a tenth of them, ascending (selection sampling, Knuth's algorithm S). */
export function placesLeft(count: number, draw: () => number): Uint32Array {
  let leaving = Math.round(count * LEFT_OUT);
  const places = new Uint32Array(count - leaving);
  let kept = 0;
  for (let place = 0; place < count; place++) {
    if (draw() * (count - place) < leaving) leaving--;
    else places[kept++] = place;
  }
  return places;
}

/** What is left, with the entries of `projectList` and the projects that it is made of. */
function thinAffiliation(
  { principals, projects, projectStarts, projectList }: Affiliation,
  draw: () => number,
) {
  const entries = placesLeft(projectList.length, draw);
  const sizes = new Int32Array(projects);
  for (const entry of entries) sizes[projectList[entry]]++;
  const numbers = new Int32Array(projects).fill(-1);
  const left: number[] = [];
  const memberStarts = [0];
  for (let project = 0; project < projects; project++) {
    if (sizes[project] === 0) continue;
    numbers[project] = left.length;
    left.push(project);
    memberStarts.push(memberStarts[memberStarts.length - 1] + sizes[project]);
  }
  const cursors = memberStarts.slice();
  const starts = new Int32Array(principals + 1);
  const list = new Int32Array(entries.length);
  const memberList = new Int32Array(entries.length);
  let place = 0;
  for (let principal = 0; principal < principals; principal++) {
    for (; place < entries.length && entries[place] < projectStarts[principal + 1]; place++) {
      const project = numbers[projectList[entries[place]]];
      list[place] = project;
      memberList[cursors[project]++] = principal;
    }
    starts[principal + 1] = place;
  }
  const affiliation: Affiliation = {
    principals,
    projects: left.length,
    projectStarts: starts,
    projectList: list,
    memberStarts: Int32Array.from(memberStarts),
    memberList,
  };
  return { affiliation, entries, projects: left };
}

function thinTies(network: Network, draw: () => number): Network {
  const { sources, targets, entries } = tiesOf(network);
  const left = placesLeft(entries.length, draw);
  return networkOfPairs(network.size, {
    sources: Int32Array.from(left, (tie) => sources[tie]),
    targets: Int32Array.from(left, (tie) => targets[tie]),
    strengths: Float64Array.from(left, (tie) => network.strengths[entries[tie]]),
  });
}

function factsOf({ fieldStarts, fields, domains }: ProjectFacts, projects: readonly number[]): ProjectFacts {
  const starts = [0];
  const list: number[] = [];
  for (const project of projects) {
    for (let f = fieldStarts[project]; f < fieldStarts[project + 1]; f++) list.push(fields[f]);
    starts.push(list.length);
  }
  return {
    fieldStarts: Int32Array.from(starts),
    fields: Int32Array.from(list),
    domains: Int32Array.from(projects, (project) => domains[project]),
  };
}
