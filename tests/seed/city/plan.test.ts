// Measures, survey figures and targets: every year, marked as made up.
import { describe, expect, test } from 'vitest';
import { generateCity } from '#seed/city/generateCity.ts';

const { Measure, ExternalIndicator, Target } = generateCity().nodes;

describe('plan', () => {
  test('has each measure every year, done and judged but for the year that is not over', () => {
    expect(Measure).toHaveLength(12 * 6);
    for (const { properties } of Measure) {
      const over = properties.fiscalYear! < 2025;
      expect(Boolean(properties.done)).toBe(over);
      expect(Boolean(properties.judgement)).toBe(over);
    }
  });

  test('has survey figures between 0 and 100 per cent whose source says that they are made up', () => {
    expect(ExternalIndicator).toHaveLength(4 * 6);
    for (const { properties } of ExternalIndicator) {
      expect(properties.source).toContain('架空');
      expect(properties.value).toBeGreaterThan(0);
      expect(properties.value).toBeLessThan(100);
    }
  });

  test('has one target for each indicator and year', () => {
    const keys = Target.map(({ properties }) => `${properties.indicator} ${properties.fiscalYear}`);
    expect(new Set(keys).size).toBe(Target.length);
    for (const { properties } of Target) expect(properties.setBy).toContain('架空');
  });
});
