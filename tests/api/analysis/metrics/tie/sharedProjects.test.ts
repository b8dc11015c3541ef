// Reference values of the number of shared projects.

import { expect, it } from 'vitest';
import { project } from '#api/analysis/kernels/projection.ts';
import { sharedProjects } from '#api/analysis/metrics/tie/sharedProjects.ts';
import { tiesOf } from '#api/analysis/network.ts';
import { subjectOfNetwork } from '#api/analysis/subject.ts';
import { davis, davisEvents, davisWomen, karate } from '../../../../support/networks.ts';
import { endsOf, expectByDefinition, projectsOf } from '../../../../support/subjects.ts';

it('sharedProjects counts what two take part in together', () => {
  const network = project(davis);
  const { sources, targets } = tiesOf(network);
  sharedProjects.compute(subjectOfNetwork(network), { seed: 1 }).forEach((value, tie) => {
    const other = davisEvents[davisWomen[targets[tie]]];
    expect(value).toBe(davisEvents[davisWomen[sources[tie]]].filter((event) => other.includes(event)).length);
  });
});

it('sharedProjects is undefined where ties are not made of projects', () => {
  const values = sharedProjects.compute(subjectOfNetwork(karate.network), { seed: 1 });
  expect(values.length).toBe(78);
  expect(values.every(Number.isNaN)).toBe(true);
});

it('sharedProjects by definition', () => {
  expectByDefinition(sharedProjects, (subject) => {
    const lists = subject.affiliation && projectsOf(subject.affiliation);
    return endsOf(subject).map(([a, b]) =>
      lists ? lists[a].filter((project) => lists[b].includes(project)).length : Number.NaN,
    );
  });
});
