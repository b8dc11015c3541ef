// Evaluations score the city's own principles, and the sample city's all do.
import { describe, expect, test } from 'vitest';
import { checkEvaluation, type EvaluationSheet } from '#api/evaluation/rules.ts';
import type { Judge } from '#api/municipality/codes.ts';
import { loadProfiles } from '#api/municipality/profile.ts';
import { generateCity } from '#seed/city/generateCity.ts';

const koka = loadProfiles().get('koka')!;
const principles = koka.principles.slice(0, 2).map(({ ja }) => ja);
const good: EvaluationSheet = { judge: 'SELF', principles, scores: [1, 5], about: null };

describe('checkEvaluation', () => {
  test.each<[string, Partial<EvaluationSheet>]>([
    ['principles', { principles: ['無い原則', principles[0]!] }],
    ['principles', { principles: [principles[0]!, principles[0]!] }],
    ['scores', { scores: [3] }],
    ['scores', { scores: [0, 3] }],
    ['scores', { scores: [3, 6] }],
    ['scores', { scores: [3, 2.5] }],
    ['about', { judge: 'MUTUAL' }],
    ['about', { about: 'a' }],
  ])('refuses a faulty %s: %j', (field, fault) => {
    const sheet = { ...good, ...fault };
    expect(() => checkEvaluation(koka, good)).not.toThrow();
    expect(() => checkEvaluation(koka, sheet)).toThrow(
      expect.objectContaining({ code: 'BAD_USER_INPUT', details: { field } }),
    );
  });

  test('holds for every evaluation of the sample city', () => {
    const { nodes, relationships } = generateCity({});
    const about = new Map(relationships.Judging.map(({ source, target }) => [source, target]));
    expect(nodes.Evaluation.length).toBeGreaterThan(100);
    for (const { id, properties } of nodes.Evaluation) {
      const sheet = {
        judge: properties.judge as Judge,
        principles: properties.principles as string[],
        scores: properties.scores as number[],
        about: about.get(id) ?? null,
      };
      expect(() => checkEvaluation(koka, sheet)).not.toThrow();
    }
  });
});
