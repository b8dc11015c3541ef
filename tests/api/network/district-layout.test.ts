// Where the layout by district puts blocks and principals.
import { expect, it } from 'vitest';
import { districtOf, layOutByDistrict } from '#api/network/district-layout.ts';
import { type Given, snapshot } from '../../support/snapshots.ts';

const names = (...ids: string[]) => ids.map((id) => ({ id, name: `${id}地区` }));

function laidOut(counts: Record<string, number>, others: NonNullable<Given['principals']> = {}) {
  const principals = { ...others };
  for (const [district, count] of Object.entries(counts))
    for (let i = 0; i < count; i++) principals[`${district}-${i}`] = { districts: [district] };
  const built = snapshot({ principals, rest: { districts: names(...Object.keys(counts)) } });
  const layout = layOutByDistrict(built);
  const at = (id: string) => {
    const index = built.indexOf.principals.get(id)!;
    return { x: layout.x[index]!, y: layout.y[index]! };
  };
  const block = (id: string | null) => layout.blocks.find(({ district }) => (district?.id ?? null) === id)!;
  return { built, layout, at, block };
}

it('puts every principal into the block of its district, however many', () => {
  const { built, layout, at, block } = laidOut({ a: 300, b: 40, c: 7, d: 1 }, { alone: {} });
  for (const { id, districts } of built.principals) {
    const { x, y, width, height } = block(districts[0] ?? null);
    const place = at(id);
    expect(place.x > x && place.x < x + width && place.y > y && place.y < y + height).toBe(true);
  }
  const places = Array.from(layout.x, (x, i) => `${x} ${layout.y[i]}`);
  expect(new Set(places).size).toBe(places.length);
});

it('fills the square with blocks that do not overlap, the larger the more principals', () => {
  const { layout, block } = laidOut({ a: 12, b: 300, c: 80, d: 0, e: 80 }, { alone: {} });
  const area = ({ width, height }: { width: number; height: number }) => width * height;
  expect(layout.blocks.map(({ district }) => district?.id ?? null)).toEqual(['b', 'c', 'e', 'a', 'd', null]);
  expect(area(block('b'))).toBeGreaterThan(area(block('c')));
  expect(area(block('c'))).toBeGreaterThan(area(block('a')));
  const sum = layout.blocks.reduce((total, one) => total + area(one), 0);
  expect(sum).toBeGreaterThan(0.9 * 1000 ** 2);
  for (const one of layout.blocks) {
    expect(one.x >= 0 && one.y >= 0 && one.x + one.width <= 1000 && one.y + one.height <= 1000).toBe(true);
    for (const other of layout.blocks) {
      if (one === other) continue;
      const isApart =
        one.x + one.width <= other.x ||
        other.x + other.width <= one.x ||
        one.y + one.height <= other.y ||
        other.y + other.height <= one.y;
      expect(isApart).toBe(true);
    }
  }
});

it('stands those of several districts in the first there is, those of none in a block of their own', () => {
  const { built, block, at } = laidOut({ a: 3, b: 3 }, { both: { districts: ['gone', 'b', 'a'] }, none: {} });
  const both = built.principals[built.indexOf.principals.get('both')!]!;
  expect(districtOf(built, both)).toBe('b');
  const { x, y, width, height } = block(null);
  expect(at('none').x > x && at('none').x < x + width).toBe(true);
  expect(at('none').y > y && at('none').y < y + height).toBe(true);
});

it('has no block for those without a district where there are none', () => {
  expect(laidOut({ a: 2 }).layout.blocks.map(({ district }) => district?.name)).toEqual(['a地区']);
});

it('stands sectors together within a block', () => {
  const { at } = laidOut(
    { a: 0 },
    {
      x1: { districts: ['a'], sector: 'GOVERNMENT' },
      x2: { districts: ['a'], sector: 'CITIZEN' },
      x3: { districts: ['a'], sector: null },
      x4: { districts: ['a'], sector: 'CITIZEN' },
    },
  );
  const inRows = ['x1', 'x2', 'x3', 'x4'].sort((a, b) => at(a).y - at(b).y || at(a).x - at(b).x);
  expect(inRows).toEqual(['x2', 'x4', 'x1', 'x3']);
});

it('is the same whatever order the principals were read in, and empty where there is nobody', () => {
  const given = { p: { districts: ['a'] }, q: { districts: ['b'] }, r: { districts: ['a'] } };
  const reversed = Object.fromEntries(Object.entries(given).reverse());
  const rest = { districts: names('a', 'b') };
  const [one, other] = [given, reversed].map((principals) =>
    layOutByDistrict(snapshot({ principals, rest })),
  );
  expect(one).toEqual(other);
  expect(layOutByDistrict(snapshot({}))).toEqual({
    x: new Float64Array(),
    y: new Float64Array(),
    blocks: [],
  });
});
