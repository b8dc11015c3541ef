// Networks of a view of the sample city, held against a recount from its rows.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '#cypher/database.ts';
import { type Api, openApi } from '../../support/api.ts';
import { openCity } from '../../support/atlas.ts';
import { type CityRows, readCity } from '../../support/cityRows.ts';
import { countComponents, countTies, countView, type ViewFilter } from '../../support/recount.ts';

interface Drawn {
  revision: number;
  kind: string;
  tooManyTies: boolean;
  tieCount: number;
  years: { from: number; to: number } | null;
  nodes: { ids: string[]; x: number[]; y: number[]; metrics: { values: (number | null)[] }[] } & Record<
    'types' | 'names' | 'sectors' | 'districts' | 'communities' | 'domains',
    (string | null)[]
  >;
  ties: Record<'sources' | 'targets' | 'strengths' | 'sharedProjects', number[]> & {
    metrics: { values: (number | null)[] }[];
  };
  axes: {
    columns: { domain: string | null; x: number }[];
    rows: { field: number | null; y: number }[];
  } | null;
  blocks: { district: string | null; x: number; y: number; width: number; height: number }[] | null;
  figures: { metric: { id: string }; value: number | null; undefined: unknown }[];
}

let database: Database;
let api: Api;
let city: CityRows;
beforeAll(async () => {
  database = await openCity();
  api = await openApi(database);
  city = await readCity(database);
});
afterAll(async () => {
  await api.close();
  await database.close();
});

const draw = async (view: ViewFilter, others: object = {}): Promise<Drawn> =>
  (await api.ask('network', { view, ...others })).network;

/** Ties of a drawn network by the ids of their ends. */
function tiesOf({ nodes, ties }: Drawn) {
  return new Map(
    ties.sources.map((source, i) => {
      const ends = [nodes.ids[source]!, nodes.ids[ties.targets[i]!]!].sort();
      return [ends.join(' '), { shared: ties.sharedProjects[i]!, strength: ties.strengths[i]! }];
    }),
  );
}

const sorted = (ids: Iterable<string>) => [...ids].sort();
const rounded = (ties: Map<string, { shared: number; strength: number }>) =>
  sorted(Array.from(ties, ([key, { shared, strength }]) => `${key} ${shared} ${strength.toFixed(9)}`));
const finite = (values: number[]) => values.every((value) => value >= 0 && value <= 1000);

const views: [string, ViewFilter][] = [
  ['everything', {}],
  ['one year', { from: 2021, to: 2021 }],
  ['years from one on', { from: 2024 }],
  ['two sectors', { sectors: ['NEIGHBORHOOD', 'GOVERNMENT'] }],
  ['no city office', { without: ['CITY'] }],
  ['no government', { without: ['GOVERNMENT', 'COORDINATORS'], to: 2022 }],
  ['two domains', { domains: ['A', 'C'] }],
  ['fields', { fields: [7] }],
  ['a form', { forms: ['共催'], from: 2020, to: 2023 }],
  ['projects of some size', { minSize: 3, maxSize: 6 }],
  [
    'all at once',
    { from: 2021, to: 2024, sectors: ['BUSINESS', 'EDUCATION', 'CIVIC_GROUP'], domains: ['C'], minSize: 2 },
  ],
  ['nothing', { from: 1900, to: 1901 }],
];

