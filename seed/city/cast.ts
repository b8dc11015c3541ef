// Who and where the sample city consists of while it is being made: places, towns, principals.
import type { Sector } from '#api/municipality/sectors.ts';

/** What sort of principal; the project templates ask for these. */
export type Role =
  | 'ward'
  | 'council'
  | 'npo'
  | 'hub'
  | 'volunteer'
  | 'welfare'
  | 'firm'
  | 'school'
  | 'citizen'
  | 'office'
  | 'agency'
  | 'committee';

/** Sector and the Koka profile's kind of each sort. */
export const kinds: Record<Role, { sector: Sector; kind: string }> = {
  ward: { sector: 'NEIGHBORHOOD', kind: '区・自治会' },
  council: { sector: 'NEIGHBORHOOD', kind: '自治振興会' },
  npo: { sector: 'CIVIC_GROUP', kind: 'NPO法人' },
  hub: { sector: 'CIVIC_GROUP', kind: 'NPO法人' },
  volunteer: { sector: 'CIVIC_GROUP', kind: 'ボランティア団体' },
  welfare: { sector: 'CIVIC_GROUP', kind: 'NPO等' },
  firm: { sector: 'BUSINESS', kind: '事業者' },
  school: { sector: 'EDUCATION', kind: '教育・研究機関' },
  citizen: { sector: 'CITIZEN', kind: '市民' },
  office: { sector: 'GOVERNMENT', kind: '行政' },
  agency: { sector: 'GOVERNMENT', kind: 'その他行政機関' },
  committee: { sector: 'GOVERNMENT', kind: 'その他行政機関' },
};

/** A district. */
export interface Place {
  id: string;
  name: string;
  kana: string;
  river: string;
  hill: string;
  /** Position among the districts of its town. */
  index: number;
  /** Column and row of the map. */
  at: readonly [number, number];
  neighbours: Set<Place>;
  wards: Member[];
}

/** A principal. */
export interface Member {
  id: string;
  name: string;
  /** Name as titles of projects quote it. */
  short: string;
  kana: string;
  role: Role;
  /** Null for the few that nobody has classified. */
  sector: Sector | null;
  /** What a group, school or office does: `reading`, `junior`, `crisis`. */
  theme: string;
  /** Plan that an office draws up, if it does. */
  topic?: string;
  fields: number[];
  /** The fields as bits, so that thousands can be compared quickly. */
  mask: number;
  needs: string[];
  offers: string[];
  /** Null for those of the whole city, such as departments. */
  place: Place | null;
  town: Town;
  /** How readily it takes part, about 1; 0 for those that never do. */
  activity: number;
  from: number;
  to: number;
  /** Why no coordinator knows it. */
  blind: 'ALONE' | 'CIRCLE' | 'VALLEY' | null;
  /** Asked not to be introduced. */
  reserved: boolean;
  works: Work[];
}

/** A municipality; the sample city is one. */
export interface Town {
  index: number;
  /** みなも市 */
  city: string;
  cityKana: string;
  /** みなも */
  short: string;
  kana: string;
  places: Place[];
  valley: Place;
  quiet: Place;
  center: Place;
  /** The town whose groups come as guests; null if there is only one. */
  beside: Town | null;
  members: Record<Role, Member[]>;
  works: Work[];
}

/** A project of one fiscal year or several. */
export interface Work {
  id: string;
  title: string;
  fields: number[];
  form: string | null;
  place: Place | null;
  town: Town;
  startYear: number;
  endYear: number;
  status: 'PLANNED' | 'ACTIVE' | 'COMPLETED' | 'CANCELLED';
  lead: Member;
  office: Member | null;
  /** Everyone who takes part, lead and office among them. */
  members: Member[];
}

/** Fields as bits. */
export function maskOf(fields: readonly number[]): number {
  return fields.reduce((mask, field) => mask | (1 << field), 0);
}

/** A pattern with `{name}` replaced by the values given. */
export function fill(pattern: string, values: Record<string, string>): string {
  return pattern.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}
