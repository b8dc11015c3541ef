// Reference values of the share of the largest component.

import { expect, it } from 'vitest';
import { largestComponentShare } from '#api/analysis/metrics/network/largestComponentShare.ts';
import { subjectOfNetwork } from '#api/analysis/subject.ts';
import { karate, named, untied } from '../../../../support/networks.ts';
import { expectFigureByDefinition, partsOf } from '../../../../support/subjects.ts';

it('largestComponentShare is the part that hangs together', () => {
  const { network } = named(
    [
      ['a', 'b'],
      ['c', 'd'],
      ['d', 'e'],
    ],
    ['f'],
  );
  expect(largestComponentShare.compute(subjectOfNetwork(network), { seed: 1 })).toBe(0.5);
  expect(largestComponentShare.compute(subjectOfNetwork(karate.network), { seed: 1 })).toBe(1);
  expect(largestComponentShare.compute(subjectOfNetwork(untied(4)), { seed: 1 })).toBe(0.25);
});

it('largestComponentShare is undefined without principals', () => {
  expect(largestComponentShare.compute(subjectOfNetwork(untied(0)), { seed: 1 })).toBeNaN();
});

it('largestComponentShare by definition', () => {
  expectFigureByDefinition(largestComponentShare, (_, table) => {
    const parts = partsOf(table);
    const sizes = parts.map((part) => parts.filter((other) => other === part).length);
    return parts.length === 0 ? Number.NaN : Math.max(...sizes) / parts.length;
  });
});
