// Records as an undo leaves them: properties go back, and what was made goes, unless someone has built on it since.
import type { Row, Runner, Value } from '#cypher/database.ts';
import { model, type NodeRow } from '#cypher/graph.ts';
import { nodes, relationships } from '#cypher/statements.generated.ts';
import type { Label, RelationshipName } from '../../atlas/commit.ts';
import { type RecordLabel, recordStatements, type Stored } from '../../atlas/record.ts';
import { inChunks } from '../batch/chunks.ts';
import { paced } from '../pace.ts';
import { type NodeImage, readNodes, sameValue, tieText } from './image.ts';
import type { Later } from './later-imports.ts';

/** A property that stays as it is; of a record that stays, what keeps it. */
export interface KeptProperty {
  record: Stored;
  field: string;
  now: Value | undefined;
  before: Value | undefined;
}

/** What becomes of the records of an import. */
export interface UndoneRecords {
  set: { [label in Label]?: NodeRow[] };
  gone: { [label in Label]?: string[] };
  kept: KeptProperty[];
}

const UNSAID = new Set(['id', 'revision']);

/** What sets the properties of a record back that nobody changed; the others are kept. */
function setBack(image: NodeImage, record: Stored, later: Later, kept: KeptProperty[]): Row {
  const before = image.before!;
  const properties: Row = {};
  for (const [code, after] of Object.entries(image.after)) {
    const now = record.properties[code];
    if (sameValue(now, before[code])) continue;
    if (sameValue(now, after) && !later.properties.has(`${image.id} ${code}`))
      properties[code] = before[code] ?? null;
    else kept.push({ record, field: code, now, before: before[code] });
  }
  return properties;
}

/** Properties in which a record differs from what the import made of it. */
function changedSince({ after }: NodeImage, { properties }: Stored): string[] {
  const codes = new Set([...Object.keys(after), ...Object.keys(properties)]);
  return [...codes].filter((code) => !UNSAID.has(code) && !sameValue(after[code], properties[code]));
}

/** Ties at records that an undo does not take away: the record's id and the name of the tie. */
async function tiesOfOthers(
  runner: Runner,
  label: Label,
  ids: readonly string[],
  goneKeys: ReadonlySet<string>,
): Promise<Map<string, RelationshipName>> {
  const tied = new Map<string, RelationshipName>();
  for (const [name, { source, target }] of Object.entries(model.relationships))
    for (const end of ['source', 'target'] as const) {
      if ((end === 'source' ? source : target) !== label) continue;
      const statements = relationships[name as RelationshipName];
      const list = end === 'source' ? statements.listBySource : statements.listByTarget;
      for (const tie of await inChunks(ids, (some) => list(runner, { ids: some }))) {
        const key = tie.properties as Row;
        const text = tieText(name as RelationshipName, { source: tie.source, target: tie.target, key });
        if (!goneKeys.has(`${name} ${text}`)) tied.set(tie[end], name as RelationshipName);
      }
    }
  return tied;
}

/** Records of a label that others point at by a property: merged into them, or beside them. */
async function pointers(
  runner: Runner,
  label: Label,
): Promise<{ from: string; to: string; field: string }[]> {
  if (!model.nodes[label]!.record) return [];
  const found = [];
  // Whatever was merged is archived.
  for (const { id, properties } of await recordStatements(label as RecordLabel).listArchived(runner))
    if (properties.mergedInto)
      found.push({ from: id, to: properties.mergedInto as string, field: 'mergedInto' });
  if (label !== 'District') return found;
  for (const { id, properties } of await nodes.District.listAll(runner))
    for (const to of properties.neighbours ?? []) found.push({ from: id, to, field: 'neighbours' });
  return found;
}

/** Which records of a label that an import made can go, and why the others stay. */
async function judgeMade(
  runner: Runner,
  label: Label,
  made: readonly { image: NodeImage; record: Stored }[],
  later: Later,
  goneKeys: ReadonlySet<string>,
): Promise<{ gone: string[]; kept: KeptProperty[] }> {
  const kept: KeptProperty[] = [];
  const going = new Map<string, Stored>();
  const ids = made.map(({ record }) => record.id);
  const tied = await tiesOfOthers(runner, label, ids, goneKeys);
  for (const { image, record } of made) {
    const changed = changedSince(image, record);
    const tie = tied.get(record.id);
    for (const field of changed)
      kept.push({ record, field, now: record.properties[field], before: undefined });
    if (changed.length === 0 && tie) kept.push({ record, field: tie, now: '○', before: undefined });
    else if (changed.length === 0 && later.records.has(record.id))
      kept.push({ record, field: 'id', now: record.id, before: undefined });
    else if (changed.length === 0) going.set(record.id, record);
  }
  const pointing = (await pointers(runner, label)).filter(({ to }) => going.has(to));
  for (let before = -1; before !== going.size; ) {
    before = going.size;
    for (const { from, to, field } of pointing) {
      const record = going.get(to);
      if (!record || going.has(from)) continue;
      kept.push({ record, field, now: from, before: undefined });
      going.delete(to);
    }
  }
  return { gone: [...going.keys()], kept };
}

/** Finds out what becomes of each record of an import. @param goneKeys ties that go, as `name text` */
export async function undoRecords(
  runner: Runner,
  images: readonly NodeImage[],
  later: Later,
  goneKeys: ReadonlySet<string>,
  signal?: AbortSignal,
): Promise<UndoneRecords> {
  const undone: UndoneRecords = { set: {}, gone: {}, kept: [] };
  for (const label of new Set(images.map((image) => image.label))) {
    const own = images.filter((image) => image.label === label);
    const stored = await readNodes(
      runner,
      label,
      own.map(({ id }) => id),
    );
    const set: NodeRow[] = [];
    const made: { image: NodeImage; record: Stored }[] = [];
    await paced(own, { signal }, (image) => {
      const record = stored.get(image.id);
      if (!record) return;
      if (image.before === null) {
        made.push({ image, record });
        return;
      }
      const properties = setBack(image, record, later, undone.kept);
      if (Object.keys(properties).length) set.push({ id: image.id, properties });
    });
    if (set.length) undone.set[label] = set;
    if (made.length === 0) continue;
    const { gone, kept } = await judgeMade(runner, label, made, later, goneKeys);
    if (gone.length) undone.gone[label] = gone;
    undone.kept.push(...kept);
  }
  return undone;
}
