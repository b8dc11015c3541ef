// Columns that several lists have.
import { principalName } from '../access/names.ts';
import type { Label as NodeLabel, RelationshipName } from '../atlas/commit.ts';
import type { Cell } from '../exchange/table/write-csv.ts';
import { resources } from '../municipality/codes.ts';
import { fields } from '../municipality/fields.ts';
import type { Label, Word } from '../municipality/words.ts';
import { type Column, joined, said, saidAll } from './column.ts';

/** Which column it is. */
type Head = Pick<Column<never>, 'code' | 'label' | 'field'>;

/** A property as it is stored, under the name that the API has for it. */
export function stored<Name extends string>(
  code: string,
  field: Name,
  label: Label,
): Column<{ properties: { [name in Name]?: Cell } }> {
  return { code, label, field, cell: ({ properties }) => properties[field] };
}

/** The status, in words. */
export function statusColumn(words: readonly Word[]): Column<{ properties: { status: string } }> {
  return {
    code: 'STATUS',
    label: { ja: '状態', en: 'Status' },
    field: 'status',
    cell: ({ properties }, _, language) => said(words, properties.status, language),
  };
}

/** Fields of activity. */
export const fieldsColumn: Column<{ properties: { fields?: number[] } }> = {
  code: 'FIELDS',
  label: { ja: '分野', en: 'Fields' },
  field: 'fields',
  cell: ({ properties }, _, language) => saidAll(fields, properties.fields, language),
};

/** What is needed. */
export const needsColumn: Column<{ properties: { needs?: string[] } }> = {
  code: 'NEEDS',
  label: { ja: '求めているもの', en: 'Needs' },
  field: 'needs',
  cell: ({ properties }, _, language) => saidAll(resources, properties.needs, language),
};

/** Districts that a relationship leads to. */
export function districtsColumn(
  relationship: RelationshipName,
  label: Label = { ja: '地区', en: 'Districts' },
): Column<{ id: string }> {
  return {
    code: 'DISTRICTS',
    label,
    field: 'districts',
    cell: async ({ id }, { loaders }, language) => {
      const districts = await loaders.linked('District', relationship, 'source', id);
      return joined(
        districts.map(({ properties }) => properties.name),
        language,
      );
    },
  };
}

/** Principals that a relationship leads to from the record at one end, as the viewer may know them. */
export function principalsColumn(
  head: Head,
  relationship: RelationshipName,
  end: 'source' | 'target',
): Column<{ id: string }> {
  return {
    ...head,
    cell: async ({ id }, { loaders, viewer }, language) => {
      const principals = await loaders.linked('Principal', relationship, end, id);
      return joined(
        principals.map((each) =>
          principalName(viewer, each.id, each.properties.name, each.properties.sector),
        ),
        language,
      );
    },
  };
}

/** How many records of a label a relationship leads to from the record at one end. */
export function countColumn(
  head: Head,
  counted: NodeLabel,
  relationship: RelationshipName,
  end: 'source' | 'target',
): Column<{ id: string }> {
  return {
    ...head,
    cell: async ({ id }, { loaders }) => (await loaders.linked(counted, relationship, end, id)).length,
  };
}
