// The 領域 layout: principals by the domain and the field of what they do.
import type { Positions } from './positions.ts';
import type { Snapshot } from './snapshot.ts';
import type { Viewed } from './view.ts';

/** Positions and what the axes say. Both axes run from 0 to 1000; domain A is left, field 1 on top. */
export interface DomainLayout extends Positions {
  /** Middle of each domain A … E; null = unknown, in the last column. */
  readonly columns: readonly { readonly domain: 'A' | 'B' | 'C' | 'D' | 'E' | null; readonly x: number }[];
  /** Middle of each field 1 … 20; null = unknown, in the last row. */
  readonly rows: readonly { readonly field: number | null; readonly y: number }[];
}

const DOMAINS = ['A', 'B', 'C', 'D', 'E'] as const;
const FIELDS = 20;
// Four cells from one domain to the next, one from one field to the next: 21 × 21 cells with a margin.
const CELL = 47.5;
const FIRST = 25;
const CELLS_PER_DOMAIN = 4;
const RADIUS = 21;
const SPACING = 6;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

const columnX = (domain: number) => FIRST + domain * CELLS_PER_DOMAIN * CELL;
const rowY = (field: number) => FIRST + (field - 1) * CELL;

/**
 * Lays out the principals of a view. Across: the mean domain of their projects in the view (A = 0 … E = 4, unknown ones
 * left out), to the nearest quarter; without any, the last column. Down: the field most of their projects in the view
 * name, of equals the one that stands first among the principal's own fields, else the lowest; without any, the
 * principal's own first field, else the last row. Principals of one cell stand in a spiral around its middle, in order
 * of their identifier, closer together the more they are; no two stand at one point.
 */
export function layOutByDomain(snapshot: Snapshot, viewed: Viewed): DomainLayout {
  const cells = new Map<string, { x: number; y: number; nodes: number[] }>();
  for (let node = 0; node < viewed.principals; node++) {
    const at = { x: acrossOf(snapshot, viewed, node), y: downOf(snapshot, viewed, node) };
    const key = `${at.x} ${at.y}`;
    const cell = cells.get(key) ?? { ...at, nodes: [] };
    cell.nodes.push(node);
    cells.set(key, cell);
  }
  const x = new Float64Array(viewed.principals);
  const y = new Float64Array(viewed.principals);
  for (const cell of cells.values()) {
    const spacing = Math.min(SPACING, RADIUS / Math.sqrt(cell.nodes.length));
    cell.nodes.forEach((node, i) => {
      x[node] = cell.x + spacing * Math.sqrt(i) * Math.cos(i * GOLDEN_ANGLE);
      y[node] = cell.y + spacing * Math.sqrt(i) * Math.sin(i * GOLDEN_ANGLE);
    });
  }
  return {
    x,
    y,
    columns: [...DOMAINS, null].map((domain, i) => ({ domain, x: columnX(i) })),
    rows: Array.from({ length: FIELDS + 1 }, (_, i) => ({
      field: i < FIELDS ? i + 1 : null,
      y: rowY(i + 1),
    })),
  };
}

function projectsOf(snapshot: Snapshot, viewed: Viewed, node: number) {
  const own = viewed.projectList.subarray(viewed.projectStarts[node], viewed.projectStarts[node + 1]);
  return Array.from(own, (project) => snapshot.projects[viewed.projectIndices[project]]);
}

function acrossOf(snapshot: Snapshot, viewed: Viewed, node: number): number {
  const domains = projectsOf(snapshot, viewed, node).flatMap(({ domain }) =>
    domain === null ? [] : [DOMAINS.indexOf(domain)],
  );
  if (domains.length === 0) return columnX(DOMAINS.length);
  const mean = domains.reduce((sum, domain) => sum + domain, 0) / domains.length;
  return columnX(Math.round(mean * CELLS_PER_DOMAIN) / CELLS_PER_DOMAIN);
}

function downOf(snapshot: Snapshot, viewed: Viewed, node: number): number {
  const counts = new Int32Array(FIELDS + 1);
  for (const { fields } of projectsOf(snapshot, viewed, node)) for (const field of fields) counts[field]++;
  const most = Math.max(...counts);
  const own = snapshot.principals[viewed.principalIndices[node]].fields;
  if (most === 0) return rowY(own[0] ?? FIELDS + 1);
  return rowY(own.find((field) => counts[field] === most) ?? counts.indexOf(most));
}
