// Rows that are not what model.json says are refused, whoever made them.
import { describe, expect, test } from 'vitest';
import type { Row } from '#cypher/database.ts';
import { verifyNode, verifyRelationship } from '#cypher/verify.ts';

const node = (properties: Row) => () => verifyNode('Project', { id: 'p', properties });
const tie =
  (key: Row, properties: Row = {}) =>
  () =>
    verifyRelationship('Participation', { source: 'a', target: 'p', key, properties });

describe('verifyNode', () => {
  test('takes what the model has, nulls where something may be missing, and what records carry', () => {
    expect(
      node({ name: '祭り', startYear: 2024, fields: [1, 5], endYear: null, sourceKey: 'k' }),
    ).not.toThrow();
    expect(node({})).not.toThrow();
  });

  test.each<[string, Row]>([
    ['colour', { colour: 'red' }],
    ['startYear', { startYear: '2024' }],
    ['startYear', { startYear: 2024.5 }],
    ['fields', { fields: 1 }],
    ['fields', { fields: [1, null] }],
    ['fields', { fields: ['1'] }],
    ['name', { name: null }],
    ['budgetYen', { budgetYen: Number.NaN }],
  ])('refuses a faulty %s: %j', (name, properties) => {
    expect(node(properties)).toThrow(`Project p`);
    expect(node(properties)).toThrow(name);
  });

  test('lets only records be archived', () => {
    expect(() => verifyNode('SavedQuestion', { id: 'q', properties: { archivedAt: 'x' } })).toThrow(
      'archivedAt',
    );
  });
});

describe('verifyRelationship', () => {
  test('needs the whole key', () => {
    expect(tie({ role: 'LEAD', since: 2024 }, { until: null })).not.toThrow();
    expect(tie({ role: 'LEAD' })).toThrow('since');
    expect(tie({ role: 'LEAD', since: 2024, year: 1 })).toThrow('year');
    expect(tie({ role: 'LEAD', since: 2024 }, { until: '2025' })).toThrow('until');
  });
});
