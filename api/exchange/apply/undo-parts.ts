// What an import overwrote, as it is kept beside the import: compressed, in parts, so that no property grows without bound.
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { Runner } from '#cypher/database.ts';
import type { NodeRow } from '#cypher/graph.ts';
import { type ImportUndoProperties, nodes } from '#cypher/statements.generated.ts';
import type { Image, NodeImage, TieImage } from './image.ts';

const pack = promisify(gzip);
const unpack = promisify(gunzip);

const PART = 5_000;

interface Part {
  nodes?: NodeImage[];
  ties?: TieImage[];
  city?: Image['city'];
}

function* partsOf({ nodes: images, ties, city }: Image): Generator<Part> {
  for (let i = 0; i < images.length; i += PART) yield { nodes: images.slice(i, i + PART) };
  for (let i = 0; i < ties.length; i += PART) yield { ties: ties.slice(i, i + PART) };
  if (city) yield { city };
}

const idOf = (batch: string, part: number) => `${batch}/${part}`;

/** The nodes that keep it: at least one for an image that holds anything. */
export async function undoRows(batch: string, image: Image): Promise<NodeRow<ImportUndoProperties>[]> {
  const rows: NodeRow<ImportUndoProperties>[] = [];
  for (const part of partsOf(image)) {
    const before = (await pack(JSON.stringify(part))).toString('base64');
    const number = rows.length + 1;
    rows.push({ id: idOf(batch, number), properties: { part: number, before } });
  }
  return rows;
}

/** Ids of the nodes that keep it. */
export function undoIds(batch: string, parts: number): string[] {
  return Array.from({ length: parts }, (_, i) => idOf(batch, i + 1));
}

/** Reads back what an import overwrote. @param parts how many nodes keep it */
export async function readUndo(runner: Runner, batch: string, parts: number): Promise<Image> {
  const image: Image = { nodes: [], ties: [], city: null };
  for (let number = 1; number <= parts; number += 1) {
    const [stored] = await nodes.ImportUndo.list(runner, { ids: [idOf(batch, number)] });
    if (!stored) throw new Error(`part ${number} of ${parts} of the undo of ${batch} is missing`);
    const bytes = await unpack(Buffer.from(stored.properties.before, 'base64'));
    const { nodes: images = [], ties = [], city = null } = JSON.parse(bytes.toString()) as Part;
    for (const one of images) image.nodes.push(one);
    for (const one of ties) image.ties.push(one);
    image.city ??= city;
  }
  return image;
}
