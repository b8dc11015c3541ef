// Reference values of articulation points.
import { expect, it } from 'vitest';
import { articulationPoint } from '#api/analysis/metrics/principal/articulationPoint.ts';
import { affiliation, florentine, karate, kite, named, path, untied } from '../../../../support/networks.ts';
import { references } from '../../../../support/reference.ts';
import { expectByDefinition, partsOf, upTo, valuesOf } from '../../../../support/subjects.ts';

const pointsOf = ({ names, network }: typeof karate) => {
  const values = valuesOf(articulationPoint, network);
  return names.filter((_, i) => values[i] === 1);
};

it('articulationPoint of karate, Florentine families and kite', () => {
  expect(pointsOf(karate)).toEqual(['0']);
  expect(pointsOf(florentine)).toEqual(['Albizzi', 'Guadagni', 'Medici', 'Salviati']);
  expect(pointsOf(kite)).toEqual(['7', '8']);
});

it('articulationPoint is no end of a path, nobody in a ring and nobody alone', () => {
  expect(valuesOf(articulationPoint, path(4))).toEqual([0, 1, 1, 0]);
  expect(
    pointsOf(
      named(
        [
          ['a', 'b', 2],
          ['b', 'c', 3],
          ['c', 'a'],
          ['d', 'e'],
        ],
        ['z'],
      ),
    ),
  ).toEqual([]);
  expect(valuesOf(articulationPoint, untied(2))).toEqual([0, 0]);
  expect(valuesOf(articulationPoint, untied(0))).toEqual([]);
});

it('articulationPoint between two projects', () => {
  expect(valuesOf(articulationPoint, affiliation(6, [[0, 1, 2], [2, 3, 4], [5]]))).toEqual([
    0, 0, 1, 0, 0, 0,
  ]);
});

it('articulationPoint does not mind a path of a hundred thousand', () => {
  expect(valuesOf(articulationPoint, path(100_000)).filter((value) => value === 1)).toHaveLength(99_998);
});

it('articulationPoint by definition', () => {
  expectByDefinition(articulationPoint, (_, table) => {
    const count = (left: number[]) => new Set(partsOf(left.map((a) => left.map((b) => table[a][b])))).size;
    const all = count(upTo(table.length));
    return table.map((row, i) => {
      const others = count(upTo(table.length).filter((node) => node !== i));
      return others > all - (row.some((tie) => tie > 0) ? 0 : 1) ? 1 : 0;
    });
  });
});

for (const { title, network, column } of references()) {
  it(`articulationPoint agrees with others on ${title}`, () => {
    expect(valuesOf(articulationPoint, network)).toEqual(column('articulation'));
  });
}
