// Identifiers: version 7, in order, decided by the seed.

import { validate, version } from 'uuid';
import { describe, expect, test } from 'vitest';
import { identifiers } from '#seed/city/identifiers.ts';

describe('identifiers', () => {
  const next = identifiers(1);
  const ids = Array.from({ length: 1000 }, next);

  test('are UUIDs of version 7, each different, ascending', () => {
    expect(ids.every((id) => validate(id) && version(id) === 7)).toBe(true);
    expect([...ids].sort()).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('are the same for the same seed, others for another', () => {
    expect(Array.from({ length: 1000 }, identifiers(1))).toEqual(ids);
    expect(identifiers(2)()).not.toBe(ids[0]);
  });
});
