// Whom a coordinator knows and what one looks after: set, changed, taken back, on both engines.
import { expect, it } from 'vitest';
import { describeEngines, openEngine } from '../../support/engines.ts';
import { refusedWrite } from '../../support/refusals.ts';
import { startSmallCity } from '../../support/started.ts';

describeEngines('ties of a coordinator', (engine) => {
  const { api, city } = startSmallCity(() => openEngine(engine));

  it('knows is set and set anew, best known first, and marks the coordinator as written', async () => {
    const { first: coordinator } = city.coordinators;
    const { firm, citizen, school } = city.principals;
    const before = (await api.ask('atlas')).atlas.revision;
    await api.write('setKnows', { coordinator, principal: school, strength: 2, lastContact: '2024-02-29' });
    const record = await api.write('setKnows', { coordinator, principal: firm, strength: 1 });
    expect(record.knows).toMatchObject([
      { principal: { id: citizen }, strength: 3, lastContact: '2023-05-01' },
      { principal: { id: school }, strength: 2, lastContact: '2024-02-29' },
      { principal: { id: firm }, strength: 1, lastContact: null },
    ]);
    expect(record.revision).toBe(before + 2);
    const { knownBy } = (await api.ask('principal', { id: school })).record;
    expect(knownBy).toMatchObject([{ coordinator: { id: coordinator }, strength: 2 }]);
  });

  it('knows keeps the last contact that is not named, and empties it for null', async () => {
    const { first: coordinator } = city.coordinators;
    const { school: principal } = city.principals;
    const known = async (input: object) => {
      const { knows } = await api.write('setKnows', { coordinator, principal, strength: 2, ...input });
      return knows.find((tie: { principal: { id: string } }) => tie.principal.id === principal).lastContact;
    };
    expect(await known({})).toBe('2024-02-29');
    expect(await known({ lastContact: null })).toBeNull();
  });

  it('knows is refused for other strengths, days that are none, and whoever is not there', async () => {
    const tie = { coordinator: city.coordinators.first, principal: city.principals.ward, strength: 1 };
    const refusal = (input: object) => refusedWrite(api, 'setKnows', { ...tie, ...input });
    for (const strength of [0, 4, -1])
      expect(await refusal({ strength })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'strength' });
    for (const lastContact of ['2023-02-29', '1 May', ''])
      expect(await refusal({ lastContact })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'lastContact' });
    expect(await refusal({ coordinator: 'nobody' })).toMatchObject({
      code: 'NOT_FOUND',
      field: 'coordinator',
    });
    expect(await refusal({ principal: 'nobody' })).toMatchObject({ code: 'NOT_FOUND', field: 'principal' });
  });

  it('knows is taken back once', async () => {
    const tie = { coordinator: city.coordinators.first, principal: city.principals.firm };
    const { knows } = await api.write('deleteKnows', tie);
    expect(knows).toHaveLength(2);
    const { entries } = await api.ask('auditEntries', { target: tie.coordinator, first: 1 });
    expect(entries).toMatchObject([{ action: 'deleteKnows', summary: tie.principal }]);
    expect(await refusedWrite(api, 'deleteKnows', tie)).toMatchObject({
      code: 'NOT_FOUND',
      field: 'principal',
    });
    expect(await refusedWrite(api, 'deleteKnows', { ...tie, coordinator: 'x' })).toMatchObject({
      ...{ code: 'NOT_FOUND', field: 'coordinator' },
    });
  });

  it('coordinates is set from the first year of the project or another, latest first', async () => {
    const { second: coordinator } = city.coordinators;
    const { festival, survey } = city.projects;
    await api.write('setCoordinates', { coordinator, project: festival, until: 2022 });
    await api.write('setCoordinates', { coordinator, project: survey, since: 2024 });
    const record = await api.write('setCoordinates', { coordinator, project: festival, since: 2023 });
    expect(record.coordinates).toEqual([
      { project: { id: survey }, since: 2024, until: null },
      { project: { id: festival }, since: 2023, until: null },
      { project: { id: festival }, since: 2021, until: 2022 },
    ]);
    const { coordinations } = (await api.ask('project', { id: survey })).record;
    expect(coordinations.map(({ since }: { since: number }) => since)).toEqual([2024, 2023]);
  });

  it('coordinates is refused for years out of order and for what is not there', async () => {
    const tie = { coordinator: city.coordinators.first, project: city.projects.festival };
    const refusal = (input: object) => refusedWrite(api, 'setCoordinates', { ...tie, ...input });
    expect(await refusal({ since: 2022, until: 2021 })).toMatchObject({
      code: 'BAD_USER_INPUT',
      field: 'until',
    });
    expect(await refusal({ until: 2020 })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'until' });
    expect(await refusal({ since: 20 })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'since' });
    expect(await refusal({ coordinator: 'nobody' })).toMatchObject({
      code: 'NOT_FOUND',
      field: 'coordinator',
    });
    expect(await refusal({ project: 'nothing' })).toMatchObject({ code: 'NOT_FOUND', field: 'project' });
  });

  it('coordinates is taken back by its first year, once', async () => {
    const tie = { coordinator: city.coordinators.second, project: city.projects.festival, since: 2021 };
    const { coordinates } = await api.write('deleteCoordinates', tie);
    expect(coordinates.map(({ since }: { since: number }) => since)).toEqual([2024, 2023]);
    for (const gone of [tie, { ...tie, since: 2022 }, { ...tie, project: 'nothing' }])
      expect(await refusedWrite(api, 'deleteCoordinates', gone)).toMatchObject({
        ...{ code: 'NOT_FOUND', field: 'project' },
      });
  });
});
