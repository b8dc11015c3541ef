// The order of a list by a column.
import { describe, expect, it } from 'vitest';
import { placeOf, placesOf, sortedBy } from '#api/list/order.ts';

const rows = [
  { id: 'a', key: 2 },
  { id: 'b', key: null },
  { id: 'c', key: 10 },
  { id: 'd', key: 2 },
];
const ids = (sorted: { id: string }[]) => sorted.map(({ id }) => id).join('');

describe('sortedBy', () => {
  it('puts numbers by size and empty ones last either way, equal ones as they stood', () => {
    expect(ids(sortedBy(rows, ({ key }) => key, 'ASC'))).toBe('adcb');
    expect(ids(sortedBy(rows, ({ key }) => key, 'DESC'))).toBe('cadb');
  });

  it('puts texts in the Japanese order', () => {
    const texts = ['ん', 'あ', 'ガ', 'か'].map((id) => ({ id }));
    expect(ids(sortedBy(texts, ({ id }) => id, 'ASC'))).toBe('あかガん');
  });
});

describe('placesOf', () => {
  it('goes by the least, then by the next, and is empty without any', () => {
    const keyed = [
      { id: 'a', key: placesOf([3, 12]) },
      { id: 'b', key: placesOf([3, 2]) },
      { id: 'c', key: placesOf([]) },
      { id: 'd', key: placesOf([10]) },
      { id: 'e', key: placesOf([3]) },
    ];
    expect(ids(sortedBy(keyed, ({ key }) => key, 'ASC'))).toBe('beadc');
  });
});

describe('placeOf', () => {
  it('is the place among the codes, behind them for others, and empty for none', () => {
    const codes = [{ code: 'x' }, { code: 'y' }];
    expect([placeOf(codes, 'y'), placeOf(codes, 'z'), placeOf(codes, null)]).toEqual([1, 2, null]);
  });
});
