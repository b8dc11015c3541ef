// Introductions: every state, with the dates, answers, consents and results that the state asks for.
import { describe, expect, test } from 'vitest';
import { introductionStatuses } from '#api/municipality/codes.ts';
import { fiscalYearOf } from '#api/municipality/fiscal-year.ts';
import { generateCity } from '#seed/city/generateCity.ts';
import { readAtlas } from './atlas.ts';

const { rows, principals, projects } = readAtlas(generateCity());
const results = new Map(rows.relationships.Resulting.map(({ source, target }) => [source, target]));
const invited = Map.groupBy(rows.relationships.Introducing, ({ source }) => source);

describe('introductions', () => {
  test('are there in every state, most of them decided', () => {
    const states = Map.groupBy(rows.nodes.Introduction, ({ properties }) => properties.status);
    expect([...states.keys()].sort()).toEqual(introductionStatuses.map(({ code }) => code as string).sort());
    for (const [state, list] of states) expect(list.length, state!).toBeGreaterThanOrEqual(5);
  });

  test('have the dates of their state, in order, none after the register was drawn up', () => {
    for (const { properties } of rows.nodes.Introduction) {
      const { status, proposedAt, acceptedAt, metAt, closedAt, fiscalYear } = properties;
      const dates = [proposedAt, acceptedAt, metAt, closedAt].filter((date) => date != null);
      expect([...dates].sort()).toEqual(dates);
      expect(dates.every((date) => date < '2026-02-01')).toBe(true);
      expect(fiscalYear).toBe(fiscalYearOf(new Date(proposedAt!)));
      const given = [acceptedAt, metAt, closedAt].map(Boolean);
      if (status === 'PROPOSED') expect(given).toEqual([false, false, false]);
      if (status === 'ACCEPTED') expect(given).toEqual([true, false, false]);
      if (status === 'MET') expect(given).toEqual([true, true, false]);
      if (status === 'COLLABORATING') expect(given).toEqual([true, true, true]);
      if (status === 'DECLINED') expect(given).toEqual([false, false, true]);
      if (status === 'LAPSED') expect(given.slice(1)).toEqual([false, true]);
    }
  });

  test('ask two or more of different sectors, none who asked not to be', () => {
    for (const { id } of rows.nodes.Introduction) {
      const asked = invited.get(id)!.map(({ target }) => principals.get(target)!);
      expect(asked.length).toBeGreaterThanOrEqual(2);
      expect(new Set(asked.map(({ sector }) => sector)).size).toBe(asked.length);
      expect(asked.some(({ doNotIntroduce, status }) => doNotIntroduce || status !== 'ACTIVE')).toBe(false);
    }
  });

  test('share a contact only after everyone said yes', () => {
    for (const { id, properties } of rows.nodes.Introduction) {
      const answers = invited.get(id)!.map((row) => row.properties);
      const agreed = answers.every(({ answer }) => answer === 'YES');
      if (properties.acceptedAt) expect(agreed).toBe(true);
      if (answers.some(({ contactShared }) => contactShared))
        expect(agreed && properties.acceptedAt).toBeTruthy();
      if (properties.status === 'DECLINED')
        expect(answers.filter(({ answer }) => answer === 'NO')).toHaveLength(1);
      for (const { answer, answeredAt } of answers) {
        expect(Boolean(answer)).toBe(Boolean(answeredAt));
        if (answeredAt) expect(answeredAt > properties.proposedAt! && answeredAt < '2026-02-01').toBe(true);
      }
    }
  });

  test('end in a project exactly if they became one, the first that its pair shares', () => {
    for (const { id, properties } of rows.nodes.Introduction) {
      expect(results.has(id)).toBe(properties.status === 'COLLABORATING');
      const pair = invited.get(id)!.map(({ target }) => target);
      const together = projects.filter(({ members }) => pair.every((member) => members.includes(member)));
      const born = results.get(id);
      if (!born) {
        expect(together).toEqual([]);
        continue;
      }
      const { startYear } = projects.find((project) => project.id === born)!;
      expect(together.map((project) => project.id)).toContain(born);
      expect(Math.min(...together.map((project) => project.startYear))).toBe(startYear);
      expect(properties.fiscalYear).toBeLessThanOrEqual(startYear);
    }
  });

  test('are each proposed by one working coordinator', () => {
    const working = new Set(
      rows.nodes.Coordinator.filter(({ properties }) => properties.status === 'ACTIVE').map(({ id }) => id),
    );
    const proposers = Map.groupBy(rows.relationships.Proposal, ({ target }) => target);
    for (const { id } of rows.nodes.Introduction) {
      expect(proposers.get(id)).toHaveLength(1);
      expect(working.has(proposers.get(id)![0]!.source)).toBe(true);
    }
  });
});
