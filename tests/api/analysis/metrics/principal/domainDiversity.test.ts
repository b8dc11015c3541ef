// Reference values of the diversity of domains.
import { expect, it } from 'vitest';
import { domainDiversity } from '#api/analysis/metrics/principal/domainDiversity.ts';
import { affiliation, davis, karate } from '../../../../support/networks.ts';
import {
  expectByDefinition,
  expectNear,
  factsOf,
  projectsOf,
  sumOf,
  valuesOf,
} from '../../../../support/subjects.ts';

it('domainDiversity: two of A and two of B are ln 2 / ln 5, one of each is 1, unknown ones do not count', () => {
  const facts = factsOf([[], [], [], [], [], [], []], [0, 0, 1, 1, 2, 3, 4]);
  const unknown = factsOf([[], [], [], [], [], [], []], [0, -1, 1, -1, 2, 3, 4]);
  const two = affiliation(4, [[0, 1], [0], [0, 1], [0], [1], [1], [1, 2]]);
  expectNear(valuesOf(domainDiversity, two, { facts }), [Math.log(2) / Math.log(5), 1, 0, Number.NaN]);
  expectNear(valuesOf(domainDiversity, two, { facts: unknown }), [
    Math.log(2) / Math.log(5),
    1,
    0,
    Number.NaN,
  ]);
});

it('domainDiversity is undefined where projects or their domains are not known', () => {
  expect(valuesOf(domainDiversity, karate.network)).toEqual(new Array(34).fill(Number.NaN));
  expect(valuesOf(domainDiversity, davis)).toEqual(new Array(18).fill(Number.NaN));
  const facts = factsOf([[3]], [-1]);
  expect(valuesOf(domainDiversity, affiliation(1, [[0]]), { facts })).toEqual([Number.NaN]);
});

it('domainDiversity by definition', () => {
  expectByDefinition(domainDiversity, ({ size, affiliation: two, facts }) => {
    if (!two || !facts) return new Array(size).fill(Number.NaN);
    return projectsOf(two).map((list) => {
      const domains = list.map((project) => facts.domains[project]).filter((domain) => domain >= 0);
      if (domains.length === 0) return Number.NaN;
      const shares = [...new Set(domains)].map(
        (d) => domains.filter((other) => other === d).length / domains.length,
      );
      return -sumOf(shares.map((share) => share * Math.log(share))) / Math.log(5);
    });
  });
});
