// From exported tables of ties, and the districts of records, to the ties that the atlas lacks or has otherwise.
import type { Row, Runner } from '#cypher/database.ts';
import { model, type RelationshipRow } from '#cypher/graph.ts';
import { relationships } from '#cypher/statements.generated.ts';
import type { Label, RelationshipEnds, RelationshipName } from '../../atlas/commit.ts';
import { readTies, sameValue, tieText } from '../apply/image.ts';
import { inChunks } from '../batch/chunks.ts';
import { type Note, note } from '../note.ts';
import { type Pacing, paced } from '../pace.ts';
import type { RowChange, RowReport } from '../report.ts';
import type { AtlasTable } from './atlas-tables.ts';
import { fromCell } from './cell-text.ts';
import { rowReader } from './cells-of-row.ts';
import type { DistrictNames } from './district-names.ts';
import { isRefused, type RecordDraft } from './plan-records.ts';
import type { TieTable } from './tables.ts';

/** Names of the records that there are, or will be: null for one without a name, undefined where there is none. */
export type NameOf = (label: Label, id: string) => string | null | undefined;

interface TieDraft extends RelationshipEnds {
  line: number;
  properties: Row;
  notes: Note[];
}

const endsOf = (name: RelationshipName) => {
  const { source, target } = model.relationships[name]!;
  return { source: source as Label, target: target as Label };
};

const idIn = (text: string): string => {
  const said = fromCell(text, 'string');
  return ('value' in said ? (said.value as string | null) : null) ?? '';
};

/** Ids at both ends of the ties of a table, with the label that each must be of. */
export function idsAtEnds({ table }: AtlasTable, { relationship, ends }: TieTable): [Label, string[]][] {
  const reader = rowReader(table, relationship);
  const labels = endsOf(relationship);
  return (['source', 'target'] as const).map((side) => {
    const ids = new Set(table.rows.map((row) => idIn(reader.text(row, ends[side]))));
    ids.delete('');
    return [labels[side], [...ids]];
  });
}

async function draftTies(
  { table }: AtlasTable,
  { relationship, ends, columns }: TieTable,
  nameOf: NameOf,
  pacing: Pacing,
): Promise<TieDraft[]> {
  const reader = rowReader(table, relationship);
  const labels = endsOf(relationship);
  const { key: keys } = model.relationships[relationship]!;
  const drafts: TieDraft[] = [];
  await paced(table.rows, pacing, (row) => {
    const notes: Note[] = row.ragged ? [note('ragged')] : [];
    const end = (side: 'source' | 'target'): string => {
      const id = idIn(reader.text(row, ends[side]));
      const column = ends[side];
      if (id === '') notes.push(note('missing', { column }));
      else if (nameOf(labels[side], id) === undefined)
        notes.push(note('noSuchRecord', { column, value: id }));
      return id;
    };
    const [source, target] = [end('source'), end('target')];
    const values = reader.values(row, columns, notes);
    for (const column of Object.keys(keys)) if (!reader.has(column)) notes.push(note('missing', { column }));
    const entries = Object.entries(values);
    drafts.push({
      ...{ line: row.line, source, target, notes },
      key: Object.fromEntries(entries.filter(([name]) => name in keys)),
      properties: Object.fromEntries(entries.filter(([name]) => !(name in keys))),
    });
  });
  return drafts;
}

/** What becomes of the rows of one table of ties. */
export interface PlannedTies {
  set: RelationshipRow[];
  rows: RowReport[];
}

/** Plans one table of ties. */
export async function planTies(
  runner: Runner,
  table: AtlasTable,
  of: TieTable,
  nameOf: NameOf,
  pacing: Pacing,
): Promise<PlannedTies> {
  const { relationship: name } = of;
  const labels = endsOf(name);
  const drafts = await draftTies(table, of, nameOf, pacing);
  const good = drafts.filter((draft) => !isRefused(draft));
  const stored = await readTies(runner, name, good);
  const seen = new Map<string, number>();
  const planned: PlannedTies = { set: [], rows: [] };
  for (const draft of drafts) {
    const { line, source, target, key, properties, notes } = draft;
    const names = [nameOf(labels.source, source) ?? source, nameOf(labels.target, target) ?? target];
    const about = { table: table.name, line, label: name, name: names.join(' – '), notes };
    if (isRefused(draft)) {
      planned.rows.push({ ...about, outcome: 'REFUSED', changes: [] });
      continue;
    }
    const text = tieText(name, draft);
    const record = `${source} ${target}`;
    const earlier = seen.get(text);
    if (earlier !== undefined) {
      planned.rows.push({ ...about, outcome: 'MERGED', intoLine: earlier, record, changes: [] });
      continue;
    }
    seen.set(text, line);
    const before = stored.get(text);
    const changes: RowChange[] = Object.entries(properties)
      .filter(([field, value]) => !sameValue(before?.[field], value))
      .map(([field, value]) => ({ field, from: before?.[field] ?? null, to: value }));
    const outcome = !before ? 'CREATED' : changes.length ? 'UPDATED' : 'UNCHANGED';
    if (outcome !== 'UNCHANGED')
      planned.set.push({
        ...{ source, target, key },
        properties: Object.fromEntries(changes.map(({ field, to }) => [field, to])),
      });
    planned.rows.push({ ...about, outcome, record, changes });
  }
  return planned;
}

/** Districts that records of one label gain and lose, and what of that each row says. */
export interface PlannedDistricts {
  set: RelationshipRow[];
  gone: RelationshipEnds[];
  changes: Map<RecordDraft, RowChange>;
}

/** Plans the `districts` columns of one label: what a cell names is what the record has. */
export async function planDistricts(
  runner: Runner,
  name: RelationshipName,
  drafts: readonly RecordDraft[],
  districts: DistrictNames,
): Promise<PlannedDistricts> {
  const asked = drafts.filter((draft) => draft.districts !== undefined && !isRefused(draft));
  const ids = asked.filter(({ stored }) => stored).map(({ id }) => id);
  const ties = await inChunks(ids, (some) => relationships[name].listBySource(runner, { ids: some }));
  const has = Map.groupBy(ties, ({ source }) => source);
  const planned: PlannedDistricts = { set: [], gone: [], changes: new Map() };
  for (const draft of asked) {
    const wanted = new Set<string>();
    for (const word of draft.districts ?? []) {
      const found = districts.idsOf(word);
      if (found.length === 1) wanted.add(found[0]!);
      else {
        const code = found.length ? 'ambiguous' : 'noSuchRecord';
        draft.notes.push(note(code, { column: 'districts', value: word }));
      }
    }
    if (isRefused(draft)) continue;
    const before = new Set((has.get(draft.id) ?? []).map(({ target }) => target));
    const tie = (target: string) => ({ source: draft.id, target, key: {} });
    const added = [...wanted].filter((id) => !before.has(id));
    const gone = [...before].filter((id) => !wanted.has(id));
    if (added.length + gone.length === 0) continue;
    planned.set.push(...added.map((id) => ({ ...tie(id), properties: {} })));
    planned.gone.push(...gone.map(tie));
    const shown = (all: Set<string>) => (all.size ? [...all].map(districts.nameOf).sort() : null);
    planned.changes.set(draft, { field: 'districts', from: shown(before), to: shown(wanted) });
  }
  return planned;
}
