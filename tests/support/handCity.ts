// A city of 12 principals and three fiscal years, small enough to work every indicator by hand.
import { commit } from '#api/atlas/commit.ts';
import type { HealthSource } from '#api/health/health-source.ts';
import type { Database } from '#cypher/database.ts';
import { snapshot } from './snapshots.ts';

const ALL_YEARS = [2022, 2023, 2024];
const civic = { sector: 'CIVIC_GROUP', registeredYears: ALL_YEARS } as const;

const built = snapshot({
  principals: {
    a: { sector: 'NEIGHBORHOOD', registeredYears: ALL_YEARS },
    b: { sector: 'NEIGHBORHOOD', registeredYears: ALL_YEARS },
    c: civic,
    d: civic,
    e: civic,
    f: { sector: 'BUSINESS', registeredYears: ALL_YEARS },
    g: { sector: 'EDUCATION', registeredYears: ALL_YEARS },
    h: { sector: 'GOVERNMENT', city: true, registeredYears: ALL_YEARS },
    // The police: neither registered nor an office of the city.
    i: { sector: 'GOVERNMENT' },
    j: { sector: 'CITIZEN', registeredYears: ALL_YEARS },
    k: { sector: null, registeredYears: ALL_YEARS },
    l: { ...civic, status: 'DISSOLVED' },
  },
  projects: {
    p1: { domain: 'C', startYear: 2022, endYear: 2023, members: ['a', 'c', 'h'] },
    p2: { domain: 'B', startYear: 2022, endYear: 2022, members: ['d', 'e'] },
    p3: { domain: 'D', startYear: 2023, endYear: 2024, status: 'ACTIVE', members: ['c', 'f', 'h'] },
    p4: { domain: 'A', startYear: 2023, endYear: 2023, members: ['g'] },
    p5: { domain: 'C', members: ['a', 'b'] },
    p6: { domain: null, endYear: null, status: 'ACTIVE', members: ['c', 'f', 'k'] },
    p7: { domain: 'E', members: ['e', 'l'] },
    p8: { domain: 'B', status: 'CANCELLED', members: ['a', 'j'] },
  },
  rest: {
    currentYear: 2024,
    coordinators: ['u', 'v', 'w'].map((id) => ({ id, name: id, principal: null })),
    acquaintances: [
      { coordinator: 'u', principal: 'a', strength: 1 },
      { coordinator: 'u', principal: 'd', strength: 1 },
      { coordinator: 'v', principal: 'g', strength: 3 },
    ],
    coordinations: [{ coordinator: 'v', project: 'p6', since: 2024, until: null }],
    memberships: [{ member: 'e', group: 'c', since: null, until: null }],
  },
});

const NO_DETAILS = { deadline: null, budgetYen: null, subsidyYen: null, subsidySince: null };
const details = {
  p1: { deadline: '2024-03-31' },
  p3: { deadline: '2025-03-31', subsidySince: 2021 },
  p5: { deadline: '2024-12-31' },
  p6: { subsidyYen: 100_000 },
};

const coordinator = { aliases: [], fields: [], skills: [], districts: [], cohort: null, principal: null };
const challenge = { aliases: [], fields: [], needs: [], districts: [], raisedBy: [], projects: [] };

const evaluations = [
  ['p3', 'h', 'INTERIM', 'SELF', 2024, [4, 4]],
  ['p3', 'c', 'INTERIM', 'MUTUAL', 2024, [3, 4]],
  ['p3', 'f', 'INTERIM', 'MUTUAL', 2024, [5, 2]],
  ['p3', 'i', 'INTERIM', 'THIRD_PARTY', 2024, [1, 1]],
  ['p3', 'h', 'YEAR_END', 'SELF', 2024, [3]],
  ['p3', 'c', 'YEAR_END', 'SELF', 2024, [4]],
  ['p3', 'h', 'INTERIM', 'SELF', 2023, [5]],
  ['p3', 'c', 'INTERIM', 'MUTUAL', 2023, [1]],
  ['p5', 'a', 'YEAR_END', 'SELF', 2024, [5]],
  ['p5', 'b', 'YEAR_END', 'MUTUAL', 2024, [5]],
  ['p1', 'i', 'YEAR_END', 'THIRD_PARTY', 2023, [2]],
] as const;

const DATES = { acceptedAt: null, metAt: null, closedAt: null };

