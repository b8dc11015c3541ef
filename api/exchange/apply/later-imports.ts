// Imports that came after the one that is taken back: what they touched too stays, and what they would go back to is set right.
import type { Runner } from '#cypher/database.ts';
import type { NodeRow } from '#cypher/graph.ts';
import type { ImportUndoProperties } from '#cypher/statements.generated.ts';
import type { RelationshipName } from '../../atlas/commit.ts';
import type { Properties } from '../../atlas/record.ts';
import { type Image, type NodeImage, sameValue, type TieImage, tieText } from './image.ts';
import { type Batch, listBatches } from './import-batch.ts';
import { readUndo, undoIds, undoRows } from './undo-parts.ts';

/** What later imports touched of what one import wrote. */
export interface Later {
  /** Properties, as `id code`. */
  properties: ReadonlySet<string>;
  /** Ties, as `name text`. */
  ties: ReadonlySet<string>;
  /** Records that the import made. */
  records: ReadonlySet<string>;
  /** Whether the profile it took over is theirs now. */
  city: boolean;
  /** What they overwrote, as it is to be kept from now on. */
  rows: NodeRow<ImportUndoProperties>[];
  /** How many parts each of them has from now on. */
  parts: { batch: Batch; parts: number }[];
  /** Parts that hold nothing any more. */
  stale: string[];
}

const tieKey = (name: RelationshipName, tie: TieImage) => `${name} ${tieText(name, tie)}`;

/** Hands over what one import wrote to the first later one that touched it. */
function createHandover({ nodes, ties, city }: Image) {
  const ownNodes = new Map(nodes.map((image) => [image.id, image]));
  const ownTies = new Map(ties.map((image) => [tieKey(image.name, image), image]));
  const properties = new Set<string>();
  const touchedTies = new Set<string>();
  const records = new Set<string>();
  let cityGiven = false;

  /** A record that the import made is from now on one that the later import made. */
  const giveRecord = (own: NodeImage, later: NodeImage): boolean => {
    if (records.has(own.id)) return false;
    records.add(own.id);
    const before = later.before ?? {};
    const isNext = Object.keys(before).every((code) => sameValue(before[code], own.after[code]));
    if (!isNext) return false;
    const after: Properties = { ...own.after, ...later.after };
    later.before = null;
    later.after = Object.fromEntries(Object.entries(after).filter(([, value]) => value !== null));
    return true;
  };

  const giveProperties = (own: NodeImage, later: NodeImage): boolean => {
    let given = false;
    for (const code of Object.keys(later.after)) {
      const key = `${own.id} ${code}`;
      if (!(code in own.after) || properties.has(key)) continue;
      properties.add(key);
      if (!later.before || !sameValue(later.before[code], own.after[code])) continue;
      later.before[code] = own.before![code] ?? null;
      given = true;
    }
    return given;
  };

  const giveTie = (own: TieImage, key: string, later: TieImage): boolean => {
    if (touchedTies.has(key)) return false;
    touchedTies.add(key);
    if (!sameValue(later.before, own.after)) return false;
    later.before = own.before;
    return true;
  };

  /** Goes through what a later import overwrote. @returns whether it changed */
  const pass = (later: Image): boolean => {
    let given = false;
    for (const image of later.nodes) {
      const own = ownNodes.get(image.id);
      if (!own) continue;
      given = (own.before === null ? giveRecord(own, image) : giveProperties(own, image)) || given;
    }
    for (const image of later.ties) {
      const key = tieKey(image.name, image);
      const own = ownTies.get(key);
      if (own) given = giveTie(own, key, image) || given;
      if (image.after === null && own?.before === null) continue;
      for (const end of [image.source, image.target]) {
        const record = ownNodes.get(end);
        if (record?.before !== null || records.has(end)) continue;
        records.add(end);
        later.nodes.push({ ...record });
        given = true;
      }
    }
    later.ties = later.ties.filter(({ before, after }) => before !== null || after !== null);
    if (city && !cityGiven) {
      cityGiven = true;
      later.city ??= city;
      given = true;
    }
    return given;
  };
  return { properties, ties: touchedTies, records, pass, isCityGiven: () => cityGiven };
}

/** Reads the imports that were applied after this one and hand over to them what they built on. */
export async function handOver(runner: Runner, batch: Batch, image: Image): Promise<Later> {
  const handover = createHandover(image);
  const rows: NodeRow<ImportUndoProperties>[] = [];
  const parts: Later['parts'] = [];
  const stale: string[] = [];
  const later = (await listBatches(runner))
    .filter(({ status, counts, order }) => status === 'APPLIED' && counts.parts && order > batch.order)
    .reverse();
  for (const one of later) {
    const overwritten = await readUndo(runner, one.id, one.counts.parts!);
    if (!handover.pass(overwritten)) continue;
    const rewritten = await undoRows(one.id, overwritten);
    rows.push(...rewritten);
    parts.push({ batch: one, parts: rewritten.length });
    stale.push(...undoIds(one.id, one.counts.parts!).slice(rewritten.length));
  }
  const { properties, ties, records } = handover;
  return { properties, ties, records, city: handover.isCityGiven(), rows, parts, stale };
}
