// What is missing: counted as the lists count it, and filled in when somebody fills it in.
import { expect, it } from 'vitest';
import type { DataGap, Role } from '#api/types.generated.ts';
import { startSmallCity } from '../../support/started.ts';

const { api, city } = startSmallCity();

const gaps = async (role: Role = 'ADMIN'): Promise<Record<string, [count: number, of: number]>> => {
  const found: DataGap[] = (await api.ask('dataGaps', {}, role)).gaps;
  return Object.fromEntries(found.map(({ kind, count, of }) => [kind, [count, of]]));
};

it('counts what is missing in the small city', async () => {
  expect(await gaps()).toEqual({
    PRINCIPAL_SECTOR: [0, 6],
    // School and office lie nowhere; citizen and school have no field.
    PRINCIPAL_DISTRICT: [2, 6],
    PRINCIPAL_FIELD: [2, 6],
    // The lecture has no form, but nobody of the city takes part: its domain is A.
    PROJECT_FORM: [1, 3],
    PROJECT_DOMAIN: [0, 3],
    PROJECT_DISTRICT: [2, 3],
    PROJECT_FIELD: [0, 3],
    // The second coordinator knows nobody, but is not at work.
    COORDINATOR_ACQUAINTANCE: [0, 1],
  });
});

it('counts as many as the list holds to which it leads', async () => {
  await api.write('createPrincipal', { name: '何でもの会' });
  const { id } = await api.write('createProject', { name: '何でも会議', form: '寄合', startYear: 2024 });
  await api.write('setParticipation', { project: id, principal: city.principals.office, role: 'LEAD' });
  await api.write('createCoordinator', { name: '新しい人' });
  const lists = { PRINCIPAL: 'principals', PROJECT: 'projects', COORDINATOR: 'coordinators' };
  const counted = await gaps();
  for (const [kind, [count]] of Object.entries(counted)) {
    const [label, gap] = kind.split('_') as [keyof typeof lists, string];
    const { list } = await api.ask(lists[label], { filter: { missing: [gap] } });
    expect([kind, list.totalCount]).toEqual([kind, count]);
  }
  expect(counted).toMatchObject({
    PRINCIPAL_SECTOR: [1, 7],
    PROJECT_FORM: [2, 4],
    PROJECT_DOMAIN: [1, 4],
    COORDINATOR_ACQUAINTANCE: [1, 2],
  });
});

it('has one less when somebody fills one in', async () => {
  const [before] = (await gaps()).PRINCIPAL_FIELD!;
  const { revision } = (await api.ask('principal', { id: city.principals.school })).record;
  await api.write('updatePrincipal', { id: city.principals.school, revision, fields: [6] });
  expect((await gaps()).PRINCIPAL_FIELD).toEqual([before - 1, 7]);
});

it('is for those who work with the atlas; whom coordinators know is for staff', async () => {
  expect(await api.refused('dataGaps', {}, 'PUBLIC')).toMatchObject({ code: 'FORBIDDEN' });
  for (const role of ['PLANNER', 'COORDINATOR', 'ADMIN'] as const)
    expect(Object.keys(await gaps(role))).toContain('COORDINATOR_ACQUAINTANCE');
  const committee = await gaps('COMMITTEE');
  expect(Object.keys(committee)).not.toContain('COORDINATOR_ACQUAINTANCE');
  expect(Object.keys(committee)).toHaveLength(7);
});
