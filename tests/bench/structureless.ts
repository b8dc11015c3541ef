// Cities in which sectors mean nothing, or in which two of them keep apart.
import { affiliationOfMembers } from '#api/analysis/kernels/csr.ts';
import type { Affiliation } from '#api/analysis/network.ts';
import { random } from '#api/analysis/seeded.ts';

/** How a city comes about. */
export interface Recipe {
  principals: number;
  projects: number;
  /** Half of all picks come from the district of the project. */
  ownDistrict?: boolean;
  /** Half of the projects recur with last year's members. */
  recurring?: boolean;
  /** Share of joint projects of sectors 0 and 1 that happen; 1 if left out. */
  joint?: number;
}

/** A city of three years, six sectors and ten districts. */
export interface City {
  affiliation: Affiliation;
  sectors: Int32Array;
  years: Int32Array;
  /** District of each project. */
  districts: Int32Array;
  /** A number for each project that it shares with its next year. */
  titles: Int32Array;
}

const YEARS = 3;
const SECTORS = 6;
const DISTRICTS = 10;

/** A city from its seed. Some principals are busier than others; projects have two to six members. */
export function cityOf(
  { principals, projects, ownDistrict, recurring, joint = 1 }: Recipe,
  seed: number,
): City {
  const draw = random(seed);
  const upTo = (bound: number) => Math.floor(draw() * bound);
  const sectors = Int32Array.from({ length: principals }, () => upTo(SECTORS));
  const homes = Array.from({ length: DISTRICTS }, () => [] as number[]);
  for (let principal = 0; principal < principals; principal++) homes[upTo(DISTRICTS)]!.push(principal);
  const perYear = Math.floor(projects / YEARS);
  const pick = (district: number) => {
    const from = ownDistrict && draw() < 0.5 ? homes[district]! : null;
    const place = draw() * draw();
    return from && from.length > 6 ? from[Math.floor(place * from.length)]! : Math.floor(place * principals);
  };
  const meet = (district: number): number[] => {
    const members = new Set<number>();
    for (const size = 2 + upTo(5); members.size < size; ) members.add(pick(district));
    const present = new Set(Array.from(members, (member) => sectors[member]));
    return present.has(0) && present.has(1) && draw() >= joint ? meet(district) : [...members];
  };
  const all: { members: number[]; year: number; district: number; title: number }[] = [];
  for (let year = 0; year < YEARS; year++) {
    for (let i = 0; i < perYear; i++) {
      const before = recurring && year > 0 && i < perYear / 2 ? all[(year - 1) * perYear + i]! : null;
      const district = upTo(DISTRICTS);
      all.push(before ? { ...before, year } : { members: meet(district), year, district, title: all.length });
    }
  }
  const starts = [0];
  for (const { members } of all) starts.push(starts.at(-1)! + members.length);
  const list = all.flatMap(({ members }) => members.sort((a, b) => a - b));
  return {
    affiliation: affiliationOfMembers(principals, Int32Array.from(starts), Int32Array.from(list)),
    sectors,
    years: Int32Array.from(all, ({ year }) => year),
    districts: Int32Array.from(all, ({ district }) => district),
    titles: Int32Array.from(all, ({ title }) => title),
  };
}
