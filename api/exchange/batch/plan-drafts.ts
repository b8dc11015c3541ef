// From what rows say of records of one label to what is to be written of each.
import type { Runner, Value } from '#cypher/database.ts';
import type { NodeRow } from '#cypher/graph.ts';
import type { Change } from '../../atlas/commit.ts';
import { changedProperties, newId, type Properties } from '../../atlas/record.ts';
import { type NoteCode, note } from '../note.ts';
import { paced } from '../pace.ts';
import type { RowChange } from '../report.ts';
import { changesOf } from './changes.ts';
import type { Draft } from './draft.ts';
import { fold } from './fold.ts';
import { foreignTargets } from './other-register.ts';
import type { NewPrincipal, PlanInput } from './plan.ts';
import type { RecordKind, Settle } from './record-kind.ts';
import { separateNames } from './same-name.ts';
import type { StoredIndex } from './stored.ts';
import { type Target, targetsOf } from './target.ts';
import { readTies, type Ties } from './ties.ts';

/** A record that rows are about, and what becomes of it. */
export interface PlannedRecord {
  target: Target;
  /** Why none of its rows can be imported, and the field that is at fault. */
  refusal: { code: NoteCode; field: string } | null;
  /** Whether anything of it is written. */
  written: boolean;
  changes: RowChange[];
  /** The record as it will be. */
  properties: Properties;
}

/** What rows come to. */
export interface PlannedRecords {
  records: PlannedRecord[];
  change: Change;
  newPrincipals: NewPrincipal[];
}

/** A record that a second key names: kept as absorbed by the record, as a merge by hand keeps it. */
function absorbedRow(
  kind: RecordKind,
  { sourceKey, key, properties }: Draft,
  into: string,
  at: string,
): NodeRow {
  const name = (properties[kind.nameProperty] as string | undefined) ?? key!;
  const { status } = kind;
  return {
    id: newId(),
    properties: { [kind.nameProperty]: name, status, sourceKey, archivedAt: at, mergedInto: into },
  };
}

/** Whether both are lists of the same items: in no list does the order say anything. */
function sameItems(a: Value | undefined, b: Value | undefined): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return false;
  return a.length === b.length && a.every((item) => b.includes(item));
}

/** What is to be written of one record: the properties that differ, null where none does; or why it cannot be. */
type Verdict = { written: Properties | null; next: Properties } | { refusal: NoteCode; field: string };

interface Judging {
  /** Records that rows name by the keys of another register. */
  foreign: ReadonlySet<Target>;
  kind: RecordKind;
  settle: Settle;
  input: PlanInput;
  columnOf: (code: string) => string;
}

function judge(target: Target, { kind, settle, input, columnOf, foreign }: Judging): Verdict {
  const { id, stored, sayings } = target;
  if (foreign.has(target)) return { refusal: 'otherRegister', field: 'key' };
  if (stored?.properties.archivedAt) return { refusal: 'archived', field: 'key' };
  const first = sayings[0]!.draft;
  const said = fold(target, kind.nameProperty, columnOf);
  const settled = settle(id, said, stored?.properties ?? null);
  if ('refusal' in settled) return settled;
  const fresh = { [kind.nameProperty]: first.key, status: kind.status };
  const made = { ...fresh, ...settled.properties, sourceKey: first.sourceKey };
  // A register that has keys from now on is found by them from now on.
  const isKeyed = stored && first.key !== null && !sayings[0]!.fills;
  const wasUnkeyed = String(stored?.properties.sourceKey ?? '').startsWith(`${kind.kind}:${input.source}:=`);
  const adopted: Properties = isKeyed && wasUnkeyed ? { sourceKey: first.sourceKey } : {};
  const next: Properties = stored ? { ...settled.properties, ...adopted } : made;
  const before = stored?.properties ?? {};
  const changed = changedProperties(before, next).filter((code) => !sameItems(before[code], next[code]));
  const all = { ...before, ...next };
  if (changed.length > 0 && stored && input.appliedBefore) first.notes.push(note('appliedBefore'));
  if (changed.length === 0 || (stored && input.appliedBefore)) return { written: null, next: all };
  first.notes.push(...settled.notes);
  return { written: Object.fromEntries(changed.map((code) => [code, next[code]!])), next: all };
}

function newPrincipalOf({ sayings }: Target, { name, corporateNumber, kana }: Properties): NewPrincipal {
  const { line, ties, place, kind } = sayings[0]!.draft;
  const { districts } = ties;
  return {
    line,
    name: name as string,
    ...(corporateNumber ? { corporateNumber: corporateNumber as string } : {}),
    ...(kana ? { kana: kana as string } : {}),
    ...(districts ? { districts } : {}),
    ...(place ? { place } : {}),
    ...(kind ? { kind } : {}),
  };
}

function planned(target: Target, verdict: Verdict, ties: Ties): PlannedRecord {
  const before = target.stored?.properties ?? null;
  if ('refusal' in verdict)
    return {
      target,
      refusal: { code: verdict.refusal, field: verdict.field },
      written: false,
      changes: [],
      properties: before ?? {},
    };
  const { written, next } = verdict;
  return {
    target,
    refusal: null,
    written: written !== null,
    changes: written ? changesOf(before, written, ties.shown) : [],
    properties: next,
  };
}

/** Plans what becomes of the records that rows are about. @throws what the signal was aborted with */
export async function planDrafts(
  runner: Runner,
  kind: RecordKind,
  drafts: readonly Draft[],
  index: StoredIndex,
  input: PlanInput,
  columnOf: (code: string) => string,
): Promise<PlannedRecords> {
  const { source, signal, decided } = input;
  await separateNames(
    drafts.filter(({ record }) => !record),
    columnOf(kind.nameProperty),
    signal,
  );
  const targets = await targetsOf(drafts, {
    ...{ index, sameName: kind.sameName, register: `${kind.kind}:${source}:`, signal },
    decided: kind.kind === 'principals' ? decided : new Map(),
    numberColumn: columnOf('corporateNumber'),
    nameColumn: columnOf(kind.nameProperty),
  });
  const principals = kind.kind === 'principals' ? index : null;
  const ties = await readTies(runner, kind.ties, targets, { source, columnOf, principals });
  const settle = await kind.settler(runner, targets, input, columnOf);
  const foreign = foreignTargets(targets, kind.nameProperty);
  const judging = { kind, settle, input, columnOf, foreign };
  const rows: NodeRow[] = [];
  const records: PlannedRecord[] = [];
  const newPrincipals: NewPrincipal[] = [];
  await paced(targets, { signal }, (target) => {
    const verdict = judge(target, judging);
    const record = planned(target, verdict, ties);
    records.push(record);
    if ('refusal' in verdict) return;
    if (verdict.written) rows.push({ id: target.id, properties: ties.take(target.id, verdict.written) });
    rows.push(...target.otherKeys.map((draft) => absorbedRow(kind, draft, target.id, input.at)));
    if (kind.kind === 'principals' && !target.stored)
      newPrincipals.push(newPrincipalOf(target, record.properties));
  });
  const change = ties.change();
  if (rows.length) change.nodes = { ...change.nodes, [kind.label]: rows };
  newPrincipals.sort((a, b) => a.line - b.line);
  return { records, change, newPrincipals };
}
