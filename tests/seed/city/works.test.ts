// Projects of the sample city: the rules of the model, and the shape of a real register.
import { describe, expect, test } from 'vitest';
import { projectStatuses } from '#api/municipality/codes.ts';
import { loadProfiles } from '#api/municipality/profile.ts';
import { roles } from '#api/municipality/roles.ts';
import { generateCity } from '#seed/city/generateCity.ts';
import { readAtlas } from './atlas.ts';

const { rows, projects, counted, principals } = readAtlas(generateCity());
const koka = loadProfiles().get('koka')!;
const byId = new Map(projects.map((project) => [project.id, project]));
const roleCodes = roles.map(({ code }) => code as string);

function share(fits: (project: (typeof projects)[number]) => boolean): number {
  return projects.filter(fits).length / projects.length;
}

describe('projects', () => {
  test('lie in the six fiscal years and have known codes', () => {
    for (const { startYear, endYear, status, fields, form } of projects) {
      expect(startYear).toBeGreaterThanOrEqual(2020);
      expect(startYear).toBeLessThanOrEqual(2025);
      if (endYear !== undefined) expect(endYear).toBeGreaterThanOrEqual(startYear);
      expect(projectStatuses.map(({ code }) => code as string)).toContain(status);
      expect(fields!.every((field) => field >= 1 && field <= 20)).toBe(true);
      if (form !== undefined) expect(koka.forms.map(({ ja }) => ja)).toContain(form);
    }
  });

  test('are in a state that fits their years', () => {
    for (const { startYear, endYear, status } of projects) {
      if (status === 'COMPLETED') expect(endYear).toBeLessThanOrEqual(2025);
      if (status === 'ACTIVE') expect(endYear ?? 2025).toBeGreaterThanOrEqual(2025);
      if (status === 'PLANNED') expect(startYear).toBe(2025);
    }
    expect(new Set(projects.map(({ status }) => status)).size).toBe(4);
  });

  test('have deadlines, budgets and subsidies that agree with their years', () => {
    for (const { startYear, endYear, deadline, budgetYen, subsidyYen, subsidySince, form } of projects) {
      if (deadline) {
        expect(deadline).toMatch(/^\d{4}-\d\d-\d\d$/);
        expect(deadline >= `${startYear}-04-01` && deadline <= `${endYear! + 1}-03-31`).toBe(true);
      }
      if (subsidyYen === undefined) continue;
      expect(form).toBe('補助・助成');
      expect(subsidyYen).toBeLessThanOrEqual(budgetYen!);
      expect(subsidySince).toBeLessThanOrEqual(startYear);
    }
    const subsidised = projects.filter(({ subsidySince }) => subsidySince !== undefined);
    const long = subsidised.filter(({ subsidySince, startYear }) => startYear - subsidySince! >= 3);
    expect(long.length / subsidised.length).toBeGreaterThan(0.1);
  });

  test('have a domain of their own only where someone set it, with a reason', () => {
    const manual = projects.filter(({ domain }) => domain);
    expect(manual.length).toBeGreaterThan(3);
    expect(manual.every(({ domainSource, domainReason }) => domainSource === 'MANUAL' && domainReason)).toBe(
      true,
    );
    expect(
      projects.every(({ domain, domainSource }) => (domain === undefined) === (domainSource === undefined)),
    ).toBe(true);
  });

  test('have gaps of the kind a register has', () => {
    expect(share(({ form }) => !form)).toBeGreaterThan(0.08);
    expect(share(({ form }) => !form)).toBeLessThan(0.25);
    expect(share(({ deadline }) => !deadline)).toBeGreaterThan(0.1);
    expect(share(({ lead }) => !lead)).toBeGreaterThan(0.01);
    expect(share(({ lead }) => !lead)).toBeLessThan(0.1);
    for (const { ja } of koka.forms)
      expect(
        share(({ form }) => form === ja),
        ja,
      ).toBeGreaterThan(0.01);
  });

  test('were called off more often in 令和2年度 than since', () => {
    const cancelled = (year: number) => {
      const held = projects.filter(({ startYear }) => startYear === year);
      return held.filter(({ status }) => status === 'CANCELLED').length / held.length;
    };
    expect(cancelled(2020)).toBeGreaterThan(0.1);
    expect(cancelled(2024)).toBeLessThan(0.05);
  });

  test('recur: many are held again by mostly the same members', () => {
    expect(counted.length).toBeGreaterThan(350);
    expect(counted.length).toBeLessThan(700);
  });

  test('are of the sizes that registers show: mostly small, a few with very many', () => {
    const sizes = projects.map(({ members }) => members.length).sort((a, b) => a - b);
    expect(sizes[0]).toBeGreaterThanOrEqual(1);
    expect(sizes[450]).toBeLessThanOrEqual(8);
    expect(sizes.at(-1)).toBeGreaterThanOrEqual(20);
  });
});

describe('participations', () => {
  const parts = rows.relationships.Participation;

  test('have known roles and years within the project', () => {
    for (const { target, key, properties } of parts) {
      const { startYear, endYear } = byId.get(target)!;
      expect(roleCodes).toContain(key.role);
      expect(key.since).toBeGreaterThanOrEqual(startYear);
      expect(key.since).toBeLessThanOrEqual(Math.min(endYear ?? 2025, 2025));
      if (properties.until == null) continue;
      expect(properties.until).toBeGreaterThanOrEqual(key.since);
      expect(properties.until).toBeLessThanOrEqual(endYear ?? 2025);
    }
    expect(new Set(parts.map(({ key }) => key.role)).size).toBe(roleCodes.length);
  });

  test('let some take part twice, in two roles or again later', () => {
    const seen = new Set<string>();
    const twice = parts.filter(({ source, target }) => seen.size === seen.add(source + target).size);
    expect(twice.length).toBeGreaterThan(20);
  });

  test('are many for hubs, few for most, none for some', () => {
    const count = new Map([...principals.keys()].map((id) => [id, 0]));
    for (const { members } of projects) for (const id of members) count.set(id, count.get(id)! + 1);
    const sorted = [...count.values()].sort((a, b) => b - a);
    expect(sorted[0]).toBeGreaterThan(80);
    expect(sorted[322]).toBeLessThan(20);
    expect(sorted.filter((n) => n === 0).length / sorted.length).toBeGreaterThan(0.1);
    expect(sorted.filter((n) => n === 0).length / sorted.length).toBeLessThan(0.35);
  });

  test('grow with shared district and shared field', () => {
    const near: boolean[] = [];
    const alike: boolean[] = [];
    for (const { members } of counted) {
      const [a, b] = members
        .map((id) => principals.get(id)!)
        .filter(({ district, fields }) => district && fields);
      if (!a || !b) continue;
      near.push(a.district === b.district);
      alike.push(a.fields!.some((field) => b.fields!.includes(field)));
    }
    const mean = (list: boolean[]) => list.filter(Boolean).length / list.length;
    // By chance one pair in twenty lives in one district, and about three in ten share a field.
    expect(mean(near)).toBeGreaterThan(0.4);
    expect(mean(alike)).toBeGreaterThan(0.45);
  });
});
