// Every planted hole is counted again from the rows alone, for several seeds.
import { describe, expect, test } from 'vitest';
import { deriveDomain } from '#api/municipality/domain.ts';
import { loadProfiles } from '#api/municipality/profile.ts';
import { generateCity } from '#seed/city/generateCity.ts';
import { holes } from '#seed/city/holes.ts';
import { type Atlas, readAtlas } from './atlas.ts';
import { type Joint, jointProjects } from './mixing.ts';

const koka = loadProfiles().get('koka')!;
const valley = '奥霧谷';
const quiet = '鹿の原';

function sectorsApart({ counted, principals }: Atlas, s: string, t: string): Joint {
  return jointProjects(counted, (id) => principals.get(id)!.sector ?? null, s, t);
}

/** Principals that a breadth-first walk from `from` meets over shared projects. */
function reached({ projects }: Atlas, from: Iterable<string>, kept: (id: string) => boolean): Set<string> {
  const seen = new Set([...from].filter(kept));
  for (let grew = true; grew; ) {
    grew = false;
    for (const { members } of projects) {
      const inside = members.filter(kept);
      if (!inside.some((id) => seen.has(id))) continue;
      for (const id of inside) {
        grew ||= !seen.has(id);
        seen.add(id);
      }
    }
  }
  return seen;
}

function taking({ projects }: Atlas): Set<string> {
  return new Set(projects.flatMap(({ members }) => members));
}

function idsOf(
  { principals }: Atlas,
  fits: (principal: { name: string; district: string | null; kind?: string }) => boolean,
) {
  return [...principals.values()].filter(fits).map(({ id }) => id);
}

function circleOf(atlas: Atlas): string[] {
  const names = [
    'みなもブラジル人コミュニティ',
    'みなもベトナム人会',
    'フィリピンの母の会',
    '多文化こどもクラブ',
    'やさしい日本語の会',
    '世界の家庭料理の会',
  ];
  return idsOf(atlas, ({ name }) => names.includes(name));
}

