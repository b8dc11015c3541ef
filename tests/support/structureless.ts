// Cities in which groups mean nothing beyond what the recipe says, or in which a hole was planted.
import type { GapSubject } from '#api/analysis/gaps/gap-subject.ts';
import { affiliationOfMembers } from '#api/analysis/kernels/csr.ts';
import { labelSetsOf } from '#api/analysis/nulls/label-permutation.ts';
import { random } from '#api/analysis/seeded.ts';
import { labelsOf } from '#api/analysis/subject.ts';

/** How a city comes about. */
export interface Recipe {
  principals: number;
  projects: number;
  /** Half of all picks are made among those of the project's district, or field. */
  own?: 'DISTRICT' | 'FIELD';
  /** Half of the projects recur with last year's members. */
  recurring?: boolean;
  /**
   * Of projects in which sectors 0 and 1 meet, half happen: the others are drawn again. Of those in which district 0
   * meets others, half become projects of one side, so that everybody stays about as busy.
   */
  hole?: 'SECTORS' | 'DISTRICT';
}

const YEARS = 3;
const SECTORS = 6;
const DISTRICTS = 10;
const FIELDS = 20;

/** A project before it is written down. */
interface Draft {
  members: number[];
  year: number;
  district: number;
  field: number;
  domain: number;
  title: number;
}

/** A city from its seed: some principals are busier than others, projects have two to six members. */
export function cityOf({ principals, projects, own, recurring, hole }: Recipe, seed: number): GapSubject {
  const draw = random(seed);
  const below = (bound: number) => Math.floor(draw() * bound);
  const all = Array.from({ length: principals }, (_, i) => i);
  const sectors = all.map(() => below(SECTORS));
  const districts = all.map(() => below(DISTRICTS));
  const fields = all.map(() => below(FIELDS));
  const busy = all.map(() => draw() + 0.05);
  const everybody = pickerOf(all, busy, draw);
  const ofDistrict = byGroup(districts, DISTRICTS, busy, draw);
  const ofField = byGroup(fields, FIELDS, busy, draw);
  const meets = (members: readonly number[]) => {
    const met = new Set(members.map((i) => (hole === 'SECTORS' ? sectors[i] : districts[i])));
    return hole !== undefined && met.has(0) && (hole === 'SECTORS' ? met.has(1) : met.size > 1);
  };
  const oneSide = (members: readonly number[]) => {
    const inside = districts[members[below(members.length)]] === 0;
    const side = new Set(members.filter((i) => (districts[i] === 0) === inside));
    while (side.size < members.length) {
      const more = inside ? ofDistrict[0]!() : everybody();
      if ((districts[more] === 0) === inside) side.add(more);
    }
    return [...side];
  };
  const meet = (year: number, title: number): Draft => {
    const [district, field, domain] = [below(DISTRICTS), below(FIELDS), below(5)];
    const mates = own === 'DISTRICT' ? ofDistrict[district] : own === 'FIELD' ? ofField[field] : null;
    const members = new Set<number>();
    for (const size = 2 + below(5); members.size < size; )
      members.add(mates && draw() < 0.5 ? mates() : everybody());
    const apart = meets([...members]) && draw() < 0.5;
    if (apart && hole === 'SECTORS') return meet(year, title);
    const list = apart ? oneSide([...members]) : [...members];
    return { members: list.sort((a, b) => a - b), year, district, field, domain, title };
  };
  const perYear = Math.floor(projects / YEARS);
  const drafts: Draft[] = [];
  for (let year = 0; year < YEARS; year++) {
    for (let i = 0; i < perYear; i++) {
      const before = recurring && year > 0 && i < perYear / 2 ? drafts[(year - 1) * perYear + i] : null;
      drafts.push(before ? { ...before, year } : meet(year, drafts.length));
    }
  }
  const named = (count: number, prefix: string) => Array.from({ length: count }, (_, i) => `${prefix}${i}`);
  const one = (count: number, of: readonly number[]) =>
    labelSetsOf(
      count,
      of.map((label) => [label]),
    );
  const starts = [0];
  for (const { members } of drafts) starts.push(starts[starts.length - 1] + members.length);
  const list = drafts.flatMap(({ members }) => members);
  return {
    affiliation: affiliationOfMembers(principals, Int32Array.from(starts), Int32Array.from(list)),
    sectors: labelsOf(sectors.map((sector) => `S${sector}`)),
    districts: {
      names: named(DISTRICTS, 'D'),
      principals: one(DISTRICTS, districts),
      projects: one(
        DISTRICTS,
        drafts.map(({ district }) => district),
      ),
    },
    fields: {
      names: Array.from({ length: FIELDS }, (_, i) => String(i + 1)),
      principals: one(FIELDS, fields),
      projects: one(
        FIELDS,
        drafts.map(({ field }) => field),
      ),
    },
    domains: {
      names: [...'ABCDE'],
      projects: one(
        5,
        drafts.map(({ domain }) => domain),
      ),
    },
    startYears: Int32Array.from(drafts, ({ year }) => 2020 + year),
    leads: new Int32Array(drafts.length).fill(-1),
    titles: Int32Array.from(drafts, ({ title }) => title),
  };
}

/** Picks one of a list, the busier more often. */
function pickerOf(list: readonly number[], busy: readonly number[], draw: () => number): () => number {
  const sums: number[] = [];
  for (const i of list) sums.push((sums[sums.length - 1] ?? 0) + busy[i]);
  return () => {
    const at = draw() * sums[sums.length - 1];
    let [low, high] = [0, sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle] > at) high = middle;
      else low = middle + 1;
    }
    return list[low];
  };
}

/** A picker for each group; null for one too small to fill a project's half. */
function byGroup(of: readonly number[], count: number, busy: readonly number[], draw: () => number) {
  return Array.from({ length: count }, (_, group) => {
    const list = [...of.keys()].filter((i) => of[i] === group);
    return list.length > 6 ? pickerOf(list, busy, draw) : null;
  });
}
