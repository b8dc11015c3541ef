// Reference values of density.

import { expect, it } from 'vitest';
import { density } from '#api/analysis/metrics/network/density.ts';
import { subjectOfNetwork } from '#api/analysis/subject.ts';
import { florentine, karate, kite, path, untied } from '../../../../support/networks.ts';
import { expectFigureByDefinition } from '../../../../support/subjects.ts';

it('density of karate, Florentine families and kite', () => {
  expect(density.compute(subjectOfNetwork(karate.network), { seed: 1 })).toBeCloseTo(0.139037, 6);
  expect(density.compute(subjectOfNetwork(florentine.network), { seed: 1 })).toBeCloseTo(0.190476, 6);
  expect(density.compute(subjectOfNetwork(kite.network), { seed: 1 })).toBeCloseTo(0.4, 6);
});

it('density is 0 without ties, 1 with all, undefined below two principals', () => {
  expect(density.compute(subjectOfNetwork(untied(2)), { seed: 1 })).toBe(0);
  expect(density.compute(subjectOfNetwork(path(2)), { seed: 1 })).toBe(1);
  expect(density.compute(subjectOfNetwork(untied(1)), { seed: 1 })).toBeNaN();
  expect(density.compute(subjectOfNetwork(untied(0)), { seed: 1 })).toBeNaN();
  expect(density.undefinedWhen.ja).toBe('主体が二者に満たないとき');
});

it('density by definition', () => {
  expectFigureByDefinition(
    density,
    ({ size }, table) => table.flat().filter((tie) => tie > 0).length / (size * (size - 1)),
  );
});
