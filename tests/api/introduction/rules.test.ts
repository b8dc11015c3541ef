// Introductions go along one path, and the sample city's have all gone along it.
import { describe, expect, test } from 'vitest';
import { checkIntroduction, nextStatuses } from '#api/introduction/rules.ts';
import { type IntroductionStatus, introductionStatuses } from '#api/municipality/codes.ts';
import { generateCity } from '#seed/city/generateCity.ts';

const two = { principals: ['a', 'b'], projects: [] };
const codes = introductionStatuses.map(({ code }) => code);

describe('checkIntroduction', () => {
  test('follows the path to a project', () => {
    const path: IntroductionStatus[] = ['PROPOSED', 'ACCEPTED', 'MET'];
    path.forEach((status, i) => {
      expect(() => checkIntroduction(path[i - 1] ?? null, { ...two, status })).not.toThrow();
    });
    expect(() =>
      checkIntroduction('MET', { ...two, status: 'COLLABORATING', projects: ['p'] }),
    ).not.toThrow();
  });

  test.each(codes.flatMap((from) => codes.map((to) => [from, to] as const)))(
    '%s → %s only where the path leads',
    (from, to) => {
      const step = () => checkIntroduction(from, { ...two, status: to, projects: ['p'] });
      if (from === to || nextStatuses[from].includes(to)) expect(step).not.toThrow();
      else
        expect(step).toThrow(
          expect.objectContaining({ code: 'BAD_USER_INPUT', details: { field: 'status' } }),
        );
    },
  );

  test('begins as PROPOSED, needs two, and a project to be COLLABORATING', () => {
    expect(() => checkIntroduction(null, { ...two, status: 'MET' })).toThrow(/MET/);
    expect(() =>
      checkIntroduction(null, { principals: ['a', 'a'], projects: [], status: 'PROPOSED' }),
    ).toThrow(/principals/);
    expect(() => checkIntroduction('MET', { ...two, status: 'COLLABORATING' })).toThrow(/projects/);
  });

  test('holds for every introduction of the sample city', () => {
    const { nodes, relationships } = generateCity({});
    const endsOf = (rows: readonly { source: string; target: string }[], id: string) =>
      rows.filter(({ source }) => source === id).map(({ target }) => target);
    const seen = new Set<string>();
    for (const { id, properties } of nodes.Introduction) {
      const status = properties.status as IntroductionStatus;
      const principals = endsOf(relationships.Introducing, id);
      const projects = endsOf(relationships.Resulting, id);
      expect(() => checkIntroduction(status, { status, principals, projects })).not.toThrow();
      seen.add(status);
    }
    expect([...seen].sort()).toEqual([...codes].sort());
  });
});
