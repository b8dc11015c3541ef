// The sectors with the colour and shape each has wherever it is drawn; its letter stands in words (sectorLetter).
import type { MapNetworkQuery, Sector } from '../gql/graphql.ts';

/** What a node of a network is. */
export type NodeType = MapNetworkQuery['network']['nodes']['types'][number];

/** Sectors in the order they are listed. */
export const sectors = [
  'CITIZEN',
  'NEIGHBORHOOD',
  'CIVIC_GROUP',
  'BUSINESS',
  'EDUCATION',
  'GOVERNMENT',
] as const satisfies Sector[];

/** A sector, or `missing` for a principal whose sector nobody has recorded. */
export type SectorOrMissing = Sector | 'missing';

/** Shapes of nodes; a shape's index in this list is its number in the shader shape.frag.glsl. */
export const shapes = [
  'circle',
  'square',
  'diamond',
  'triangle',
  'wedge',
  'cross',
  'ring',
  'bar',
  'hexagon',
] as const;

/** Shape of a node. */
export type Shape = (typeof shapes)[number];

/** Shape of each sector: told apart without colour. */
export const sectorShape: Record<SectorOrMissing, Shape> = {
  CITIZEN: 'wedge',
  NEIGHBORHOOD: 'square',
  CIVIC_GROUP: 'circle',
  BUSINESS: 'diamond',
  EDUCATION: 'triangle',
  GOVERNMENT: 'cross',
  missing: 'ring',
};

/** Shape of a node: its sector's, or that of a project or coordinator. */
export function shapeOf(type: NodeType, sector: Sector | null): Shape {
  if (type === 'PROJECT') return 'bar';
  if (type === 'COORDINATOR') return 'hexagon';
  return sectorShape[sector ?? 'missing'];
}
