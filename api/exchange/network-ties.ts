// A network from a list of ties.
import { networkOfPairs } from '../analysis/kernels/csr.ts';
import { tieCount } from '../analysis/network.ts';
import { labelsOf, subjectOfNetwork } from '../analysis/subject.ts';
import type { FileNetwork, Notice } from './file-network.ts';
import { ordered, readColumns, TWICE } from './network-columns.ts';

/**
 * Reads `ties` (source, target[, weight]; undirected) and `groups` (id, group), which also declares nodes without ties.
 * A repeated pair adds its weights, a loop is left out; both are said.
 * @throws AppError naming file, line, column and value
 */
export async function readTies(
  tiesPath: string,
  groupsPath: string | null,
  signal?: AbortSignal,
): Promise<FileNetwork> {
  const groups =
    groupsPath === null ? new Map<string, string | null>() : await readGroups(groupsPath, signal);
  const file = await readColumns(tiesPath, ['source', 'target'], signal);
  const nodes = new Set(groups.keys());
  const rows = file.rows.map((row) => {
    const [source, target] = [file.id(row, 'source'), file.id(row, 'target')];
    nodes.add(source).add(target);
    return { source, target, weight: file.positive(row, 'weight') ?? 1 };
  });
  const { ids, placeOf } = ordered(nodes);
  const network = networkOfPairs(ids.length, {
    sources: rows.map(({ source }) => placeOf.get(source) as number),
    targets: rows.map(({ target }) => placeOf.get(target) as number),
    strengths: rows.map(({ weight }) => weight),
  });
  const loops = rows.filter(({ source, target }) => source === target).length;
  return {
    ids,
    subject: subjectOfNetwork(network, { sectors: labelsOf(ids.map((id) => groups.get(id) ?? null)) }),
    notices: noticesOf(loops, rows.length - loops - tieCount(network)),
  };
}

async function readGroups(path: string, signal?: AbortSignal): Promise<Map<string, string | null>> {
  const file = await readColumns(path, ['id', 'group'], signal);
  const groups = new Map<string, string | null>();
  for (const row of file.rows) {
    const id = file.id(row, 'id');
    if (groups.has(id)) file.refuse(row, 'id', TWICE);
    groups.set(id, file.text(row, 'group') || null);
  }
  return groups;
}

function noticesOf(loops: number, repeated: number): Notice[] {
  const notices: Notice[] = [];
  if (loops > 0) {
    notices.push({
      ja: `自分自身へのつながり ${loops} 行を除きました。`,
      en: `${loops} rows that tie a node to itself were left out.`,
    });
  }
  if (repeated > 0) {
    notices.push({
      ja: `同じ組の繰り返し ${repeated} 行は重みを足し合わせました。`,
      en: `${repeated} rows repeat a pair; their weights were added.`,
    });
  }
  return notices;
}
