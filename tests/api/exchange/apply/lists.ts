// Small lists as they are once a file is read, and arbitrary ones whose rows often speak of the same few records.
import fc from 'fast-check';
import type { Kind } from '#api/exchange/meaning/fields.ts';
import type { Table } from '#api/exchange/table/table.ts';
import { tableOf } from '../../../support/table.ts';

/** A list of one kind. */
export interface List {
  kind: Kind;
  table: Table;
}

const oneOf = (...texts: string[]) => fc.constantFrom(...texts);
const maybe = (...texts: string[]) => oneOf('', ...texts);

const columns: Partial<Record<Kind, Record<string, fc.Arbitrary<string>>>> = {
  principals: {
    key: maybe('1', '2', '3', '4'),
    name: oneOf('水辺の会', 'みなも会', '北町自治会', '株式会社山川', '東小学校'),
    kana: maybe('みずべ', 'みなも', 'きた'),
    sector: maybe('市民活動団体', '企業', '自治会'),
    fields: maybe('1', '2;7', '13'),
    districts: maybe('北', '南', '北;南', '東'),
    year: maybe('2022', '2023', '2024'),
  },
  projects: {
    key: maybe('a', 'b', 'c'),
    name: oneOf('花の道', '川まつり', '夏の学校'),
    startYear: oneOf('2021', '2022', '2023'),
    endYear: maybe('2023', '2025'),
    form: maybe('共催', '委託', '見たことのない形'),
    districts: maybe('北', '南'),
  },
  participations: {
    principalName: oneOf('水辺の会', 'みなも会', '北町自治会', '株式会社山川', '知らない会'),
    projectName: oneOf('花の道', '川まつり', '夏の学校'),
    role: maybe('主催', '協力', '後援'),
    since: maybe('2021', '2022', '2024'),
    until: maybe('2024', '2025'),
  },
};

const listOf = (kind: Kind): fc.Arbitrary<List> =>
  fc.array(fc.record(columns[kind]!), { minLength: 1, maxLength: 6 }).map((rows) => ({
    kind,
    table: tableOf(
      Object.keys(columns[kind]!),
      rows.map((row) => Object.values(row)),
    ),
  }));

/** A list of principals, projects or participations. */
export const arbitraryList: fc.Arbitrary<List> = fc.oneof(
  listOf('principals'),
  listOf('projects'),
  listOf('participations'),
);
