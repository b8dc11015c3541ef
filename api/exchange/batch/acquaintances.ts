// From the rows of a list of whom coordinators know to the change that makes the atlas hold it.
import type { Runner } from '#cypher/database.ts';
import type { RelationshipRow } from '#cypher/graph.ts';
import { relationships } from '#cypher/statements.generated.ts';
import type { Stored } from '../../atlas/record.ts';
import { columnOf as columnIn, type ReadRow } from '../meaning/row.ts';
import { type Note, note, refuses } from '../note.ts';
import { paced } from '../pace.ts';
import { type RowChange, type RowReport, refusedRow } from '../report.ts';
import { inChunks, readAll } from './chunks.ts';
import { type End, findEnd } from './end.ts';
import type { Plan, PlanInput } from './plan.ts';
import { indexStored } from './stored.ts';

/** What a row says of one acquaintance. */
interface Said {
  line: number;
  notes: Note[];
  coordinator: Stored;
  principal: Stored;
  strength: number | undefined;
  lastContact: string | undefined;
}

interface Known {
  strength: number;
  lastContact?: string | null | undefined;
}

const tieKey = (coordinator: string, principal: string) => `${coordinator} ${principal}`;
const nameOf = ({ coordinator, principal }: Said) =>
  `${coordinator.properties.name} – ${principal.properties.name}`;

function saidBy(row: ReadRow, ends: { coordinator: End; principal: End }): Said | null {
  const { values, notes, line } = row;
  const number = values.corporateNumber as string | undefined;
  const coordinator = findEnd(row, ends.coordinator, () => false);
  const numbered = number ? ends.principal.index.byCorporateNumber(number) : null;
  const principal = numbered ?? findEnd(row, ends.principal, () => false);
  for (const end of [coordinator, principal]) if ('code' in end) notes.push(end);
  if ('code' in coordinator || 'code' in principal || notes.some(refuses)) return null;
  const { strength, lastContact } = values as { strength?: number; lastContact?: string };
  return { line, notes, coordinator, principal, strength, lastContact };
}

/** What is written of a tie, property by property; nothing where it says what is stored. */
function changesOf(said: Said, before: Known | undefined, columnOf: (code: string) => string): RowChange[] {
  const { strength, lastContact, notes } = said;
  const changes: RowChange[] = [];
  if (!before && strength === undefined)
    notes.push(note('strengthAssumed', { column: columnOf('strength'), value: '1' }));
  const strong = strength ?? (before ? undefined : 1);
  if (strong !== undefined && strong !== before?.strength)
    changes.push({ field: 'strength', from: before?.strength ?? null, to: strong });
  const last = before?.lastContact ?? null;
  if (lastContact && last && lastContact < last)
    notes.push(note('newerStored', { column: columnOf('lastContact'), value: lastContact }));
  else if (lastContact && lastContact !== last)
    changes.push({ field: 'lastContact', from: last, to: lastContact });
  return changes;
}

async function endsOf(runner: Runner, { source, signal }: PlanInput, columnOf: (code: string) => string) {
  const all = {
    coordinators: await readAll(runner, 'Coordinator'),
    principals: await readAll(runner, 'Principal'),
  };
  const coordinator: End = {
    ...{ kind: 'coordinators', key: 'coordinator', name: 'coordinator', source, columnOf },
    index: await indexStored(all.coordinators, 'name', { signal }),
  };
  const principal: End = {
    ...{ kind: 'principals', key: 'principal', name: 'principalName', source, columnOf },
    index: await indexStored(all.principals, 'name', { signal }),
  };
  return { coordinator, principal };
}

/** The first row about each tie; later ones go into it. */
async function foldRows(input: PlanInput, ends: { coordinator: End; principal: End }, reports: RowReport[]) {
  const first = new Map<string, Said>();
  const { signal, progress } = input;
  await paced(input.rows, { signal, progress }, (row) => {
    const said = saidBy(row, ends);
    const { texts, line, notes } = row;
    const name = [texts.coordinator, texts.principalName ?? texts.principal].filter(Boolean).join(' – ');
    if (!said) {
      reports.push(refusedRow(line, 'Acquaintance', name || null, notes));
      return;
    }
    const key = tieKey(said.coordinator.id, said.principal.id);
    const before = first.get(key);
    if (!before) {
      first.set(key, said);
      return;
    }
    before.strength ??= said.strength;
    if (said.lastContact && !(before.lastContact && before.lastContact >= said.lastContact))
      before.lastContact = said.lastContact;
    const row0 = {
      line,
      name: nameOf(said),
      label: 'Acquaintance' as const,
      record: key,
      changes: [],
      notes,
    };
    reports.push({ ...row0, outcome: 'MERGED', intoLine: before.line });
  });
  return first;
}

/**
 * Plans an import of acquaintances: one coordinator and one principal are one tie. Of several days of contact the latest
 * counts. Neither end is made: a list of acquaintances may name persons, who are registered knowingly or not at all.
 */
export async function planAcquaintances(runner: Runner, input: PlanInput): Promise<Plan> {
  const columnOf = (code: string) => columnIn(input.meaning, code);
  const reports: RowReport[] = [];
  const first = await foldRows(input, await endsOf(runner, input, columnOf), reports);
  const ids = [...new Set([...first.values()].map(({ coordinator }) => coordinator.id))];
  const ties = await inChunks(ids, (some) => relationships.Acquaintance.listBySource(runner, { ids: some }));
  const stored = new Map(
    ties.map(({ source, target, properties }) => [tieKey(source, target), properties as Known]),
  );
  const rows: RelationshipRow[] = [];
  for (const [record, said] of first) {
    const before = stored.get(record);
    const changes = changesOf(said, before, columnOf);
    const isKept = before !== undefined && input.appliedBefore !== null;
    if (isKept && changes.length) said.notes.push(note('appliedBefore'));
    const writes = changes.length > 0 && !isKept;
    if (writes)
      rows.push({
        source: said.coordinator.id,
        target: said.principal.id,
        key: {},
        properties: Object.fromEntries(changes.map(({ field, to }) => [field, to!])),
      });
    const outcome = !before ? 'CREATED' : writes ? 'UPDATED' : 'UNCHANGED';
    const { line, notes } = said;
    const report = { line, name: nameOf(said), label: 'Acquaintance' as const, record, notes };
    reports.push({ ...report, outcome, changes: writes ? changes : [] });
  }
  return {
    change: rows.length ? { relationships: { Acquaintance: rows } } : {},
    rows: reports.sort((a, b) => a.line - b.line),
    newPrincipals: [],
  };
}
