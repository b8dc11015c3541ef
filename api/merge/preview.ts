// What merging two records would do: the change that would be written, told apart for a person to look at.
import type { Runner } from '#cypher/database.ts';
import { model } from '#cypher/graph.ts';
import { relationships } from '#cypher/statements.generated.ts';
import type { Change, RelationshipName } from '../atlas/commit.ts';
import type { Properties, Stored } from '../atlas/record.ts';
import { planMerge } from '../atlas/write.ts';
import type { Loaders } from '../loaders.ts';
import type { MergedLinksModel, MergePreviewModel } from '../models.ts';
import type { Warning } from '../types.generated.ts';
import { kindOf } from './kinds.ts';

type End = 'source' | 'target';
type Row = NonNullable<NonNullable<Change['relationships']>[RelationshipName]>[number];

/** Ties that say more than whom they lead to. */
const TOLD = ['Participation', 'Acquaintance', 'Coordination'] as const;

/** What is of one record and says nothing about whom or what it describes. */
const OWN = new Set(['id', 'revision', 'sourceKey', 'archivedAt', 'mergedInto', 'aliases', 'name', 'title']);

const isSame = (one: unknown, other: unknown) =>
  JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
const isSaid = (value: unknown) => value !== undefined && value !== null && !isSame(value, []);
const otherEnd = (end: End): End => (end === 'source' ? 'target' : 'source');

/** The rows of a change that the one that stays has not got yet. */
async function added(
  runner: Runner,
  change: Change,
  name: RelationshipName,
  end: End,
  keep: string,
): Promise<Row[]> {
  const rows = (change.relationships?.[name] ?? []).filter((row) => row[end] === keep);
  if (rows.length === 0) return [];
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
  const { rules, links: shown } = await kindOf(runner, loaders, keep);
  const { label } = rules;
  const { kept, absorbed, change } = await planMerge(runner, rules, keep, absorb);
  const row = change.nodes![label]!.find(({ id }) => id === keep)!.properties as Properties;
  const had = (kept.properties.aliases as string[] | undefined) ?? [];
  const of = (name: RelationshipName, end: End) => added(runner, change, name, end, keep);
  const endsOf = (name: string) =>
    (['source', 'target'] as const).filter((end) => model.relationships[name]![end] === label);

  const links: MergedLinksModel[] = [];
  for (const [field, { relationship, end }] of Object.entries(shown)) {
    const ids = (await of(relationship, end)).map((each) => each[otherEnd(end)]);
    const other = model.relationships[relationship]![otherEnd(end)] as MergedLinksModel['label'];
    if (ids.length > 0) links.push({ field, label: other, ids });
  }
  const told = async (name: (typeof TOLD)[number]) => {
    const rows = await Promise.all(endsOf(name).map((end) => of(name, end)));
    return rows.flat().map(({ source, target, key, properties }) => {
      const said = properties as Properties;
      return { source, target, key, properties: said, until: (said.until as number | undefined) ?? null };
    });
  };
  const isShown = (name: string, end: End) =>
    (TOLD as readonly string[]).includes(name) ||
    Object.values(shown).some((link) => link.relationship === name && link.end === end);
  let otherTies = 0;
  for (const name of Object.keys(change.relationships ?? {}) as RelationshipName[])
    for (const end of endsOf(name)) if (!isShown(name, end)) otherTies += (await of(name, end)).length;

  return {
    kept: (await loaders.node(label, keep))!,
    absorbed: (await loaders.node(label, absorb))!,
    taken: Object.keys(row).filter((key) => key !== 'aliases' && !isSame(row[key], kept.properties[key])),
    differing: Object.keys(absorbed.properties).filter((key) => {
      const [one, other] = [row[key] ?? kept.properties[key], absorbed.properties[key]];
      return !OWN.has(key) && isSaid(one) && isSaid(other) && !isSame(one, other);
    }),
    aliases: (row.aliases as string[]).filter((alias) => !had.includes(alias)),
    participations: (await told('Participation')).map(({ source, target, key, until }) => ({
      ...{ principal: source, project: target, until },
      ...{ role: key.role as string, since: key.since as number },
    })),
    acquaintances: (await told('Acquaintance')).map(({ source, target, properties }) => ({
      ...{ coordinator: source, principal: target, strength: properties.strength as number },
      lastContact: (properties.lastContact as string | undefined) ?? null,
    })),
    coordinations: (await told('Coordination')).map(({ source, target, key, until }) => ({
      ...{ coordinator: source, project: target, since: key.since as number, until },
    })),
    links,
    otherTies,
    warnings: warningsOf(kept, absorbed),
  };
}