describe('drawNetwork', () => {
  it('stands everybody in the block of their district, where they stay whatever the view', async () => {
    const [all, few] = [
      await draw({}, { layout: 'DISTRICT' }),
      await draw({ from: 2024, sectors: ['BUSINESS'] }, { layout: 'DISTRICT' }),
    ];
    const blocks = new Map(all.blocks!.map((block) => [block.district, block]));
    expect(few.blocks).toEqual(all.blocks);
    expect((await draw({})).blocks).toBeNull();
    all.nodes.ids.forEach((_, i) => {
      const { x, y, width, height } = blocks.get(all.nodes.districts[i]!)!;
      const [across, down] = [all.nodes.x[i]! - x, all.nodes.y[i]! - y];
      expect(across > 0 && across < width && down > 0 && down < height).toBe(true);
    });
    expect(few.nodes.ids.length).toBeGreaterThan(10);
    few.nodes.ids.forEach((id, i) => {
      const before = all.nodes.ids.indexOf(id);
      expect([few.nodes.x[i], few.nodes.y[i]]).toEqual([all.nodes.x[before], all.nodes.y[before]]);
    });
  });

  it('counts of each sector and district what a view of it alone has', async () => {
    const view = { to: 2022, sectors: ['BUSINESS'] };
    const { facets } = (await api.ask('facets', { view })).network;
    expect(facets.sectors.values.toSorted()).toEqual([
      'BUSINESS',
      'CITIZEN',
      'CIVIC_GROUP',
      'EDUCATION',
      'GOVERNMENT',
      'NEIGHBORHOOD',
    ]);
    for (const [i, sector] of facets.sectors.values.entries()) {
      const { nodes } = await draw({ ...view, sectors: [sector] });
      expect(nodes.ids.length).toBe(facets.sectors.counts[i]);
    }
    for (const [i, district] of facets.districts.values.slice(0, 3).entries()) {
      const { network } = await api.ask('network', { view: { ...view, districts: [district] } });
      expect(network.nodes.ids.length).toBe(facets.districts.counts[i]);
    }
  });

  it.each(views)('draws the collaboration of %s as the rows have it', async (_, view) => {
    const { members, principals } = countView(city, view);
    const ties = countTies(members);
    const drawn = await draw(view, { metrics: ['DEGREE', 'CLOSENESS'] });
    expect([drawn.kind, drawn.tooManyTies, drawn.tieCount]).toEqual(['COLLABORATION', false, ties.size]);
    expect(sorted(drawn.nodes.ids)).toEqual(sorted(principals));
    expect(rounded(tiesOf(drawn))).toEqual(rounded(ties));
    const degrees = new Map<string, number>(Array.from(principals, (id) => [id, 0]));
    for (const key of ties.keys()) for (const id of key.split(' ')) degrees.set(id, degrees.get(id)! + 1);
    expect(drawn.nodes.metrics[0]!.values).toEqual(drawn.nodes.ids.map((id) => degrees.get(id)!));
    const isAlone = drawn.nodes.ids.map((id) => degrees.get(id) === 0);
    expect(drawn.nodes.metrics[1]!.values.map((value) => value === null)).toEqual(isAlone);
    const figure = (id: string) => drawn.figures.find(({ metric }) => metric.id === id)!.value;
    const n = principals.size;
    expect([figure('PRINCIPALS'), figure('TIES')]).toEqual([n, ties.size]);
    const parts = countComponents(principals, ties.keys());
    if (n > 1) {
      expect(figure('DENSITY')).toBeCloseTo(ties.size / ((n * (n - 1)) / 2), 12);
      expect(figure('COMPONENTS')).toBe(parts.length);
      expect(figure('LARGEST_COMPONENT_SHARE')).toBeCloseTo(parts[0]! / n, 12);
    }
  });

  it.each(views)(
    'gives columns of equal length for %s, and ties between nodes that there are',
    async (_, view) => {
      for (const kind of ['COLLABORATION', 'AFFILIATION', 'REACH']) {
        const asked = { kind, metrics: ['BETWEENNESS'], tieMetrics: ['BRIDGE'] };
        const { nodes, ties, tieCount, figures } = await draw(view, asked);
        const { metrics, ...columns } = nodes;
        const size = nodes.ids.length;
        expect(new Set(Object.values(columns).map(({ length }) => length))).toEqual(new Set([size]));
        expect(metrics.map(({ values }) => values.length)).toEqual([size]);
        const { metrics: tieMetrics, ...ends } = ties;
        expect(new Set(Object.values(ends).map(({ length }) => length))).toEqual(new Set([tieCount]));
        expect(tieMetrics.map(({ values }) => values.length)).toEqual([tieCount]);
        expect(new Set(nodes.ids).size).toBe(size);
        ties.sources.forEach((source, i) => {
          const target = ties.targets[i]!;
          if (!(0 <= source && source < target && target < size))
            throw new Error(`${source}–${target} of ${size}`);
        });
        expect(finite(nodes.x) && finite(nodes.y)).toBe(true);
        for (const { value, undefined: reason } of figures) expect(value === null).toBe(reason !== null);
      }
    },
  );

  it('draws who takes part in what', async () => {
    for (const [, view] of views) {
      const { members, principals } = countView(city, view);
      const drawn = await draw(view, { kind: 'AFFILIATION' });
      expect(sorted(drawn.nodes.ids)).toEqual(sorted([...principals, ...members.keys()]));
      const parts = Array.from(members, ([project, ids]) => ids.map((id) => [id, project].sort().join(' ')));
      expect(sorted(tiesOf(drawn).keys())).toEqual(sorted(parts.flat()));
      expect(new Set([...drawn.ties.strengths, ...drawn.ties.sharedProjects])).toEqual(
        new Set(drawn.tieCount ? [1] : []),
      );
      const types = drawn.nodes.ids.map((id) => (members.has(id) ? 'PROJECT' : 'PRINCIPAL'));
      expect(drawn.nodes.types).toEqual(types);
    }
  });

  it('puts everyone at one place, whatever the years, view and kind of network', async () => {
    const whole = await draw({}, { kind: 'AFFILIATION' });
    const place = new Map(whole.nodes.ids.map((id, i) => [id, [whole.nodes.x[i], whole.nodes.y[i]]]));
    for (const [, view] of views)
      for (const kind of ['COLLABORATION', 'AFFILIATION']) {
        const { nodes } = await draw(view, { kind });
        expect(nodes.ids.map((_, i) => [nodes.x[i], nodes.y[i]])).toEqual(
          nodes.ids.map((id) => place.get(id)),
        );
      }
    const isSpread = (values: number[]) => Math.max(...values) - Math.min(...values) > 500;
    expect([isSpread(whole.nodes.x), isSpread(whole.nodes.y)]).toEqual([true, true]);
  });

  it('lays out by domain from left to right and by field from top to bottom', async () => {
    const drawn = await draw({ domains: ['B'], fields: [7] }, { layout: 'DOMAIN' });
    const only = drawn.nodes.ids.map((_, i) => i).filter((i) => drawn.nodes.domains[i] === 'B');
    expect(only.length).toBeGreaterThan(5);
    for (const i of only) expect(Math.abs(drawn.nodes.x[i]! - drawn.axes!.columns[1]!.x)).toBeLessThan(25);
    const whole = (await draw({}, { layout: 'DOMAIN' })).nodes;
    const mean = (domain: string) => {
      const xs = whole.x.filter((_, i) => whole.domains[i] === domain);
      return xs.reduce((sum, x) => sum + x, 0) / xs.length;
    };
    const means = ['A', 'B', 'C', 'D'].map(mean);
    expect(means).toEqual([...means].sort((a, b) => a - b));
    expect(finite(whole.x) && finite(whole.y)).toBe(true);
    const { columns, rows } = drawn.axes!;
    expect(columns.map(({ domain }) => domain)).toEqual(['A', 'B', 'C', 'D', 'E', null]);
    expect(rows.map(({ field }) => field)).toEqual([...Array.from({ length: 20 }, (_, i) => i + 1), null]);
    for (const places of [columns.map(({ x }) => x), rows.map(({ y }) => y)])
      expect(places).toEqual([...places].sort((a, b) => a - b));
    expect((await draw({})).axes).toBeNull();
  });

  it('draws the affiliation in place of more ties than the map can bear, and says so', async () => {
    const small = await openApi(database, { MAX_MAP_TIES: '100' });
    const ask = async (view: ViewFilter, kind: string): Promise<Drawn> =>
      (await small.ask('network', { view, kind })).network;
    for (const kind of ['COLLABORATION', 'REACH']) {
      const drawn = await ask({}, kind);
      expect([drawn.kind, drawn.tooManyTies, drawn.tieCount > 100]).toEqual(['AFFILIATION', true, true]);
      expect(drawn.nodes.types).toContain('PROJECT');
      expect(finite(drawn.nodes.x) && finite(drawn.nodes.y)).toBe(true);
    }
    const few = await ask({ from: 2020, to: 2020, sectors: ['EDUCATION'] }, 'COLLABORATION');
    expect([few.kind, few.tooManyTies]).toEqual(['COLLABORATION', false]);
    expect((await ask({}, 'AFFILIATION')).tooManyTies).toBe(false);
    await small.close();
  });

  it('gives the same bytes for the same question', async () => {
    const view = { from: 2021, to: 2023, without: ['CITY'] };
    const ask = () => api.ask('network', { view, kind: 'REACH', metrics: ['BETWEENNESS', 'PAGE_RANK'] });
    const other = await openApi(database);
    const again = await other.ask('network', { view, kind: 'REACH', metrics: ['BETWEENNESS', 'PAGE_RANK'] });
    await other.close();
    expect(JSON.stringify(await ask())).toBe(JSON.stringify(await ask()));
    expect(JSON.stringify(again)).toBe(JSON.stringify(await ask()));
  });
});
