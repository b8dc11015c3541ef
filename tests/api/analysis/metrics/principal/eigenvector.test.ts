// Reference values of eigenvector centrality.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { eigenvector } from '#api/analysis/metrics/principal/eigenvector.ts';
import { networkOf } from '#api/analysis/subject.ts';
import { affiliation, karate, named, path, star, untied } from '../../../../support/networks.ts';
import { references } from '../../../../support/reference.ts';
import {
  arbitrarySubject,
  expectNear,
  partsOf,
  sumOf,
  tableOf,
  valuesOf,
} from '../../../../support/subjects.ts';

it('eigenvector of a path of three and of a star: the middle holds half of the squares', () => {
  expectNear(valuesOf(eigenvector, path(3)), [0.5, Math.SQRT1_2, 0.5], 12);
  expectNear(valuesOf(eigenvector, star(5)), [Math.SQRT1_2, ...new Array(4).fill(Math.sqrt(1 / 8))], 12);
});

it('eigenvector of a long path is a sine, although its eigenvalues lie close together', () => {
  const size = 300;
  const sine = Array.from({ length: size }, (_, i) => Math.sin((Math.PI * (i + 1)) / (size + 1)));
  const length = Math.sqrt(sumOf(sine.map((value) => value ** 2)));
  expectNear(
    valuesOf(eigenvector, path(size)),
    sine.map((value) => value / length),
    7,
  );
});

it('eigenvector looks at the largest component only, of equals at that of the lowest node, and not at strengths', () => {
  const { network } = named(
    [
      ['a', 'b', 7],
      ['c', 'd'],
      ['d', 'e', 9],
    ],
    ['z'],
  );
  expectNear(valuesOf(eigenvector, network), [0, 0, 0.5, Math.SQRT1_2, 0.5, 0], 12);
  expectNear(
    valuesOf(
      eigenvector,
      named([
        ['a', 'b'],
        ['c', 'd'],
      ]).network,
    ),
    [Math.SQRT1_2, Math.SQRT1_2, 0, 0],
  );
});

it('eigenvector of a project of three and one more beside', () => {
  // Ties 0–1, 0–2, 1–2, 2–3: λ is the largest root of λ³ − λ² − 3λ + 1.
  const lambda = 2.170086486626034;
  const raw = [1, 1, lambda - 1, (lambda - 1) / lambda];
  const length = Math.sqrt(sumOf(raw.map((value) => value ** 2)));
  expectNear(valuesOf(eigenvector, affiliation(5, [[0, 1, 2], [2, 3], [4]])), [
    ...raw.map((value) => value / length),
    0,
  ]);
});

it('eigenvector is undefined without ties', () => {
  expect(valuesOf(eigenvector, untied(2))).toEqual([Number.NaN, Number.NaN]);
  expect(valuesOf(eigenvector, untied(0))).toEqual([]);
});

it('eigenvector is one: every value is the sum of its neighbours’ divided by the same number', () => {
  fc.assert(
    fc.property(arbitrarySubject(), (subject) => {
      const table = tableOf(networkOf(subject));
      const values = [...eigenvector.compute(subject, { seed: 1 })];
      fc.pre(values.length > 0 && !Number.isNaN(values[0]));
      const products = table.map((row) => sumOf(row.map((strength, j) => (strength > 0 ? values[j] : 0))));
      const lambda = sumOf(values.map((value, i) => value * products[i]));
      expectNear(
        products,
        values.map((value) => lambda * value),
        8,
      );
      expect(sumOf(values.map((value) => value ** 2))).toBeCloseTo(1, 10);
      const parts = partsOf(table);
      const inside = new Set(parts.filter((_, i) => values[i] > 0));
      expect(inside.size).toBe(1);
      const sizeOf = (part: number) => parts.filter((other) => other === part).length;
      expect(sizeOf([...inside][0])).toBe(Math.max(...parts.map(sizeOf)));
    }),
  );
});

it('eigenvector of karate: all of it is above 0', () => {
  expect(Math.min(...valuesOf(eigenvector, karate.network))).toBeGreaterThan(0);
});

// In netscience others take all components together: the leading vector is then that of one paper's 21 authors, while
// ours is that of the largest component (379 of 1,589), as the convention says.
for (const { title, network, column } of references().filter(({ title }) => title !== 'netscience')) {
  it(`eigenvector agrees with others on ${title}`, () => {
    expectNear(valuesOf(eigenvector, network), column('eigenvector_l2'), 6);
  });
}
