// Who takes part in a project: set, changed, taken back; each write marks the project and warns where no one leads.
import { expect, it } from 'vitest';
import { describeEngines, openEngine } from '../../support/engines.ts';
import { refusedWrite } from '../../support/refusals.ts';
import { startSmallCity } from '../../support/started.ts';

describeEngines('participation', (engine) => {
  const { api, city } = startSmallCity(() => openEngine(engine));

  const write = async (mutation: string, input: object) => (await api.ask(mutation, { input })).done;
  const partsOf = (record: { participations: { principal: { id: string } }[] }, principal: string) =>
    record.participations
      .filter((part) => part.principal.id === principal)
      .map(({ principal: _, ...part }) => part);

  it('is made from the first year of the project, and marks the project as written', async () => {
    const { school } = city.principals;
    const project = city.projects.survey;
    const before = (await api.ask('atlas')).atlas.revision;
    const { record } = await write('setParticipation', { principal: school, project, role: 'PARTNER' });
    expect(partsOf(record, school)).toEqual([{ role: 'PARTNER', since: 2023, until: null }]);
    expect(record.revision).toBe(before + 1);
    const { entries } = await api.ask('auditEntries', { target: project, first: 1 });
    expect(entries).toMatchObject([{ action: 'setParticipation', summary: `PARTNER ${school}` }]);
    const stale = { id: project, revision: before, name: '水質' };
    expect(await refusedWrite(api, 'updateProject', stale)).toMatchObject({ code: 'CONFLICT' });
  });

  it('is the same part where principal, project, role and first year are, and another otherwise', async () => {
    const { school } = city.principals;
    const part = { principal: school, project: city.projects.survey };
    await write('setParticipation', { ...part, role: 'PARTNER', since: 2023, until: 2024 });
    await write('setParticipation', { ...part, role: 'PARTNER', since: 2025 });
    const { record } = await write('setParticipation', { ...part, role: 'SUPPORTER', since: 2023 });
    expect(partsOf(record, school)).toEqual([
      { role: 'PARTNER', since: 2023, until: 2024 },
      { role: 'PARTNER', since: 2025, until: null },
      { role: 'SUPPORTER', since: 2023, until: null },
    ]);
    const reopened = await write('setParticipation', { ...part, role: 'PARTNER', since: 2023, until: null });
    expect(partsOf(reopened.record, school)[0]).toEqual({ role: 'PARTNER', since: 2023, until: null });
  });

  it('counts once in partners and figures, however many parts there are', async () => {
    const { school, office } = city.principals;
    const { record } = await api.ask('principal', { id: school });
    const partner = record.partners.find(
      ({ principal }: never) => (principal as { id: string }).id === office,
    );
    expect(partner).toMatchObject({ sharedProjects: 1, strength: 1 / 3 });
  });

  it('lies within the years of the project, in order, of someone and something that are there', async () => {
    const { festival: project } = city.projects;
    const { school: principal } = city.principals;
    const refusal = (input: object) =>
      refusedWrite(api, 'setParticipation', { principal, project, role: 'PARTNER', ...input });
    expect(await refusal({ since: 2020 })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'since' });
    expect(await refusal({ since: 2024 })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'since' });
    expect(await refusal({ until: 2024 })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'until' });
    expect(await refusal({ since: 2022, until: 2021 })).toMatchObject({ field: 'until' });
    expect(await refusal({ principal: 'nobody' })).toMatchObject({ code: 'NOT_FOUND', field: 'principal' });
    expect(await refusal({ project: 'nothing' })).toMatchObject({ code: 'NOT_FOUND', field: 'project' });
  });

  it('is taken back by its role and first year, and is not there for any other', async () => {
    const { npo: principal } = city.principals;
    const { festival: project } = city.projects;
    const part = { principal, project, role: 'LEAD', since: 2021 };
    for (const other of [{ since: 2022 }, { role: 'PARTNER' }, { principal: city.principals.office }])
      expect(await refusedWrite(api, 'deleteParticipation', { ...part, ...other })).toMatchObject({
        ...{ code: 'NOT_FOUND', field: 'principal' },
      });
    const { record, warnings } = await write('deleteParticipation', part);
    expect(partsOf(record, principal)).toEqual([]);
    expect(warnings).toEqual([]);
    const { entries } = await api.ask('auditEntries', { target: project, first: 1 });
    expect(entries).toMatchObject([{ action: 'deleteParticipation', summary: `LEAD ${principal}` }]);
  });

  it('without anyone who leads an active project is a warning, not an error', async () => {
    const { npo: principal } = city.principals;
    const { survey: project } = city.projects;
    const part = { principal, project, role: 'LEAD', since: 2023 };
    const warned = [{ field: 'participations' }];
    expect((await write('deleteParticipation', part)).warnings).toEqual(warned);
    expect((await write('setParticipation', part)).warnings).toEqual([]);
    const made = await write('createProject', { name: '主催なし', startYear: 2025 });
    expect(made.warnings).toEqual(warned);
    const { id, revision } = made.record;
    const planned = await write('updateProject', { id, revision, status: 'PLANNED' });
    expect(planned.warnings).toEqual([]);
    const archived = await write('archiveProject', { id, revision: planned.record.revision });
    expect(archived.warnings).toEqual([]);
  });

  it('of an archived principal is in no network, partners or domain, and comes back with it', async () => {
    const { school, citizen } = city.principals;
    const { lecture } = city.projects;
    const drawn = async () => (await api.ask('network')).network.nodes.ids as string[];
    const domain = async () => (await api.ask('project', { id: lecture })).record.domain.domain;
    const inA = async () =>
      (await api.ask('projects', { filter: { domains: ['A'] } })).list.nodes.map(
        ({ id }: { id: string }) => id,
      );
    const partners = async () =>
      (await api.ask('principal', { id: citizen })).record.partners.map(
        ({ principal }: never) => (principal as { id: string }).id,
      );
    const { office } = city.principals;
    await write('setParticipation', { principal: office, project: lecture, role: 'SUPPORTER' });
    expect([await domain(), await inA()]).toEqual([null, []]);
    const { revision } = (await api.ask('principal', { id: office })).record;
    const gone = await api.write('archivePrincipal', { id: office, revision });
    expect(await drawn()).not.toContain(office);
    expect(await partners()).not.toContain(office);
    expect(await partners()).toContain(school);
    expect([await domain(), await inA()]).toEqual(['A', [lecture]]);
    await api.write('archivePrincipal', { id: office, revision: gone.revision, archived: false });
    expect(await drawn()).toContain(office);
    expect([await domain(), await inA()]).toEqual([null, []]);
  });
});
