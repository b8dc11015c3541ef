// Tables of groups against counting pair by pair, and by hand.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Affiliation } from '#api/analysis/network.ts';
import { observedTable } from '#api/analysis/nulls/curveball-samples.ts';
import { cellsOf, counterOf, type GroupTable } from '#api/analysis/nulls/group-tables.ts';
import { arbitraryAffiliation } from '../../../support/arbitrary.ts';
import { affiliation } from '../../../support/networks.ts';
import { expectNear, upTo } from '../../../support/subjects.ts';

// Groups 0 0 1 1 2 and one unknown.
const of = Int32Array.of(0, 0, 1, 1, 2, -1);
const groups = { of, count: 3 };
const city = affiliation(6, [[0, 1, 2], [0, 2, 4, 5], [2, 3], [4], [0, 2, 3, 4]]);

it('counts by hand', () => {
  const table = (kind: GroupTable['kind'], weight: GroupTable['weight']) =>
    observedTable(city, { kind, weight, groups });
  // (0,0) (0,1) (0,2) (1,1) (1,2) (2,2)
  expectNear(table('PAIRS', 'ONE'), [1, 2 + 1 + 2, 1 + 1, 1 + 1, 1 + 2, 0]);
  expectNear(table('PAIRS', 'NEWMAN'), [1 / 2, 2 / 2 + 1 / 3 + 2 / 3, 2 / 3, 1 + 1 / 3, 1 / 3 + 2 / 3, 0]);
  expectNear(table('PAIRS', 'PROJECTS'), [1, 3, 2, 2, 2, 0]);
  expectNear(table('REST', 'PROJECTS'), [3, 3, 2]);
  expectNear(table('REST', 'ONE'), [2 + 2 + 3, 2 + 2 + 4, 2 + 3]);
  expectNear(table('SETS', 'NEWMAN'), [2]);
});

it('counts in how many projects both groups occur, of one group two members', () => {
  const projects = new Float64Array(6);
  counterOf({ kind: 'PAIRS', weight: 'NEWMAN', groups }, of)(
    city.memberStarts,
    city.memberList,
    new Float64Array(6),
    projects,
  );
  expect([...projects]).toEqual([1, 3, 2, 2, 2, 0]);
});

/** The same pair by pair. */
function slow({ memberStarts, memberList }: Affiliation, table: GroupTable): number[] {
  const cells = cellsOf(table);
  return cells.map((cell) => {
    let sum = 0;
    for (const project of upTo(memberStarts.length - 1)) {
      const members = [...memberList.subarray(memberStarts[project], memberStarts[project + 1])];
      const of = members.map((member) => table.groups.of[member]);
      if (table.kind === 'SETS') {
        sum += cell.every((group) => of.includes(group)) ? 1 : 0;
        continue;
      }
      const weight = table.weight === 'ONE' ? 1 : 1 / (members.length - 1);
      for (let i = 0; i < members.length; i++)
        for (let j = 0; j < i; j++) {
          const pair = [of[i], of[j]].sort((a, b) => a - b);
          if (pair[0] < 0) continue;
          const counts =
            table.kind === 'PAIRS' ? `${pair}` === `${cell}` : pair[0] !== pair[1] && pair.includes(cell[0]);
          if (counts) sum += weight;
        }
    }
    return sum;
  });
}

it('is what counting pair by pair gives', () => {
  fc.assert(
    fc.property(
      arbitraryAffiliation(),
      fc.constantFrom('PAIRS', 'REST', 'SETS'),
      fc.constantFrom('NEWMAN', 'ONE'),
      fc.integer({ min: 1, max: 5 }),
      fc.nat(),
      (network, kind, weight, count, salt) => {
        const of = Int32Array.from(
          { length: network.principals },
          (_, i) => ((i * 7 + salt) % (count + 1)) - 1,
        );
        const table = { kind, weight, groups: { of, count } } as const;
        expectNear(observedTable(network, table), slow(network, table));
      },
    ),
  );
});

it('names cells, by threes only where groups are many, and refuses too many', () => {
  const table = (kind: GroupTable['kind'], count: number): GroupTable => ({
    kind,
    weight: 'ONE',
    groups: { of: new Int32Array(0), count },
  });
  expect(cellsOf(table('PAIRS', 6)).length).toBe(21);
  expect(cellsOf(table('SETS', 4))).toEqual([
    [0, 1, 2],
    [0, 1, 3],
    [0, 2, 3],
    [1, 2, 3],
    [0, 1, 2, 3],
  ]);
  expect(cellsOf(table('SETS', 6)).length).toBe(42);
  expect(cellsOf(table('SETS', 12)).length).toBe(220);
  expect(() => cellsOf(table('PAIRS', 300))).toThrow(RangeError);
});
