// Evaluations: the city's principles, scores 1 to 5, and the right judge for each kind.
import { describe, expect, test } from 'vitest';
import { evaluationPhases, judges } from '#api/municipality/codes.ts';
import { loadProfiles } from '#api/municipality/profile.ts';
import { generateCity } from '#seed/city/generateCity.ts';
import { readAtlas } from './atlas.ts';

const { rows, principals, projects } = readAtlas(generateCity());
const koka = loadProfiles().get('koka')!;
const byId = new Map(projects.map((project) => [project.id, project]));
const giver = new Map(rows.relationships.Giving.map(({ source, target }) => [target, source]));
const subject = new Map(rows.relationships.Assessment.map(({ source, target }) => [source, target]));
const about = new Map(rows.relationships.Judging.map(({ source, target }) => [source, target]));

describe('evaluations', () => {
  test('score the six principles of the profile from 1 to 5', () => {
    for (const { properties } of rows.nodes.Evaluation) {
      expect(properties.principles).toEqual(koka.principles.map(({ ja }) => ja));
      expect(properties.scores).toHaveLength(6);
      expect(properties.scores!.every((score) => Number.isInteger(score) && score >= 1 && score <= 5)).toBe(
        true,
      );
    }
  });

  test('come in both phases and from all three judges', () => {
    const seen = new Set(
      rows.nodes.Evaluation.map(({ properties }) => `${properties.judge} ${properties.phase}`),
    );
    expect(seen).toContain('SELF INTERIM');
    for (const { code } of judges) expect(seen).toContain(`${code} YEAR_END`);
    expect(evaluationPhases).toHaveLength(2);
  });

  test('are given by a member about the project, about another member, or by the committee', () => {
    for (const { id, properties } of rows.nodes.Evaluation) {
      const { members, startYear, endYear } = byId.get(subject.get(id)!)!;
      const by = giver.get(id)!;
      expect(properties.fiscalYear).toBeGreaterThanOrEqual(startYear);
      expect(properties.fiscalYear).toBeLessThanOrEqual(endYear ?? 2025);
      if (properties.judge === 'THIRD_PARTY')
        expect(principals.get(by)!.name).toBe('みなも市協働推進計画策定・評価委員会');
      else expect(members).toContain(by);
      expect(about.has(id)).toBe(properties.judge === 'MUTUAL');
      if (properties.judge === 'MUTUAL') {
        expect(about.get(id)).not.toBe(by);
        expect(members).toContain(about.get(id));
      }
    }
  });

  test('judge at year end only what is completed, and cover more of it year by year', () => {
    const ended = rows.nodes.Evaluation.filter(({ properties }) => properties.phase === 'YEAR_END');
    for (const { id } of ended) expect(byId.get(subject.get(id)!)!.status).toBe('COMPLETED');
    const judged = new Set(ended.map(({ id }) => subject.get(id)!));
    const coverage = (year: number) => {
      const completed = projects.filter(({ status, endYear }) => status === 'COMPLETED' && endYear === year);
      return completed.filter(({ id }) => judged.has(id)).length / completed.length;
    };
    expect(coverage(2020)).toBeLessThan(coverage(2024));
    expect(coverage(2024)).toBeLessThan(0.8);
  });
});
