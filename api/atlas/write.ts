// The mutations that every record has, written once: what differs between topics is given as their rules.

import type { z } from 'zod';
import type { Runner } from '#cypher/database.ts';
import type { Context } from '../context.ts';
import type { MergeInput } from '../types.generated.ts';
import type { Change, RelationshipName } from './commit.ts';
import {
  archiveChange,
  changedProperties,
  findRecord,
  mergeChange,
  newId,
  type Properties,
  type RecordLabel,
  replaceLinks,
  requireRevision,
  type Stored,
} from './record.ts';
import { check } from './values.ts';

/** What one topic asks of a write. */
export interface RecordRules {
  label: RecordLabel;
  nameProperty: 'name' | 'title';
  /** Input of a new record: properties and ids of links. */
  create: z.ZodType<object>;
  /** Input of a change; what is undefined stays, null empties. */
  update: z.ZodType<object>;
  /** Fields of the input that are ties, not properties. */
  links: Record<string, { relationship: RelationshipName; end: 'source' | 'target' }>;
  /**
   * Completes the properties, and refuses a record that would break a rule. Runs inside the transaction.
   * `next` is the record as it would be, `given` what the input named of it.
   */
  settle?(
    context: Context,
    runner: Runner,
    next: Properties,
    before: Properties | null,
    given: Properties,
  ): Promise<Properties> | Properties;
  /** Completes the change that merges two of these records, or refuses it. */
  merged?(change: Change, kept: Stored, absorbed: Stored): void;
}

const empty = (change: Change) =>
  [change.nodes, change.relationships, change.deletedRelationships].every(
    (part) => Object.keys(part ?? {}).length === 0,
  );

function split(rules: RecordRules, values: object) {
  const entries = Object.entries(values);
  const isLink = ([field]: [string, unknown]) => field in rules.links;
  const properties = Object.fromEntries(
    entries.filter((entry) => !isLink(entry) && entry[1] !== undefined),
  ) as Properties;
  const links = Object.fromEntries(entries.filter(isLink)) as Record<string, string[] | null | undefined>;
  return { properties, links };
}

async function linkChanges(
  runner: Runner,
  rules: RecordRules,
  change: Change,
  id: string,
  links: Record<string, string[] | null | undefined>,
) {
  const changed: string[] = [];
  for (const [field, ids] of Object.entries(links)) {
    if (await replaceLinks(runner, change, id, { ...rules.links[field]!, ids }, field)) changed.push(field);
  }
  return changed;
}

/** Makes a record. `more` may add to the change, e.g. participations. @returns its id */
export async function createRecord(
  context: Context,
  rules: RecordRules,
  input: unknown,
  more?: (runner: Runner, id: string, properties: Properties, change: Change) => Promise<void>,
): Promise<string> {
  const { properties, links } = split(rules, check(rules.create, input));
  const id = newId();
  const { label } = rules;
  await context.commit(
    { action: `create${label}`, target: id, summary: Object.keys(properties).join(', ') },
    async (runner) => {
      const settled = (await rules.settle?.(context, runner, properties, null, properties)) ?? properties;
      const change: Change = { nodes: { [label]: [{ id, properties: settled }] } };
      // The ties are written after the node, so the new id need not exist yet.
      await linkChanges(runner, rules, change, id, links);
      await more?.(runner, id, settled, change);
      return change;
    },
  );
  return id;
}

/** Changes a record that nobody has written since the given revision. Says CONFLICT otherwise. */
export async function updateRecord(
  context: Context,
  rules: RecordRules,
  input: { id: string; revision: number },
  more?: (runner: Runner, id: string, properties: Properties, change: Change) => Promise<void>,
): Promise<string> {
  const { id, revision, ...given } = input;
  const { properties, links } = split(rules, check(rules.update, given));
  const { label } = rules;
  let changed: string[] = [];
  await context.commit(
    { action: `update${label}`, target: id, summary: () => changed.join(', ') },
    async (runner) => {
      const stored = await findRecord(runner, label, id, 'id');
      requireRevision(stored, revision);
      const next = { ...stored.properties, ...properties };
      const settled = (await rules.settle?.(context, runner, next, stored.properties, properties)) ?? next;
      const names = changedProperties(stored.properties, settled);
      const change: Change = {};
      changed = [...names, ...(await linkChanges(runner, rules, change, id, links))];
      if (changed.length === 0) return {};
      const written = Object.fromEntries(names.map((name) => [name, settled[name] ?? null]));
      const whole: Change = { ...change, nodes: { [label]: [{ id, properties: written }] } };
      await more?.(runner, id, settled, whole);
      return whole;
    },
  );
  return id;
}

/** Archives a record or brings it back. */
export async function archiveRecord(
  context: Context,
  { label }: RecordRules,
  { id, revision, archived }: { id: string; revision: number; archived?: boolean | null },
): Promise<string> {
  const wanted = archived ?? true;
  await context.commit(
    { action: `archive${label}`, target: id, summary: wanted ? 'archived' : 'brought back' },
    async (runner) => {
      const stored = await findRecord(runner, label, id, 'id');
      requireRevision(stored, revision);
      return archiveChange(label, stored, wanted);
    },
  );
  return id;
}

/** What merging one record into another would write. @throws AppError where they cannot be merged */
export async function planMerge(
  runner: Runner,
  { label, nameProperty, merged }: RecordRules,
  keep: string,
  absorb: string,
): Promise<{ kept: Stored; absorbed: Stored; change: Change }> {
  const kept = await findRecord(runner, label, keep, 'keep');
  const absorbed = await findRecord(runner, label, absorb, 'absorb');
  const change = await mergeChange(runner, label, nameProperty, kept, absorbed);
  merged?.(change, kept, absorbed);
  return { kept, absorbed, change };
}

/** Merges one record into another. @returns the id of the one that stays */
export async function mergeRecords(
  context: Context,
  rules: RecordRules,
  { keep, absorb, keepRevision, absorbRevision }: MergeInput,
): Promise<string> {
  const action = `merge${rules.label}s`;
  await context.commit({ action, target: keep, summary: `absorbed ${absorb}` }, async (runner) => {
    const { kept, absorbed, change } = await planMerge(runner, rules, keep, absorb);
    if (keepRevision != null) requireRevision(kept, keepRevision);
    if (absorbRevision != null) requireRevision(absorbed, absorbRevision);
    return change;
  });
  return keep;
}

/** Sets or takes away one tie of a record, and marks the record as written. */
export async function writeTie(
  context: Context,
  { label }: RecordRules,
  { id, action, summary }: { id: string; action: string; summary: string },
  work: (runner: Runner) => Promise<Change>,
): Promise<string> {
  await context.commit({ action, target: id, summary }, async (runner) => {
    const change = await work(runner);
    return empty(change) ? {} : { ...change, nodes: { [label]: [{ id, properties: {} }] } };
  });
  return id;
}
