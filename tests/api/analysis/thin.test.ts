// What a thinned register keeps.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tiesOf } from '#api/analysis/network.ts';
import { spansAt } from '#api/analysis/participation-years.ts';
import { type Subject, subjectOfAffiliation, subjectOfNetwork } from '#api/analysis/subject.ts';
import { thin } from '#api/analysis/thin.ts';
import { affiliation, karate, path } from '../../support/networks.ts';
import { arbitrarySubject, factsOf } from '../../support/subjects.ts';

/** What is known of each participation, with the years as numbers of the project. */
function participationsOf({ affiliation, facts, years, size }: Subject): string[] {
  if (!affiliation) return [];
  const { projectStarts, projectList, memberStarts, memberList } = affiliation;
  const entries = [];
  for (let principal = 0; principal < size; principal++)
    for (let p = projectStarts[principal]; p < projectStarts[principal + 1]; p++) {
      const project = projectList[p];
      expect(memberList.subarray(memberStarts[project], memberStarts[project + 1])).toContain(principal);
      const fields = facts?.fields.subarray(facts.fieldStarts[project], facts.fieldStarts[project + 1]);
      const more = [fields?.join('+'), facts?.domains[project], years && spansAt(years, p).join('+')];
      entries.push([principal, ...more].join(' '));
    }
  return entries.sort();
}

it('keeps nine tenths of the participations, each with all that is known of it', () => {
  fc.assert(
    fc.property(arbitrarySubject(), fc.integer(), (subject, seed) => {
      const rest = thin(subject, seed, 1);
      const [before, after] = [participationsOf(subject), participationsOf(rest)];
      expect(after.length).toBe(before.length - Math.round(before.length / 10));
      for (const entry of after) expect(before.splice(before.indexOf(entry), 1)).toEqual([entry]);
      expect(rest).toMatchObject({
        size: subject.size,
        sectors: subject.sectors,
        districts: subject.districts,
      });
    }),
  );
});

it('leaves out projects without members', () => {
  const single = affiliation(
    10,
    Array.from({ length: 10 }, (_, i) => [i]),
  );
  const facts = factsOf(
    Array.from({ length: 10 }, (_, i) => [i + 1]),
    Array(10).fill(2),
  );
  const rest = thin(subjectOfAffiliation(single, { facts }), 1, 1);
  expect(rest.affiliation?.projects).toBe(9);
  expect(rest.affiliation?.memberList.length).toBe(9);
  // Project i is the one with field i + 1, and its only member is i.
  expect([...rest.facts!.fields]).toEqual([...rest.affiliation!.memberList].map((member) => member + 1));
});

it('keeps nine tenths of the ties with their strengths', () => {
  const rest = thin(subjectOfNetwork(karate.network), 3, 1).network!;
  expect(rest.neighbours.length).toBe(2 * (78 - 8));
  const { sources, targets, entries } = tiesOf(rest);
  sources.forEach((source, tie) => {
    const row = karate.network.neighbours.slice(
      karate.network.starts[source],
      karate.network.starts[source + 1],
    );
    expect(row).toContain(targets[tie]);
    expect(rest.strengths[entries[tie]]).toBe(1);
  });
});

it('leaves out each tie about as often as any other', () => {
  const times = new Int32Array(100);
  for (let replicate = 0; replicate < 1000; replicate++) {
    const { sources } = tiesOf(thin(subjectOfNetwork(path(101)), 1, replicate).network!);
    for (const source of sources) times[source]++;
  }
  // Binomial around 900 with a standard deviation of 9.5.
  for (const kept of times) expect(Math.abs(kept - 900)).toBeLessThan(50);
});
