// Reference values of modularity.

import { expect, it } from 'vitest';
import { modularity } from '#api/analysis/metrics/network/modularity.ts';
import { subjectOfNetwork } from '#api/analysis/subject.ts';
import { karate, untied } from '../../../../support/networks.ts';

it('modularity of karate reaches the best there is, whatever the seed', () => {
  for (const seed of [0, 1, 2, 42, -7, 20_240_401]) {
    expect(modularity.compute(subjectOfNetwork(karate.network), { seed })).toBeCloseTo(0.41979, 6);
  }
});

it('modularity is undefined without ties', () => {
  for (const size of [0, 1, 3])
    expect(modularity.compute(subjectOfNetwork(untied(size)), { seed: 1 })).toBeNaN();
});