/** One recount for each hole; a hole without one does not compile. */
const recounts: Record<keyof typeof holes, (atlas: Atlas) => void> = {
  civicGroupsAndBusinesses(atlas) {
    const { observed, expected } = sectorsApart(atlas, 'CIVIC_GROUP', 'BUSINESS');
    expect(expected).toBeGreaterThanOrEqual(100);
    expect(observed).toBeLessThanOrEqual(expected / 4);
    expect(observed).toBeGreaterThan(0);
  },
  schoolsAndBusinesses(atlas) {
    const { observed, expected } = sectorsApart(atlas, 'EDUCATION', 'BUSINESS');
    expect(expected).toBeGreaterThanOrEqual(40);
    expect(observed).toBeLessThanOrEqual(expected / 2);
  },
  departments(atlas) {
    const { observed, expected } = sectorsApart(atlas, 'GOVERNMENT', 'GOVERNMENT');
    expect(expected).toBeGreaterThanOrEqual(60);
    expect(observed).toBeLessThanOrEqual(expected / 2);
  },
  valley(atlas) {
    const { counted, principals } = atlas;
    const district = (id: string) => {
      const found = principals.get(id)!.district;
      return found === null ? null : found === valley ? valley : 'others';
    };
    const { observed, expected } = jointProjects(counted, district, valley, 'others');
    expect(expected).toBeGreaterThanOrEqual(15);
    expect(observed).toBe(0);
    const inside = idsOf(atlas, (principal) => principal.district === valley);
    const withCity = reached(atlas, inside, () => true);
    const without = reached(atlas, inside, (id) => principals.get(id)!.sector !== 'GOVERNMENT');
    expect(withCity.size).toBeGreaterThan(300);
    expect([...without].every((id) => inside.includes(id))).toBe(true);
  },
  quiet(atlas) {
    const alone = (district: string) => {
      const there = idsOf(atlas, (principal) => principal.district === district);
      return there.filter((id) => !taking(atlas).has(id)).length / there.length;
    };
    const hosted = new Map<string, number>();
    for (const { target } of atlas.rows.relationships.ProjectDistrict)
      hosted.set(target, (hosted.get(target) ?? 0) + 1);
    const { id } = atlas.rows.nodes.District.find(({ properties }) => properties.name === quiet)!;
    const median = [...hosted.values()].sort((a, b) => a - b)[11]!;
    expect(hosted.get(id) ?? 0).toBeLessThan(median / 2);
    expect(alone(quiet)).toBeGreaterThan(0.3);
  },
  alone(atlas) {
    const kinds = { ボランティア団体: 0.1, 事業者: 0.08, '区・自治会': 0.02 };
    for (const [kind, least] of Object.entries(kinds)) {
      const registered = idsOf(atlas, (principal) => principal.kind === kind);
      const share = registered.filter((id) => !taking(atlas).has(id)).length / registered.length;
      expect(share).toBeGreaterThan(least);
      expect(share).toBeLessThan(0.5);
    }
  },
  circle(atlas) {
    const circle = circleOf(atlas);
    expect(circle).toHaveLength(6);
    const theirs = atlas.projects.filter(({ members }) => members.some((id) => circle.includes(id)));
    expect(theirs).toHaveLength(holes.circle.parameters.projects);
    expect(theirs.every(({ members }) => members.every((id) => circle.includes(id)))).toBe(true);
  },
  coordinators(atlas) {
    const { Acquaintance, Coordination } = atlas.rows.relationships;
    const known = new Map<string, number>();
    for (const { source } of Acquaintance) known.set(source, (known.get(source) ?? 0) + 1);
    const { busiest, least } = holes.coordinators.parameters;
    expect(Math.max(...known.values())).toBe(busiest);
    expect(Math.min(...known.values())).toBe(least);
    const busy = taking(atlas);
    const never = new Set([
      ...circleOf(atlas),
      ...idsOf(atlas, ({ district }) => district === valley),
      ...[...atlas.principals.keys()].filter((id) => !busy.has(id)),
    ]);
    const met = [
      ...Acquaintance.map(({ target }) => target),
      ...Coordination.flatMap(({ target }) => atlas.projects.find(({ id }) => id === target)!.members),
    ];
    expect(met.filter((id) => never.has(id) && atlas.principals.get(id)!.district !== valley)).toEqual([]);
    expect(Acquaintance.filter(({ target }) => atlas.principals.get(target)!.district === valley)).toEqual(
      [],
    );
    const further = reached(atlas, met, () => true);
    expect(circleOf(atlas).some((id) => further.has(id))).toBe(false);
  },
  overload(atlas) {
    const { nodes, relationships } = atlas.rows;
    const year = new Map(nodes.Introduction.map(({ id, properties }) => [id, properties.fiscalYear]));
    const load = (id: string) =>
      relationships.Proposal.filter(({ source, target }) => source === id && year.get(target) === 2025)
        .length;
    const above = nodes.Coordinator.filter(({ id, properties }) => load(id) > properties.capacityPerYear!);
    expect(above.length).toBeGreaterThanOrEqual(holes.overload.parameters.coordinators);
    expect(above.slice(0, 2).map(({ properties }) => properties.name)).toEqual([
      'コーディネーター 01',
      'コーディネーター 02',
    ]);
  },
  welfareOnEqualTerms({ counted, principals }) {
    const read = counted.map((project) => ({
      ...project,
      domain: deriveDomain(koka, {
        ...project,
        sectors: project.members.map((id) => principals.get(id)!.sector ?? null),
      }).domain,
    }));
    const { field, domain } = holes.welfareOnEqualTerms.parameters;
    const welfare = read.filter(({ fields }) => fields!.includes(field));
    const expected =
      welfare.length * (read.filter((project) => project.domain === domain).length / read.length);
    const observed = welfare.filter((project) => project.domain === domain).length;
    expect(expected).toBeGreaterThanOrEqual(20);
    expect(observed).toBeLessThanOrEqual(expected / 2);
  },
  funds({ principals, projects }) {
    const all = [...principals.values()];
    const funders = new Set(all.filter(({ offers }) => offers?.includes('FUNDS')).map(({ id }) => id));
    expect([...funders].every((id) => principals.get(id)!.sector === holes.funds.parameters.offeredBy)).toBe(
      true,
    );
    const needy = all.filter(({ sector, needs }) => sector === 'CIVIC_GROUP' && needs?.includes('FUNDS'));
    const met = needy.filter(({ id }) =>
      projects.some(({ members }) => members.includes(id) && members.some((other) => funders.has(other))),
    );
    expect(needy.length).toBeGreaterThan(40);
    expect(met.length / needy.length).toBeLessThan(0.4);
  },
  unanswered({ rows }) {
    const answered = new Set(rows.relationships.Addressing.map(({ target }) => target));
    const share =
      rows.nodes.Challenge.filter(({ id }) => !answered.has(id)).length / rows.nodes.Challenge.length;
    expect(share).toBeGreaterThan(0.3);
    expect(share).toBeLessThan(0.8);
  },
  equality({ rows, principals }) {
    const giver = new Map(
      rows.relationships.Giving.map(({ source, target }) => [target, principals.get(source)!]),
    );
    const { principle, difference } = holes.equality.parameters;
    const mean = (office: boolean) => {
      const scores = rows.nodes.Evaluation.filter(
        ({ id, properties }) => properties.judge === 'MUTUAL' && (giver.get(id)!.kind === '行政') === office,
      ).map(({ properties }) => properties.scores![properties.principles!.indexOf(principle)]!);
      return scores.reduce((sum, score) => sum + score, 0) / scores.length;
    };
    expect(mean(true) - mean(false)).toBeGreaterThan(difference / 2);
  },
};

describe.each([1, 2, 3])('planted holes, seed %i', (seed) => {
  const atlas = readAtlas(generateCity({ seed }));
  test.each(Object.keys(recounts) as (keyof typeof recounts)[])('%s', (name) => recounts[name](atlas));
});

test('every hole says in both languages what is empty', () => {
  for (const { description } of Object.values(holes)) {
    expect(description.ja).toMatch(/[ぁ-ん].*。$/);
    expect(description.en).toMatch(/^[A-Z].*\.$/);
  }
});
