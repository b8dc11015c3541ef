// Tables of groups that meet in projects, counted project by project: no tie is ever written down.
import type { LabelSets } from './label-permutation.ts';

/** One group of each principal, −1 where it is not known, and how many groups there are. */
export interface Groups {
  readonly of: Int32Array;
  readonly count: number;
}

/** What is counted of groups. Plain data, so that it can be sent to a worker. */
export interface GroupTable {
  /**
   * PAIRS: a cell for every two groups, a group with itself included. REST: one for every group against all others.
   * SETS: one for every three groups and more, in how many projects all of them occur. ACROSS: one for every group and
   * label, in how many projects of the label the group occurs.
   */
  readonly kind: 'PAIRS' | 'REST' | 'SETS' | 'ACROSS';
  readonly groups: Groups;
  /** Labels of projects for ACROSS, which stay where they are. */
  readonly labels?: LabelSets;
  /**
   * What a pair of members counts: 1/(members − 1), as ties of collaboration do (Newman 2001,
   * doi:10.1103/PhysRevE.64.016132), or 1. With PROJECTS a project counts 1 in a cell, however many pairs it has. SETS
   * and ACROSS always count projects.
   */
  readonly weight: 'NEWMAN' | 'ONE' | 'PROJECTS';
}

/** Most cells that a table may have: all samples of all cells are kept. */
const MOST_CELLS = 20_000;

/** Most groups of which all sets are counted; of more, only threes. */
const ALL_SETS_UP_TO = 8;

/**
 * Groups of each cell, ascending, in the order in which cells stand in every list: PAIRS (0,0) (0,1) … (1,1) …, REST one
 * group each, SETS by size and then by their groups.
 * @throws RangeError if there are more cells than can be kept
 */
export function cellsOf({ kind, groups: { count }, labels }: GroupTable): readonly (readonly number[])[] {
  const largest = count <= ALL_SETS_UP_TO ? count : 3;
  const upTo = (bound: number) => Array.from({ length: bound }, (_, i) => i);
  const all = {
    REST: () => upTo(count).map((group) => [group]),
    PAIRS: () => upTo(count).flatMap((a) => upTo(count - a).map((i) => [a, a + i])),
    SETS: () => upTo(Math.max(0, largest - 2)).flatMap((i) => setsOf(count, i + 3)),
    ACROSS: () => upTo(count).flatMap((group) => upTo(labels?.count ?? 0).map((label) => [group, label])),
  };
  const cells = all[kind]();
  if (cells.length > MOST_CELLS) throw new RangeError(`${count} groups make too many cells`);
  return cells;
}

function setsOf(count: number, size: number, first = 0): number[][] {
  if (size === 0) return [[]];
  return Array.from({ length: Math.max(0, count - first) }, (_, i) => first + i).flatMap((group) =>
    setsOf(count, size - 1, group + 1).map((rest) => [group, ...rest]),
  );
}

/**
 * Counts a table: adds what each cell holds to `values`, and in how many projects both (all) of its groups occur to
 * `projects`. In a cell of a group with itself, that takes two members of it. Members whose group is not known count as
 * members, and in no cell.
 */
export type Counter = (
  memberStarts: Int32Array,
  memberList: Int32Array,
  values: Float64Array,
  projects: Float64Array,
) => void;

/** Makes the counter of a table. @param groupOf group of each entry that may stand in a member list */
export function counterOf(table: GroupTable, groupOf: Int32Array): Counter {
  const {
    weight,
    groups: { count },
  } = table;
  const add = adderOf(table);
  const least = table.kind === 'ACROSS' ? 1 : 2;
  const members = new Int32Array(count);
  const present = new Int32Array(count);
  const ignored = new Float64Array(weight === 'PROJECTS' ? cellsOf(table).length : 0);
  return (memberStarts, memberList, values, projects) => {
    for (let project = 0; project + 1 < memberStarts.length; project++) {
      const [begin, end] = [memberStarts[project], memberStarts[project + 1]];
      if (end - begin < least) continue;
      let groups = 0;
      for (let i = begin; i < end; i++) {
        const group = groupOf[memberList[i]];
        if (group < 0) continue;
        if (members[group]++ === 0) present[groups++] = group;
      }
      const each = weight === 'NEWMAN' ? 1 / (end - begin - 1) : 1;
      if (weight === 'PROJECTS') add(present, groups, members, each, ignored, values, project);
      add(present, groups, members, each, weight === 'PROJECTS' ? ignored : values, projects, project);
      for (let i = 0; i < groups; i++) members[present[i]] = 0;
    }
  };
}

/** Adds one project, given the groups that occur in it and how many members each has there. */
type Add = (
  present: Int32Array,
  groups: number,
  members: Int32Array,
  weight: number,
  values: Float64Array,
  projects: Float64Array,
  project: number,
) => void;

function adderOf(table: GroupTable): Add {
  const { kind, groups, labels } = table;
  if (kind === 'ACROSS') return addAcross(labels!);
  if (kind === 'PAIRS') return addPairs(groups.count);
  return kind === 'REST' ? addRest() : addSets(cellsOf(table), groups.count);
}

function addAcross({ count, starts, labels }: LabelSets): Add {
  return (present, groups, _members, _weight, values, projects, project) => {
    for (let entry = starts[project]; entry < starts[project + 1]; entry++) {
      for (let i = 0; i < groups; i++) {
        const cell = present[i] * count + labels[entry];
        values[cell]++;
        projects[cell]++;
      }
    }
  };
}

function addPairs(count: number): Add {
  return (present, groups, members, weight, values, projects) => {
    for (let i = 0; i < groups; i++) {
      const group = present[i];
      const own = members[group];
      const cell = group * count - (group * (group - 1)) / 2;
      if (own > 1) {
        values[cell] += (weight * own * (own - 1)) / 2;
        projects[cell]++;
      }
      for (let j = 0; j < i; j++) {
        const other = present[j];
        const [low, high] = other < group ? [other, group] : [group, other];
        const place = low * count - (low * (low - 1)) / 2 + high - low;
        values[place] += weight * own * members[other];
        projects[place]++;
      }
    }
  };
}

function addRest(): Add {
  return (present, groups, members, weight, values, projects) => {
    if (groups < 2) return;
    let all = 0;
    for (let i = 0; i < groups; i++) all += members[present[i]];
    for (let i = 0; i < groups; i++) {
      const own = members[present[i]];
      values[present[i]] += weight * own * (all - own);
      projects[present[i]]++;
    }
  };
}

function addSets(cells: readonly (readonly number[])[], count: number): Add {
  const cellOf = new Map(cells.map((cell, i) => [cell.reduce((sum, group) => sum + 2 ** group, 0), i]));
  const largest = count <= ALL_SETS_UP_TO ? count : 3;
  return (present, groups, _members, _weight, values, projects) => {
    const extend = (from: number, size: number, key: number): void => {
      for (let i = from; i < groups; i++) {
        const more = key + 2 ** present[i];
        if (size + 1 >= 3) {
          const cell = cellOf.get(more)!;
          values[cell]++;
          projects[cell]++;
        }
        if (size + 1 < largest) extend(i + 1, size + 1, more);
      }
    };
    if (groups >= 3) extend(0, 0, 0);
  };
}
