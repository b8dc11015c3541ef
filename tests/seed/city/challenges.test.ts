// Challenges and consultations: states that agree with what was done about them.
import { describe, expect, test } from 'vitest';
import { challengeStatuses, consultationStatuses, resources } from '#api/municipality/codes.ts';
import { generateCity } from '#seed/city/generateCity.ts';

const { nodes, relationships } = generateCity();

describe('challenges', () => {
  const projects = new Map(nodes.Project.map(({ id, properties }) => [id, properties]));
  const answers = Map.groupBy(relationships.Addressing, ({ target }) => target);

  test('are raised by someone and known by title', () => {
    const raised = new Set(relationships.Raising.map(({ target }) => target));
    expect(new Set(nodes.Challenge.map(({ properties }) => properties.title)).size).toBe(
      nodes.Challenge.length,
    );
    expect(nodes.Challenge.filter(({ id }) => !raised.has(id))).toEqual([]);
  });

  test('are open without a project, addressed or closed with one of their field begun since', () => {
    for (const { id, properties } of nodes.Challenge) {
      const taken = (answers.get(id) ?? []).map(({ source }) => projects.get(source)!);
      expect(challengeStatuses.map(({ code }) => code as string)).toContain(properties.status);
      expect(taken.length === 0).toBe(properties.status === 'OPEN');
      for (const { startYear, fields } of taken) {
        expect(startYear).toBeGreaterThanOrEqual(properties.raisedYear!);
        expect(fields!.some((field) => properties.fields!.includes(field))).toBe(true);
      }
      expect(properties.needs!.every((need) => resources.some(({ code }) => code === need))).toBe(true);
    }
    expect(new Set(nodes.Challenge.map(({ properties }) => properties.status)).size).toBe(3);
  });
});

describe('consultations', () => {
  const answered = new Set(relationships.Answering.map(({ target }) => target));
  const asked = new Map(relationships.Asking.map(({ source, target }) => [target, source]));

  test('are answered by a coordinator unless they are still open', () => {
    for (const { id, properties } of nodes.Consultation) {
      expect(consultationStatuses.map(({ code }) => code as string)).toContain(properties.status);
      expect(answered.has(id)).toBe(properties.status !== 'OPEN');
      expect(Boolean(properties.answer)).toBe(properties.status !== 'OPEN');
      expect(asked.has(id)).toBe(true);
      expect(properties.at! < '2026-02-01').toBe(true);
    }
    expect(new Set(nodes.Consultation.map(({ properties }) => properties.status)).size).toBe(3);
  });

  test('lead to an introduction of the one who asked, later', () => {
    const at = new Map(nodes.Consultation.map(({ id, properties }) => [id, properties.at!]));
    const proposed = new Map(nodes.Introduction.map(({ id, properties }) => [id, properties.proposedAt!]));
    expect(relationships.Leading.length).toBeGreaterThan(10);
    for (const { source, target } of relationships.Leading) {
      const members = relationships.Introducing.filter((row) => row.source === target).map(
        (row) => row.target,
      );
      expect(members).toContain(asked.get(source));
      expect(at.get(source)! < proposed.get(target)!).toBe(true);
    }
  });
});
