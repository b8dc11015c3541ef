// The figures of an analysis in the shape in which they are written.
import { expect, it } from 'vitest';
import { evaluate } from '#api/analysis/metrics/evaluate.ts';
import { subjectOfNetwork } from '#api/analysis/subject.ts';
import { resultOf } from '#api/exchange/network-result.ts';
import { named } from '../../support/networks.ts';

it('writes yes and no, tables and tests, and null where there is none', () => {
  const { names, network } = named([
    ['a', 'b'],
    ['b', 'c'],
  ]);
  const sectors = { of: Int32Array.of(0, 0, 0), names: ['CITY'] };
  const subject = subjectOfNetwork(network, { sectors });
  const evaluation = evaluate(
    subject,
    {
      principal: ['articulationPoint', 'brokerageCoordinator'],
      tie: ['bridge'],
      network: ['eiIndex', 'sectorMixing'],
      tests: true,
    },
    1,
  );
  const written = resultOf(names, subject, evaluation, null);
  const nodes = [...written.nodes];
  const certain = { expected: 2, sd: 0, z: null, p: 1, randomGraph: (2 / 3) ** 2 * (1 / 3) * 2 };
  expect(nodes[1]).toMatchObject({
    id: 'b',
    articulationPoint: true,
    brokerageCoordinator: 2,
    tests: { brokerageCoordinator: { ...certain, randomGraph: expect.closeTo(certain.randomGraph, 12) } },
  });
  expect(nodes[0].articulationPoint).toBe(false);
  expect([...written.ties]).toEqual([
    { source: 'a', target: 'b', bridge: true },
    { source: 'b', target: 'c', bridge: true },
  ]);
  expect(written.tables.sectorMixing).toEqual({ rows: ['CITY'], columns: ['CITY'], values: [[4]] });
  expect(written.tests).toEqual({ eiIndex: { expected: -1, sd: 0, z: null, p: 1 } });
});

it('makes its lists anew each time they are read, and ties only where they have figures', () => {
  const { names, network } = named([['a', 'b']], ['c']);
  const subject = subjectOfNetwork(network);
  const of = (tie: string[]) =>
    resultOf(
      names,
      subject,
      evaluate(subject, { principal: ['closeness'], tie, network: ['modularity'] }, 1),
      null,
    );
  const written = of(['bridge']);
  expect([...written.nodes]).toEqual([...written.nodes]);
  expect([...written.undefined].map(({ metric, id }) => [metric, id])).toEqual([['closeness', 'c']]);
  expect([...written.ties].length).toBe(1);
  expect([...of([]).ties]).toEqual([]);
});
