// What was written lately, from the audit log, without what the viewer may not know.
import { listAuditEntries } from '#cypher/statements.generated.ts';
import { isHidden, nameOf } from '../access/names.ts';
import { maySee } from '../access/policy.ts';
import { roles } from '../access/viewer.ts';
import type { RecordLabel } from '../atlas/record.ts';
import type { Context } from '../context.ts';
import type { NodeModel, RecentChangeModel } from '../models.ts';
import type { ChangeKind } from './change-kind.ts';

/** Writes that are looked through, so that the page stays quick however long the log is. */
const MOST = 500;

type Entry = Awaited<ReturnType<typeof listAuditEntries>>[number];

/** What an action did, and to which kind of record. */
interface Done {
  kind: ChangeKind;
  label?: RecordLabel;
  /** Field whose readers may know of it, where that is not everyone who may see the record. */
  seenBy?: readonly [type: string, field: string];
}

const verbs = { create: 'CREATED', update: 'UPDATED', archive: 'ARCHIVED', merge: 'MERGED' } as const;
const knows: Done = { kind: 'TIES', label: 'Coordinator', seenBy: ['Coordinator', 'knows'] };
const coordinates: Done = { kind: 'TIES', label: 'Coordinator', seenBy: ['Coordinator', 'coordinates'] };

const others: Record<string, Done> = {
  setParticipation: { kind: 'TIES', label: 'Project' },
  deleteParticipation: { kind: 'TIES', label: 'Project' },
  setKnows: knows,
  deleteKnows: knows,
  setCoordinates: coordinates,
  deleteCoordinates: coordinates,
  decideDuplicate: { kind: 'COMPARED', label: 'Principal', seenBy: ['Query', 'duplicates'] },
  import: { kind: 'IMPORTED' },
  undoImport: { kind: 'UNDONE' },
  seed: { kind: 'SAMPLE' },
  restore: { kind: 'RESTORED' },
  setProfile: { kind: 'PROFILE' },
};

/** What an entry says was done; null for what changes nothing, as an export. */
export function doneBy({ action, summary }: Pick<Entry, 'action' | 'summary'>): Done | null {
  const [, verb, label] = /^(create|update|archive|merge)([A-Z][a-z]+?)s?$/.exec(action) ?? [];
  if (!verb || !label) return others[action] ?? null;
  const kind = summary === 'brought back' ? 'BROUGHT_BACK' : verbs[verb as keyof typeof verbs];
  return { kind, label: label as RecordLabel };
}

async function recordOf({ loaders, viewer }: Context, label: RecordLabel, target: string) {
  const before: NodeModel | null = await loaders.node(label, target);
  const record: NodeModel | null = await loaders.kept(label, target);
  const isSecret = (one: NodeModel | null) =>
    one?.type === 'Principal' && isHidden(viewer, one.properties.sector);
  return isSecret(before) || isSecret(record) ? null : record;
}

async function changeOf(context: Context, entry: Entry): Promise<RecentChangeModel | null> {
  const { role } = context.viewer;
  const done = doneBy(entry);
  if (!done || (done.seenBy && !maySee(role, ...done.seenBy))) return null;
  const { id, at, by, target } = entry;
  const change = { id, at, by: roles.find((known) => known === by) ?? null, kind: done.kind, target };
  if (!done.label) return { ...change, record: null, name: null };
  if (!target || !maySee(role, 'Query', done.label.toLowerCase())) return null;
  const record = await recordOf(context, done.label, target);
  return record && { ...change, record, name: nameOf(context.viewer, record) };
}

/** The latest changes, newest first, each record once. */
export async function recentChanges(context: Context, first: number): Promise<RecentChangeModel[]> {
  const entries = await listAuditEntries(context.database, { target: null, limit: MOST });
  const seen = new Set<string>();
  const latest = entries.filter(({ action, target }) => {
    const key = doneBy({ action, summary: '' })?.label ? target : null;
    if (!key) return true;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
  const found: RecentChangeModel[] = [];
  // A few more than are wanted at once: reads of one step are batched, and most viewers may know of most changes.
  for (let i = 0; i < latest.length && found.length < first; i += first) {
    const step = await Promise.all(latest.slice(i, i + first).map((entry) => changeOf(context, entry)));
    found.push(...step.filter((change) => change !== null));
  }
  return found.slice(0, first);
}
