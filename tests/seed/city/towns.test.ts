// Districts: a map whose borders agree on both sides.
import { describe, expect, test } from 'vitest';
import { generateCity } from '#seed/city/generateCity.ts';

describe('districts', () => {
  const { District } = generateCity().nodes;
  const neighbours = new Map(District.map(({ id, properties }) => [id, properties.neighbours!]));

  test('are neighbours of each other, never of themselves', () => {
    for (const [id, others] of neighbours) {
      expect(others).not.toContain(id);
      expect(new Set(others).size).toBe(others.length);
      for (const other of others) expect(neighbours.get(other)).toContain(id);
    }
  });

  test('lie on a map: every one has neighbours, none has more than six, and all are connected', () => {
    const sizes = [...neighbours.values()].map((others) => others.length);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(2);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(6);
    const seen = new Set([District[0]!.id]);
    for (const id of seen) for (const other of neighbours.get(id)!) seen.add(other);
    expect(seen.size).toBe(23);
    // A planar map of n places has at most 3n − 6 borders.
    expect(sizes.reduce((sum, size) => sum + size, 0) / 2).toBeLessThanOrEqual(3 * 23 - 6);
  });

  test('have names with readings', () => {
    expect(new Set(District.map(({ properties }) => properties.name)).size).toBe(23);
    for (const { properties } of District) expect(properties.kana).toMatch(/^[ぁ-んー]+$/);
  });
});
