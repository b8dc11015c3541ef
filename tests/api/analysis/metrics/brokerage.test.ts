// What the figures of brokerage share.
import { expect, it } from 'vitest';
import { brokerageBy } from '#api/analysis/metrics/brokerage.ts';
import { labelsOf } from '#api/analysis/subject.ts';
import { path } from '../../../support/networks.ts';
import { subjectOf } from '../../../support/subjects.ts';

const subject = subjectOf(path(3), {
  sectors: labelsOf(['A', 'A', 'A']),
  districts: labelsOf(['east', 'west', 'east']),
});

it('takes the groups it is told', () => {
  const of = (by: 'sectors' | 'districts', role: 'coordinator' | 'itinerant') => [
    ...brokerageBy(by, role).compute(subject, { seed: 1 }),
  ];
  expect(of('sectors', 'coordinator')).toEqual([0, 2, 0]);
  expect(of('sectors', 'itinerant')).toEqual([0, 0, 0]);
  expect(of('districts', 'coordinator')).toEqual([0, 0, 0]);
  expect(of('districts', 'itinerant')).toEqual([0, 2, 0]);
});

it('gives a copy, so that nobody writes into what others share', () => {
  const { compute } = brokerageBy('sectors', 'coordinator');
  compute(subject, { seed: 1 })[1] = 99;
  expect(compute(subject, { seed: 1 })[1]).toBe(2);
});
