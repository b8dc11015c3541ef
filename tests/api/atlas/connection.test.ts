// Pages of a list: in order, without a gap or a repeat, even when the list changes between two of them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { connectionOf, pageOf } from '#api/atlas/connection.ts';

const list = (count: number) => Array.from({ length: count }, (_, i) => `id ${i}`);

describe('pageOf', () => {
  it('walks any list from end to end, each id once', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.integer({ min: 1, max: 20 }), (count, first) => {
        const all = list(count);
        const seen: string[] = [];
        let after: string | null = null;
        for (let pages = 0; pages <= count + 1; pages += 1) {
          const page = pageOf(all, { first, after }, 20);
          expect(page.totalCount).toBe(count);
          expect(page.hasPreviousPage).toBe(seen.length > 0);
          seen.push(...page.ids);
          expect(page.hasNextPage).toBe(seen.length < count);
          if (!page.hasNextPage) break;
          after = page.cursors.at(-1)!;
        }
        expect(seen).toEqual(all);
      }),
      { seed: 1 },
    );
  });

  it('gives 50 unless told, and none when none are asked for', () => {
    expect(pageOf(list(60), {}, 100).ids).toHaveLength(50);
    expect(pageOf(list(60), { first: 0 }, 100)).toMatchObject({ ids: [], hasNextPage: true, totalCount: 60 });
  });

  it('goes on at the right place when something came before it or the item itself went', () => {
    const all = list(6);
    const after = pageOf(all, { first: 3 }, 100).cursors.at(-1)!;
    expect(pageOf(['new', ...all], { after }, 100).ids).toEqual(['id 3', 'id 4', 'id 5']);
    expect(pageOf(all.toSpliced(0, 1), { after }, 100).ids).toEqual(['id 3', 'id 4', 'id 5']);
    expect(pageOf(all.toSpliced(2, 1), { after }, 100).ids).toEqual(['id 3', 'id 4', 'id 5']);
    expect(pageOf([], { after }, 100).ids).toEqual([]);
  });

  it.each([
    ['first', { first: -1 }],
    ['first', { first: 101 }],
    ['after', { after: 'not a cursor' }],
    ['after', { after: Buffer.from('3').toString('base64url') }],
  ])('refuses a faulty %s: %j', (field, given) => {
    expect(() => pageOf(list(5), given, 100)).toThrow(
      expect.objectContaining({ code: 'BAD_USER_INPUT', details: { field } }),
    );
  });
});

describe('connectionOf', () => {
  it('puts cursors to the records that were loaded', () => {
    const page = pageOf(list(3), { first: 2 }, 100);
    const records = page.ids.map((id) => ({ id }));
    const connection = connectionOf(page, records);
    expect(connection.edges).toEqual(records.map((node, i) => ({ node, cursor: page.cursors[i] })));
    expect(connection.pageInfo).toEqual({
      hasNextPage: true,
      hasPreviousPage: false,
      startCursor: page.cursors[0],
      endCursor: page.cursors[1],
    });
    expect(connection.totalCount).toBe(3);
  });

  it('has no cursors when there is nothing', () => {
    const { pageInfo } = connectionOf(pageOf([], {}, 100), []);
    expect(pageInfo).toMatchObject({ startCursor: null, endCursor: null });
  });
});