/** The city. */
export const handCity: HealthSource = {
  snapshot: built,
  directory: {
    projectAliases: new Map(),
    projectDetails: new Map(
      built.projects.map(({ id }) => [id, { ...NO_DETAILS, ...details[id as keyof typeof details] }]),
    ),
    resources: new Map(),
    coordinators: [
      { ...coordinator, id: 'u', name: 'u', status: 'ACTIVE', capacityPerYear: 1 },
      { ...coordinator, id: 'v', name: 'v', status: 'ACTIVE', capacityPerYear: null },
      { ...coordinator, id: 'w', name: 'w', status: 'INACTIVE', capacityPerYear: 0 },
    ],
    districts: [],
    challenges: [
      { ...challenge, id: 'q1', title: 'q1', raisedYear: 2022, status: 'OPEN' },
      { ...challenge, id: 'q2', title: 'q2', raisedYear: 2023, status: 'ADDRESSED', projects: ['p3'] },
      { ...challenge, id: 'q3', title: 'q3', raisedYear: 2024, status: 'OPEN', projects: ['p6'] },
      { ...challenge, id: 'q4', title: 'q4', raisedYear: 2023, status: 'CLOSED' },
      { ...challenge, id: 'q5', title: 'q5', raisedYear: 2025, status: 'OPEN' },
    ],
  },
  records: {
    evaluations: evaluations.map(([project, principal, phase, judge, fiscalYear, scores], i) => ({
      ...{ id: `e${i}`, project, principal, phase, judge, fiscalYear, scores: [...scores] },
    })),
    introductions: [
      {
        ...{ id: 'x1', coordinator: 'u', fiscalYear: 2024, status: 'MET', proposedAt: '2024-05-01' },
        ...{ acceptedAt: '2024-05-10', metAt: '2024-05-20', closedAt: null },
      },
      {
        ...{
          id: 'x2',
          coordinator: 'u',
          fiscalYear: 2024,
          status: 'COLLABORATING',
          proposedAt: '2024-06-01',
        },
        ...{ acceptedAt: '2024-06-10', metAt: '2024-07-01', closedAt: '2024-09-09' },
      },
      {
        ...{ id: 'x3', coordinator: 'v', fiscalYear: 2024, status: 'DECLINED', proposedAt: '2025-02-01' },
        ...{ ...DATES, closedAt: '2025-04-10' },
      },
      {
        ...{ id: 'x4', coordinator: 'v', fiscalYear: 2023, status: 'LAPSED', proposedAt: '2023-05-01' },
        ...{ ...DATES, acceptedAt: '2023-06-01', closedAt: '2024-04-05' },
      },
    ],
  },
  mostSubsidyYears: 3,
  firstYear: 2022,
};

/** Drops what is null, which is not stored. */
const stored = (properties: object) =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null)) as never;

const tie = (source: string, target: string, properties = {}, key = {}) => ({
  ...{ source, target, key, properties: stored(properties) },
});

/** Writes the city into an empty atlas, under a profile that lets subsidies run for three years. */
export async function writeHandCity(database: Database): Promise<void> {
  const { principals, projects, participations, coordinators, acquaintances, coordinations, memberships } =
    built;
  const nodesOf = <T extends { id: string }>(rows: readonly T[], propertiesOf: (row: T) => object) =>
    rows.map((row) => ({ id: row.id, properties: stored(propertiesOf(row)) }));
  const { directory, records } = handCity;
  const role = { role: 'PARTNER' };
  await commit(database, { by: 'test', action: 'writeHandCity', summary: '' }, async () => ({
    profile: { profile: 'azumino', fictional: null },
    nodes: {
      Principal: nodesOf(principals, ({ name, sector, status, city, registeredYears }) => ({
        ...{ name, sector, status, registeredYears: [...registeredYears] },
        kind: city ? '市' : null,
      })),
      // A form that the profile does not know: no domain follows from it.
      Project: nodesOf(projects, ({ id, name, domain, startYear, endYear, status }) => ({
        ...{ name, startYear, endYear, status, ...directory.projectDetails.get(id) },
        ...(domain ? { domain, domainSource: 'MANUAL' } : { form: '寄合' }),
      })),
      Coordinator: nodesOf(directory.coordinators, ({ name, status, capacityPerYear }) => ({
        ...{ name, status, capacityPerYear },
      })),
      Challenge: nodesOf(directory.challenges, ({ title, raisedYear, status }) => ({
        ...{ title, raisedYear, status },
      })),
      Introduction: nodesOf(records.introductions, ({ id: _, coordinator: __, ...rest }) => rest),
      Evaluation: nodesOf(records.evaluations, ({ phase, judge, fiscalYear, scores }) => ({
        ...{ phase, judge, fiscalYear, scores, principles: scores.map((_, i) => `原則${i}`) },
      })),
    },
    relationships: {
      Participation: participations.role.map((_, i) => {
        const project = projects[participations.project[i]];
        const years = { until: project.endYear };
        const ends = [principals[participations.principal[i]].id, project.id] as const;
        return tie(...ends, years, { ...role, since: project.startYear });
      }),
      Acquaintance: acquaintances.map((each) =>
        tie(coordinators[each.coordinator].id, principals[each.principal].id, { strength: each.strength }),
      ),
      Coordination: coordinations.map((each) =>
        tie(coordinators[each.coordinator].id, projects[each.project].id, {}, { since: each.since }),
      ),
      Membership: memberships.map(({ member, group }) => tie(principals[member].id, principals[group].id)),
      Addressing: directory.challenges.flatMap(({ id, projects: own }) =>
        own.map((project) => tie(project, id)),
      ),
      Proposal: records.introductions.map(({ id, coordinator: by }) => tie(by!, id)),
      Giving: records.evaluations.map(({ id, principal }) => tie(principal!, id)),
      Assessment: records.evaluations.map(({ id, project }) => tie(id, project)),
    },
  }));
}
