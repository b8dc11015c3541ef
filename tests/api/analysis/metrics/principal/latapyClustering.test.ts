// Reference values of the overlap of projects.
import { expect, it } from 'vitest';
import { latapyClustering } from '#api/analysis/metrics/principal/latapyClustering.ts';
import { affiliation, davis, davisWomen, karate } from '../../../../support/networks.ts';
import { davisReference } from '../../../../support/reference.ts';
import { expectByDefinition, expectNear, projectsOf, sumOf, valuesOf } from '../../../../support/subjects.ts';

it('latapyClustering is the mean share of projects in common', () => {
  // 0 and 1 share one of two; 1 and 2 one of three; nobody else meets.
  const two = affiliation(5, [[0, 1], [1, 2], [2], [3], []]);
  expectNear(valuesOf(latapyClustering, two), [1 / 2, (1 / 2 + 1 / 3) / 2, 1 / 3, Number.NaN, Number.NaN]);
});

it('latapyClustering of those who are always together is 1', () => {
  expectNear(
    valuesOf(
      latapyClustering,
      affiliation(3, [
        [0, 1, 2],
        [0, 1, 2],
      ]),
    ),
    [1, 1, 1],
  );
});

it('latapyClustering is undefined where only ties are known', () => {
  expect(valuesOf(latapyClustering, karate.network)).toEqual(new Array(34).fill(Number.NaN));
});

it('latapyClustering by definition', () => {
  expectByDefinition(latapyClustering, ({ size, affiliation: two }) => {
    if (!two) return new Array(size).fill(Number.NaN);
    const lists = projectsOf(two).map((list) => new Set(list));
    return lists.map((own, i) => {
      const shares = lists.flatMap((other, j) => {
        const shared = [...own].filter((project) => other.has(project)).length;
        return j === i || shared === 0 ? [] : [shared / new Set([...own, ...other]).size];
      });
      return shares.length === 0 ? Number.NaN : sumOf(shares) / shares.length;
    });
  });
});

it("latapyClustering of Davis's women: Nora's", () => {
  expect(valuesOf(latapyClustering, davis)[davisWomen.indexOf('Nora')]).toBeCloseTo(0.260577, 6);
});

for (const column of davisReference()) {
  it("latapyClustering agrees with others on Davis's women", () => {
    expectNear(valuesOf(latapyClustering, davis), davisWomen.map(column('latapy_clustering')), 6);
  });
}
