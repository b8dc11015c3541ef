// Published networks with figures per node, where the folder with them stands beside the project.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './imports.ts';
import { type Named, named } from './networks.ts';

const folder = join(root, '../shared/reference');

const FILES = [
  ['karate', 'zachary_karate/karate_igraphdata', 'zachary_karate/karate'],
  ['Florentine marriages', 'florentine/marriage', 'florentine/marriage'],
  ['Florentine business', 'florentine/business', 'florentine/business'],
  ['kite', 'krackhardt_kite/kite', 'krackhardt_kite/kite'],
  ['dolphins', 'dolphins/dolphins', 'dolphins/dolphins'],
  ['Les Misérables', 'les_miserables/networkx', 'les_miserables/networkx'],
  ['netscience', 'netscience/netscience', 'netscience/netscience'],
  ['Brandes and Erlebach', 'brandes_bridge/brandes', 'brandes_bridge/brandes'],
] as const;

/** A network and the figures that others computed for its nodes. */
export interface Reference extends Named {
  title: string;
  /** Values of one column, in the order of the nodes; NaN where the cell is empty. */
  column(name: string): number[];
}

type Row = Record<string, string>;

function rowsOf(file: string): Row[] {
  const [header, ...lines] = readFileSync(join(folder, file), 'utf8').trim().split(/\r?\n/);
  const names = header.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, i) => [names[i], cell])));
}

/** All of them, unweighted; none where the folder is missing. */
export function references(): Reference[] {
  if (!existsSync(folder)) return [];
  return FILES.map(([title, network, values]) => {
    const nodes = rowsOf(`${network}_nodes.csv`).map(({ id }) => id);
    const ties = rowsOf(`${network}_edges.csv`).map(({ source, target }) => [source, target] as const);
    const built = named(ties, nodes);
    // Rows of figures stand in the order of the rows of nodes.
    const rows = rowsOf(`${values}_reference_metrics.csv`);
    const rowOf = new Map(nodes.map((id, i) => [id, rows[i]]));
    const column = (name: string) =>
      built.names.map((id) => {
        const cell = rowOf.get(id)?.[name] ?? '';
        return cell === '' ? Number.NaN : Number(cell);
      });
    return { ...built, title, column };
  });
}

/**
 * Figures of Davis's women by name, in a list that is empty where the folder is missing (it writes Katherine where
 * others have Katherina).
 */
export function davisReference(): ((column: string) => (name: string) => number)[] {
  if (!existsSync(folder)) return [];
  const rows = rowsOf('davis_southern_women/davis_reference_metrics.csv');
  const rowOf = new Map(rows.map((row) => [row.node.replace('Katherine', 'Katherina'), row]));
  return [(column) => (name) => Number(rowOf.get(name)?.[column])];
}
