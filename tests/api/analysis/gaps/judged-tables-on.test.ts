// All tables of made cities: what was planted is found, what was not is not, and what is too little is said so.
import { afterAll, expect, it } from 'vitest';
import type { JudgedTables } from '#api/analysis/gaps/judged-table.ts';
import { judgedTablesOn } from '#api/analysis/gaps/judged-tables-on.ts';
import { type GapTableId, gapTables } from '#api/analysis/gaps/table-list.ts';
import { createPool } from '#api/analysis/pool.ts';
import { cityOf, type Recipe } from '../../../support/structureless.ts';

const pools = [createPool(1), createPool(2)];
afterAll(() => Promise.all(pools.map((pool) => pool.close())));

const judged = (recipe: Recipe, seed: number, samples = 320) =>
  judgedTablesOn(pools[1], cityOf(recipe, seed), { samples, seed });

const told = ({ tables }: JudgedTables) =>
  tables.flatMap(({ id, cells }) =>
    cells
      .filter(({ verdict }) => verdict === 'GAP' || verdict === 'SURPLUS')
      .map(({ labels, verdict }) => `${id} ${labels.join(' ')} ${verdict}`),
  );

const cellOf = ({ tables }: JudgedTables, table: GapTableId, ...labels: string[]) =>
  tables.find(({ id }) => id === table)!.cells.find((cell) => cell.labels.join() === labels.join())!;

it('finds two sectors that are kept apart, and says how', async () => {
  const found = await judged({ principals: 400, projects: 600, hole: 'SECTORS' }, 2, 200);
  const cell = cellOf(found, 'sectorPairs', 'S0', 'S1');
  expect(cell.verdict).toBe('GAP');
  expect(cell.observed).toBeLessThan(cell.expected);
  expect(cell.projects!.expected).toBeCloseTo(cell.expectedProjects, 9);
  expect(cell.projects!.observed / cell.projects!.expected).toBeLessThan(0.75);
  // The second opinion goes the same way, and both nulls expect about as much.
  expect(cell.coParticipations!.observed).toBeLessThan(0.8 * cell.coParticipations!.expected);
  expect(found.tables.map(({ id }) => id)).toEqual(gapTables.map(({ id }) => id));
  expect(found.tables.find(({ id }) => id === 'sectorPairs')!.null).toBe('CURVEBALL');
  expect(found.picks).toEqual({ ownDistrict: 0, ownField: 0 });
});

it('does not take what comes from the own district for a gap', async () => {
  const even = await judged({ principals: 400, projects: 450, own: 'DISTRICT' }, 3, 200);
  expect(even.picks.ownDistrict).toBeGreaterThan(0.42);
  expect(even.picks.ownDistrict).toBeLessThan(0.58);
  expect(even.tables.find(({ id }) => id === 'districts')!.null).toBe('CURVEBALL_OWN');
  expect(told(even).filter((text) => text.startsWith('district'))).toEqual([]);
});

it('finds a district that keeps to itself more than others', async () => {
  const closed = await judged({ principals: 400, projects: 450, own: 'DISTRICT', hole: 'DISTRICT' }, 3, 200);
  expect(cellOf(closed, 'districts', 'D0').verdict).toBe('GAP');
});

it('holds sectors by fields against members that come from the own field', async () => {
  const found = await judged({ principals: 300, projects: 450, own: 'FIELD' }, 1);
  expect(found.picks.ownField).toBeGreaterThan(0.4);
  expect(found.tables.find(({ id }) => id === 'sectorField')!.null).toBe('CURVEBALL_OWN');
  expect(told(found).filter((text) => text.startsWith('sectorField'))).toEqual([]);
});

it('counts what recurs once, and has too few data in a tiny city', async () => {
  const found = await judged({ principals: 12, projects: 6, recurring: true }, 1);
  expect(found.counted.length).toBe(4);
  const verdicts = new Set(found.tables.flatMap(({ cells }) => cells.map(({ verdict }) => verdict)));
  expect([...verdicts]).toEqual(['TOO_FEW_DATA']);
  expect(
    found.tables.every(({ cells }) => cells.every(({ p, pAdjusted }) => p === null && pAdjusted === null)),
  );
});

it('expects of labels what their margins in each year make likely, exactly', async () => {
  const city = cityOf({ principals: 60, projects: 90 }, 4);
  const { tables } = await judgedTablesOn(pools[1], city, { samples: 50, seed: 1 });
  const { cells } = tables.find(({ id }) => id === 'domainDistrict')!;
  const [domains, districts] = [city.domains.projects.labels, city.districts.projects.labels];
  const count = (year: number, fits: (project: number) => boolean) =>
    Array.from(city.startYears.keys()).filter((k) => city.startYears[k] === year && fits(k)).length;
  const expected = [2020, 2021, 2022].map(
    (year) => (count(year, (k) => domains[k] === 1) * count(year, (k) => districts[k] === 2)) / 30,
  );
  const cell = cells.find(({ labels }) => labels.join() === 'B,D2')!;
  expect(cell.expected).toBeCloseTo(expected[0] + expected[1] + expected[2], 12);
  expect(cell.observed).toBe(
    [2020, 2021, 2022].reduce(
      (sum, year) => sum + count(year, (k) => domains[k] === 1 && districts[k] === 2),
      0,
    ),
  );
});

it('gives the same on any number of threads, and leaves out tables of which nothing is known', async () => {
  const city = cityOf({ principals: 40, projects: 60, own: 'DISTRICT' }, 5);
  const [one, two] = await Promise.all(
    pools.map((pool) => judgedTablesOn(pool, city, { samples: 64, seed: 9 })),
  );
  expect(two).toEqual(one);
  const nothing = {
    ...city.domains,
    projects: { ...city.domains.projects, starts: new Int32Array(61), labels: new Int32Array(0) },
  };
  const bare = await judgedTablesOn(
    pools[1],
    { ...city, sectors: null, domains: nothing },
    { samples: 32, seed: 1 },
  );
  expect(bare.tables.map(({ id }) => id)).toEqual(['districts', 'districtPairs', 'fieldDistrict']);
});
