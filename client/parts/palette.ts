// Colours of nodes, from the Digital Agency's tokens, chosen so that colour-blind readers tell them apart (tested).
import type { Domain } from '../gql/graphql.ts';
import type { SectorOrMissing } from './sectors.ts';

/** Colour of each sector, at least 3 : 1 against white. */
export const sectorColor: Record<SectorOrMissing, string> = {
  CITIZEN: '#a90000',
  NEIGHBORHOOD: '#1d8b56',
  CIVIC_GROUP: '#264af4',
  BUSINESS: '#b78f00',
  EDUCATION: '#8b008b',
  GOVERNMENT: '#333333',
  missing: '#7f7f7f',
};

/** Colours of the largest communities, largest first; the rest share {@link otherColor}. */
export const communityColors = [
  '#4979f5',
  '#8cc80c',
  '#8b008b',
  '#2bc8e4',
  '#850000',
  '#927200',
  '#ff9696',
  '#0017c1',
] as const;

/** Colour of each domain, from the citizens' side (blue) to the city's (red). */
export const domainColor: Record<Domain, string> = {
  A: '#0017c1',
  B: '#39abff',
  C: '#ebb700',
  D: '#c74700',
  E: '#850000',
};

/** Colours of a figure's steps from the least to the largest: ever darker for every reader, the first still 3 : 1 against white. */
export const sequentialColors = ['#6fa104', '#1d8b56', '#0055ad', '#00118f', '#21004b'] as const;

/** Colours of a figure's steps below, at and above 0. */
export const divergingColors = ['#0017c1', '#39abff', '#ebb700', '#c74700', '#850000'] as const;

/** Colours of no and yes. */
export const yesNoColors = ['#39abff', '#850000'] as const;

/** Colour of whatever has no colour of its own. */
export const otherColor = '#999999';
/** Colour of projects and coordinators, which have no sector. */
export const plainColor = '#666666';

/** White where it is readable on a colour `#rrggbb` (3.5 : 1, WCAG relative luminance), else black. */
export function inkOn(color: string): '#ffffff' | '#000000' {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const share = Number.parseInt(color.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.25 ? '#000000' : '#ffffff';
}
