// What merging two principals would do: the change that would be written, told apart for a person to look at.
import type { Runner } from '#cypher/database.ts';
import { relationships } from '#cypher/statements.generated.ts';
import type { Change, RelationshipName } from '../atlas/commit.ts';
import { findRecord, mergeChange, type Properties, type Stored } from '../atlas/record.ts';
import type { Loaders } from '../loaders.ts';
import type { MergePreviewModel } from '../models.ts';
import type { Warning } from '../types.generated.ts';
import { mergeSectors } from './rules.ts';

/** Ties that the preview shows one by one; all others it counts. */
const SHOWN = new Set(['Participation', 'PrincipalDistrict', 'Membership', 'Raising', 'Acquaintance']);

/** What is of one record and says nothing about whom it describes. */
const OWN = new Set(['id', 'revision', 'sourceKey', 'archivedAt', 'mergedInto', 'aliases', 'name']);

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
const isSaid = (value: unknown) => value !== undefined && value !== null && !isSame(value, []);

type Row = NonNullable<NonNullable<Change['relationships']>[RelationshipName]>[number];

/** The rows of a change that the one that stays has not got yet. */
async function added(
  runner: Runner,
  change: Change,
  name: RelationshipName,
  end: 'source' | 'target',
  keep: string,
): Promise<Row[]> {
  const rows = (change.relationships?.[name] ?? []).filter((row) => row[end] === keep);
  const list = relationships[name][end === 'source' ? 'listBySource' : 'listByTarget'];
  const there = await list(runner, { ids: [keep] });
  const has = (row: Row) =>
    there.some(
      ({ source, target, properties }) =>
        source === row.source &&
        target === row.target &&
        Object.entries(row.key).every(([key, value]) => (properties as Properties)[key] === value),
    );
  return rows.filter((row) => !has(row));
}

function warningsOf(kept: Stored, absorbed: Stored): Warning[] {
  const [one, other] = [kept.properties.corporateNumber, absorbed.properties.corporateNumber];
  if (!one || !other || one === other) return [];
  return [
    {
      field: 'corporateNumber',
      ja: '法人番号が違うので、別の法人の可能性があります。',
      en: 'Their corporate numbers differ, so they may be two bodies.',
    },
  ];
}

/** The preview. @throws AppError as the merge would */
export async function previewMerge(
  runner: Runner,
  loaders: Loaders,
  keep: string,
  absorb: string,
): Promise<MergePreviewModel> {
  const kept = await findRecord(runner, 'Principal', keep, 'keep');
  const absorbed = await findRecord(runner, 'Principal', absorb, 'absorb');
  const change = await mergeChange(runner, 'Principal', 'name', kept, absorbed);
  mergeSectors(runner, change, kept, absorbed);
  const row = change.nodes!.Principal!.find(({ id }) => id === keep)!.properties as Properties;
  const had = (kept.properties.aliases as string[] | undefined) ?? [];
  const others = (rows: readonly Row[], end: 'source' | 'target') => rows.map((each) => each[end]);
  const of = (name: RelationshipName, end: 'source' | 'target') => added(runner, change, name, end, keep);
  const counted = Object.entries(change.relationships ?? {}).filter(([name]) => !SHOWN.has(name));
  return {
    kept: (await loaders.node('Principal', keep))!,
    absorbed: (await loaders.node('Principal', absorb))!,
    taken: Object.keys(row).filter((key) => key !== 'aliases' && !isSame(row[key], kept.properties[key])),
    differing: Object.keys(absorbed.properties).filter((key) => {
      const [one, other] = [row[key] ?? kept.properties[key], absorbed.properties[key]];
      return !OWN.has(key) && isSaid(one) && isSaid(other) && !isSame(one, other);
    }),
    aliases: (row.aliases as string[]).filter((alias) => !had.includes(alias)),
    participations: (await of('Participation', 'source')).map(({ source, target, key, properties }) => ({
      ...{ principal: source, project: target, role: key.role as string, since: key.since as number },
      until: ((properties as Properties).until as number | null | undefined) ?? null,
    })),
    districts: others(await of('PrincipalDistrict', 'source'), 'target'),
    memberOf: others(await of('Membership', 'source'), 'target'),
    members: others(await of('Membership', 'target'), 'source'),
    challenges: others(await of('Raising', 'source'), 'target'),
    knownBy: (await of('Acquaintance', 'target')).map(({ source, target, properties }) => {
      const { strength, lastContact } = properties as { strength: number; lastContact?: string | null };
      return { coordinator: source, principal: target, strength, lastContact: lastContact ?? null };
    }),
    otherTies: counted.reduce((sum, [, rows]) => sum + rows.length, 0),
    warnings: warningsOf(kept, absorbed),
  };
}
