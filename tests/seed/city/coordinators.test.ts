// Coordinators: persons by function, uneven in whom they know, strength and dates as the model has them.
import { describe, expect, test } from 'vitest';
import { coordinatorStatuses } from '#api/municipality/codes.ts';
import { generateCity } from '#seed/city/generateCity.ts';

const { nodes, relationships } = generateCity();

describe('coordinators', () => {
  test('are named by number and reached by made-up addresses', () => {
    nodes.Coordinator.forEach(({ properties }, i) => {
      expect(properties.name).toBe(`コーディネーター ${String(i + 1).padStart(2, '0')}`);
      expect(properties.contactEmail).toMatch(/^c\d\d@example\.jp$/);
      expect(properties.contactPhone).toBe('000-0000-0000');
      expect(properties.cohort).toMatch(/^協働コーディネーター養成講座 令和[元2-6]年度$/);
      expect(coordinatorStatuses.map(({ code }) => code as string)).toContain(properties.status);
      expect(properties.capacityPerYear).toBeGreaterThan(0);
    });
    expect(nodes.Coordinator.filter(({ properties }) => properties.status === 'INACTIVE')).toHaveLength(1);
  });

  test('know principals with strength 1 to 3, and met them before the register was drawn up', () => {
    for (const { properties } of relationships.Acquaintance) {
      expect([1, 2, 3]).toContain(properties.strength);
      if (properties.lastContact) expect(properties.lastContact < '2026-01-31').toBe(true);
    }
    expect(new Set(relationships.Acquaintance.map(({ properties }) => properties.strength)).size).toBe(3);
  });

  test('look after projects within the years of these', () => {
    const years = new Map(nodes.Project.map(({ id, properties }) => [id, properties]));
    for (const { target, key, properties } of relationships.Coordination) {
      const { startYear, endYear } = years.get(target)!;
      expect(key.since).toBe(startYear);
      if (properties.until != null) expect(properties.until).toBe(endYear);
    }
  });

  test('belong to one principal and serve a district at least', () => {
    for (const { id } of nodes.Coordinator) {
      expect(relationships.Affiliation.filter(({ source }) => source === id)).toHaveLength(1);
      expect(relationships.CoordinatorDistrict.filter(({ source }) => source === id).length).toBeGreaterThan(
        0,
      );
    }
  });
});
