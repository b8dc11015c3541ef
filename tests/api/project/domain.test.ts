// Another profile: domains follow from its forms, forms it does not know are listed, and what people set by hand stays.
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '#cypher/database.ts';
import { type Api, openApi } from '../../support/api.ts';
import { describeEngines, openEngine } from '../../support/engines.ts';
import { refusedWrite } from '../../support/refusals.ts';
import { type SmallCity, writeCity } from '../../support/smallCity.ts';

describeEngines('readDomain', (engine) => {
  let database: Database;
  let api: Api;
  const projects: Record<string, string> = {};
  let principals: SmallCity['principals'];
  beforeAll(async () => {
    database = await openEngine(engine);
    api = await openApi(database);
    principals = (await writeCity(api)).principals;
    const make = async (name: string, input: object) => {
      projects[name] = (await api.write('createProject', { name, startYear: 2023, ...input })).id;
    };
    await make('set', { form: '委託・指定管理', domain: 'A', domainReason: '実際は市民が決めた' });
    await make('joint', { form: '共催' });
    await make('plan', { form: '企画立案への参画' });
    await make('unknown', { form: '井戸端会議' });
    await make('unknown too', { form: '井戸端会議' });
    const office = { principal: principals.office, role: 'LEAD' };
    await make('city', { participations: [office] });
    await make('both', { participations: [office, { principal: principals.ward, role: 'PARTNER' }] });
    await make('empty', {});
  });
  afterAll(async () => {
    await api.close();
    await database.close();
  });

  const domains = async () => {
    const read = await Promise.all(
      Object.entries(projects).map(async ([name, id]) => {
        const { domain, source } = (await api.ask('project', { id })).record.domain;
        return [name, `${domain} ${source}`];
      }),
    );
    return Object.fromEntries(read);
  };
  const inDomain = async (domain: string) => {
    const { list } = await api.ask('projects', { filter: { domains: [domain] } });
    return list.nodes.map(({ name }: { name: string }) => name).filter((name: string) => name in projects);
  };
  const setProfile = async (profile: string) => (await api.ask('setProfile', { input: { profile } })).done;

  it('takes what was set by hand, then the form, then who takes part, and says which', async () => {
    expect(await domains()).toEqual({
      ...{
        set: 'A MANUAL',
        joint: 'C FORM',
        plan: 'D FORM',
        unknown: 'null null',
        'unknown too': 'null null',
      },
      ...{ city: 'E SECTORS', both: 'null null', empty: 'null null' },
    });
    expect(await inDomain('D')).toEqual(['plan']);
  });

  it("says which of the profile's forms it is, and whether its letter is printed or read", async () => {
    const forms = async (id: string) => {
      const { knownForm, domain } = (await api.ask('project', { id })).record;
      return [knownForm?.label.ja ?? null, domain.printed];
    };
    expect(await forms(projects.joint!)).toEqual(['共催', false]);
    expect(await forms(projects.set!)).toEqual(['委託・指定管理', null]);
    expect(await forms(projects.unknown!)).toEqual([null, null]);
    expect(await forms(projects.city!)).toEqual([null, null]);
    await setProfile('ueda');
    expect(await forms(projects.joint!)).toEqual(['共催', true]);
    await setProfile('koka');
  });

  it('follows another profile as soon as it is chosen, and lists the forms that it does not know', async () => {
    const before = (await api.ask('atlas')).atlas.revision;
    const { atlas, unknownForms } = await setProfile('minami-alps');
    expect(atlas).toEqual({ profile: 'minami-alps', revision: before + 1, fictional: false });
    expect(unknownForms).toEqual([
      { form: '井戸端会議', projects: 2 },
      { form: '委託・指定管理', projects: 2 },
      { form: '企画立案への参画', projects: 1 },
    ]);
    expect(await domains()).toEqual({
      ...{
        set: 'A MANUAL',
        joint: 'C FORM',
        plan: 'null null',
        unknown: 'null null',
        'unknown too': 'null null',
      },
      ...{ city: 'E SECTORS', both: 'null null', empty: 'null null' },
    });
    expect(await inDomain('D')).toEqual([]);
    const { profile } = await api.ask('catalogue');
    expect(profile).toMatchObject({ code: 'minami-alps', name: { ja: '南アルプス市' } });
    const { entries } = await api.ask('auditEntries', { first: 1 });
    expect(entries).toMatchObject([{ action: 'setProfile', summary: 'minami-alps', revision: before + 1 }]);
  });

  it('is told by spans of years in which those who take part give the same domain', async () => {
    const { office, ward, school } = principals;
    const id = (await api.write('createProject', { name: '花壇', startYear: 2020, endYear: 2024 })).id;
    const part = (principal: string, since: number, until: number) =>
      api.ask('setParticipation', { input: { project: id, principal, role: 'PARTNER', since, until } });
    const spans = async () => (await api.ask('project', { id })).record.domainsByYear;
    expect(await spans()).toEqual([{ from: 2020, to: 2024, reading: { domain: null, source: null } }]);
    await part(ward, 2020, 2022);
    await part(school, 2021, 2022);
    await part(office, 2022, 2024);
    expect(await spans()).toEqual([
      { from: 2020, to: 2021, reading: { domain: 'A', source: 'SECTORS' } },
      { from: 2022, to: 2022, reading: { domain: null, source: null } },
      { from: 2023, to: 2024, reading: { domain: 'E', source: 'SECTORS' } },
    ]);
    const { revision } = (await api.ask('project', { id })).record;
    await api.write('updateProject', { id, revision, form: '共催' });
    expect(await spans()).toEqual([{ from: 2020, to: 2024, reading: { domain: 'C', source: 'FORM' } }]);
  });

  it('looks at an open project up to this year', async () => {
    const { currentYear } = (await api.ask('atlas')).atlas;
    const { domainsByYear } = (await api.ask('project', { id: projects.city! })).record;
    expect(domainsByYear).toEqual([
      { from: 2023, to: currentYear, reading: { domain: 'E', source: 'SECTORS' } },
    ]);
  });

  it('is as it was when the profile is', async () => {
    const { unknownForms } = await setProfile('koka');
    expect(unknownForms).toEqual([{ form: '井戸端会議', projects: 2 }]);
    expect(await inDomain('D')).toEqual(['plan']);
  });

  it('is refused a profile that there is not, with those there are', async () => {
    const refusal = await refusedWrite(api, 'setProfile', { profile: 'edo' });
    expect(refusal).toMatchObject({ code: 'BAD_USER_INPUT', field: 'profile' });
    expect(refusal.en).toBe('profile: One of azumino, koka, minami-alps, saku, ueda');
  });
});
