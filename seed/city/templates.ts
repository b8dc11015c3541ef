// The kinds of project that the sample city does, read from words/projects.
import type { Role } from './cast.ts';
import children from './words/projects/children.json' with { type: 'json' };
import culture from './words/projects/culture.json' with { type: 'json' };
import economy from './words/projects/economy.json' with { type: 'json' };
import environment from './words/projects/environment.json' with { type: 'json' };
import neighborhood from './words/projects/neighborhood.json' with { type: 'json' };
import participation from './words/projects/participation.json' with { type: 'json' };
import safety from './words/projects/safety.json' with { type: 'json' };
import welfare from './words/projects/welfare.json' with { type: 'json' };

/** How many of a sort take part: a number from–to, a fixed number, or below 1 the probability of one. */
export type Count = readonly [number, number] | number;

/** One kind of project. */
export interface Template {
  /** With `{d}` district, `{n}` edition, `{era}` year, `{lead}`, `{ward}`, `{school}`, `{river}`, `{hill}`, `{motif}` … */
  title: string;
  summary: string;
  fields: readonly number[];
  /** How often, beside the others. */
  weight: number;
  /** From how far its members come: one district, its neighbours too, the whole city. */
  scope: 'DISTRICT' | 'WIDER' | 'CITY';
  leads: Partial<Record<Role, number>>;
  /** Themes of the volunteer groups that may lead it; any if missing. */
  themes?: readonly string[];
  /** Sorts of school that take part; the usual ones if missing. */
  schools?: readonly string[];
  /** Themes of the offices in charge, or `any` that shares a field. */
  offices: readonly string[];
  /** Weights of the profile's forms; `none` for work without one. */
  forms: Readonly<Record<string, number>>;
  members: Partial<Record<Role, Count>>;
  /** Whether groups of any field are as welcome as those of its own. */
  open?: boolean;
  /** Its fields are the lead's. */
  leadFields?: boolean;
  /** Probability that it is held every year. */
  series?: number;
  /** Sectors that are otherwise kept apart meet here: it is what the project is for. */
  meets?: boolean;
  /** Only one of its kind in a town. */
  once?: boolean;
  /** Fiscal years that it runs, from–to; one if missing. */
  years?: readonly [number, number];
  /** Budget in units of 10,000 yen, from–to; `noBudget` if there is none. */
  budget?: readonly [number, number];
  noBudget?: boolean;
}

/** Every kind of project. */
export const templates = [
  neighborhood,
  welfare,
  children,
  environment,
  culture,
  safety,
  economy,
  participation,
].flat() as unknown as readonly Template[];
