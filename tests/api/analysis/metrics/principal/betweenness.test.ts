// Reference values of betweenness.

import { expect, it } from 'vitest';
import { betweenness } from '#api/analysis/metrics/principal/betweenness.ts';
import { subjectOfNetwork } from '#api/analysis/subject.ts';
import { florentine, karate, kite, path, star, untied } from '../../../../support/networks.ts';
import { references } from '../../../../support/reference.ts';

const betweennessesOf = (network: typeof karate.network) =>
  betweenness.compute(subjectOfNetwork(network), { seed: 1 });

it('betweenness counts each unordered pair once', () => {
  expect([...betweennessesOf(path(5))]).toEqual([0, 3, 4, 3, 0]);
  expect(betweennessesOf(star(6))[0]).toBe(10);
});

it('betweenness of karate, Florentine families and kite', () => {
  const ofKarate = betweennessesOf(karate.network);
  expect(ofKarate[karate.at(0)]).toBeCloseTo(231.071429, 6);
  expect(ofKarate[karate.at(33)]).toBeCloseTo(160.551587, 6);
  expect(ofKarate[karate.at(32)]).toBeCloseTo(76.690476, 6);
  const ofFlorentine = betweennessesOf(florentine.network);
  expect(ofFlorentine[florentine.at('Medici')]).toBeCloseTo(47.5, 6);
  expect(ofFlorentine[florentine.at('Guadagni')]).toBeCloseTo(23.166667, 6);
  expect(ofFlorentine[florentine.at('Albizzi')]).toBeCloseTo(19.333333, 6);
  const ofKite = betweennessesOf(kite.network);
  expect([7, 5, 6, 8].map((node) => ofKite[node].toFixed(6))).toEqual([
    '14.000000',
    '8.333333',
    '8.333333',
    '8.000000',
  ]);
});

it('betweenness is 0 where nobody can stand between others', () => {
  expect([...betweennessesOf(untied(3))]).toEqual([0, 0, 0]);
  expect([...betweennessesOf(path(2))]).toEqual([0, 0]);
  expect([...betweennessesOf(untied(1))]).toEqual([0]);
  expect([...betweennessesOf(untied(0))]).toEqual([]);
});

for (const { title, network, column } of references()) {
  it(`betweenness agrees with others on ${title}`, () => {
    const expected = column('betweenness');
    betweennessesOf(network).forEach((value, node) => {
      expect(Math.abs(value - expected[node])).toBeLessThan(1e-6);
    });
  });
}
