// Attributes that several lists can be narrowed by.
import type { Current } from '../network/current.ts';
import type { ListFacetName } from '../types.generated.ts';
import type { Described, Known } from './facets.ts';
import { knownDistricts, knownFields } from './known.ts';

/** An attribute under its name. */
type Named<Row> = [ListFacetName, Described<Row>];
/** What a filter asks for of one attribute. */
type Wanted<Value = string> = readonly Value[] | null | undefined;

/** The status, one of those given. */
export function byStatus<Row extends { status: string }>(
  known: readonly Known[],
  wanted: Wanted,
): Named<Row> {
  return ['STATUSES', { values: ({ status }) => [status], wanted: wanted ?? [], known }];
}

/** Fields of activity. */
export function byFields<Row extends { fields: readonly number[] }>(wanted: Wanted<number>): Named<Row> {
  return [
    'FIELDS',
    {
      values: ({ fields }) => fields.map(String),
      wanted: (wanted ?? []).map(String),
      known: knownFields,
    },
  ];
}

/** Districts, by id. */
export function byDistricts<Row extends { districts: readonly string[] }>(
  current: Current,
  wanted: Wanted,
): Named<Row> {
  return [
    'DISTRICTS',
    { values: ({ districts }) => districts, wanted: wanted ?? [], known: knownDistricts(current) },
  ];
}

/** What is missing, one of those given. */
export function byGaps<Row, Code extends string>(
  known: readonly (Known & { code: Code })[],
  wanted: Wanted,
  lacks: (row: Row, gap: Code) => boolean,
): Named<Row> {
  const values = (row: Row) => known.map(({ code }) => code).filter((gap) => lacks(row, gap));
  return ['MISSING', { values, wanted: wanted ?? [], known }];
}
