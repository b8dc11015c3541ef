// Persons and coordinators under a pseudonym, wherever a name can come out: every field of every record is asked for.
import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { coordinatorName, principalName } from '#api/access/names.ts';
import { buildSchema } from '#api/schema.ts';
import type { Role } from '#api/types.generated.ts';
import type { Database } from '#cypher/database.ts';
import { type Api, openApi } from '../../support/api.ts';
import { openAtlas } from '../../support/atlas.ts';
import { type SmallCity, secrets, writeCity } from '../../support/smallCity.ts';

const known: Role[] = ['COORDINATOR', 'ADMIN'];
const others: Role[] = ['PUBLIC', 'COMMITTEE', 'PLANNER'];
const values = Object.values(secrets).flatMap((record) => Object.values(record).flat());
const contacts = ['contactName', 'contactEmail', 'contactPhone', 'note'] as const;
const given: Record<string, string> = { ids: '[DEGREE]', id: '"x"', text: '"x"' };

/** Every field of a type, and of what stands behind it, a few steps deep. */
function everything(schema: GraphQLSchema, type: GraphQLObjectType, depth: number): string {
  const parts = Object.values(type.getFields()).flatMap((field: GraphQLField<unknown, unknown>) => {
    const args = field.args.filter(isRequiredArgument).map(({ name }) => `${name}: ${given[name]}`);
    const call = args.length ? `${field.name}(${args.join(', ')})` : field.name;
    const inner = getNamedType(field.type);
    if (isInterfaceType(inner)) return [];
    if (!isObjectType(inner)) return [call];
    return depth === 0 ? [] : [`${call} { ${everything(schema, inner, depth - 1)} }`];
  });
  return ['__typename', ...parts].join(' ');
}

describe('names', () => {
  const schema = buildSchema();
  const settings = { MAX_QUERY_COST: '1000000000000', MAX_QUERY_DEPTH: '30', MAX_QUERY_ALIASES: '1000' };
  let database: Database;
  let api: Api;
  let city: SmallCity;
  beforeAll(async () => {
    database = await openAtlas();
    api = await openApi(database, settings);
    city = await writeCity(api);
  });
  afterAll(async () => {
    await api.close();
    await database.close();
  });

  /** Everything the API says about every record, from every record, and in lists, networks and search. */
  async function said(role: Role): Promise<string> {
    const labels = ['Principal', 'Project', 'Coordinator', 'District', 'Challenge'];
    const { principals, projects, coordinators, districts, challenge } = city;
    const all = { ...principals, ...projects, ...coordinators, ...districts, challenge };
    const answers: unknown[] = [];
    for (const label of labels) {
      const fields = everything(schema, schema.getType(label) as GraphQLObjectType, 2);
      for (const id of Object.values(all))
        answers.push(await api.ask(`{ node(id: "${id}") { ... on ${label} { ${fields} } } }`, {}, role));
    }
    for (const list of ['principals', 'projects', 'coordinators', 'districts', 'challenges'])
      answers.push(await api.send(list, {}, role));
    for (const kind of ['COLLABORATION', 'AFFILIATION', 'REACH'])
      answers.push(await api.send('network', { kind }, role));
    for (const value of values) answers.push(await api.send('search', { text: value, first: 50 }, role));
    answers.push(await api.send('page', { first: 50 }, role));
    return JSON.stringify(answers);
  }

  it.each(known)('and contacts are all there for %s', async (role) => {
    const text = await said(role);
    expect(values.filter((value) => !text.includes(value))).toEqual([]);
  });

  it.each(others)('and contacts of persons are nowhere in what %s is told', async (role) => {
    const text = await said(role);
    expect(values.filter((value) => text.includes(value))).toEqual([]);
    expect(text).toContain('みどりの会');
    expect(text).not.toContain('0748-33-3333');
  });

  it.each(others)('leave %s a pseudonym in every place, the same one in all', async (role) => {
    const { citizen, ward, npo } = city.principals;
    const pseudonym = (await api.ask('principal', { id: citizen }, role)).record.name;
    expect(pseudonym).toMatch(/^市民（[0-9a-f]{4}）$/);
    const ofNpo = (await api.ask('principal', { id: npo }, role)).record;
    const ofWard = (await api.ask('principal', { id: ward }, role)).record;
    const project = (await api.ask('project', { id: city.projects.lecture }, role)).record;
    const challenge = (await api.ask('challenge', { id: city.challenge }, role)).record;
    const { network } = await api.ask('network', {}, role);
    const names = (records: { id: string; name: string }[]) =>
      records.filter(({ id }) => id === citizen).map(({ name }) => name);
    expect([
      names(ofNpo.partners.map(({ principal }: { principal: never }) => principal)),
      names(ofWard.members),
      names(project.participations.map(({ principal }: { principal: never }) => principal)),
      names(challenge.raisedBy),
      names((await api.ask('principals', {}, role)).list.nodes),
      [network.nodes.names[network.nodes.ids.indexOf(citizen)]],
    ]).toEqual(Array(6).fill([pseudonym]));
  });

  it.each(others)('of persons find nothing for %s', async (role) => {
    const { citizen } = city.principals;
    for (const text of ['秘田花子', 'ひめだ', 'はなちゃん', '秘田 花子']) {
      expect((await api.ask('search', { text }, 'COORDINATOR')).hits[0].node.id, text).toBe(citizen);
      expect((await api.ask('search', { text }, role)).hits, text).toEqual([]);
      expect((await api.ask('principals', { filter: { text } }, role)).list.totalCount, text).toBe(0);
    }
    const { list } = await api.ask('principals', { filter: { sectors: ['CITIZEN'] } }, role);
    expect(list.totalCount).toBe(1);
    expect((await api.ask('search', { text: '隠岐' }, role)).hits).toEqual([]);
    expect((await api.ask('search', { text: 'かわせみ' }, role)).hits).toHaveLength(1);
  });

  it('of coordinators: a pseudonym for planner and committee, the record for nobody of the public', async () => {
    const { first, second } = city.coordinators;
    for (const role of ['PLANNER', 'COMMITTEE'] as const) {
      const { record } = await api.ask('coordinator', { id: first }, role);
      expect(record).toMatchObject({ name: expect.stringMatching(/^コーディネーター（[0-9a-f]{4}）$/) });
      expect(contacts.slice(1).map((field) => record[field])).toEqual([null, null, null]);
      const byName = await api.ask('coordinators', { filter: { text: '隠岐' } }, role);
      expect(byName.list.totalCount).toBe(0);
      const { nodes } = (await api.ask('coordinators', {}, role)).list;
      expect(nodes.map(({ id }: { id: string }) => id)).toEqual([first, second].sort());
    }
    expect(await api.refused('coordinator', { id: first }, 'PUBLIC')).toMatchObject({ code: 'FORBIDDEN' });
    expect(await api.refused('coordinators', {}, 'PUBLIC')).toMatchObject({ code: 'FORBIDDEN' });
    expect((await api.ask('node', { id: first }, 'PUBLIC')).record).toBeNull();
    const { record } = await api.ask('project', { id: city.projects.survey }, 'PUBLIC');
    expect(record.coordinations).toEqual([]);
  });

  it('and contacts of groups are private too', async () => {
    for (const role of others) {
      const { record } = await api.ask('principal', { id: city.principals.npo }, role);
      expect(record.name).toBe('特定非営利活動法人みどりの会');
      expect(contacts.map((field) => record[field])).toEqual([null, null, null, null]);
    }
    const { record } = await api.ask('principal', { id: city.principals.npo }, 'COORDINATOR');
    expect(record).toMatchObject({ contactName: '緑川', contactPhone: '0748-33-3333' });
  });

  it('of hidden persons come last and by id, so that the order of a list tells nothing', async () => {
    const make = (name: string, kana: string) =>
      api.write('createPrincipal', { name, kana, sector: 'CITIZEN' });
    const later = (await make('わたなべ', 'わたなべ')).id;
    const earlier = (await make('あいだ', 'あいだ')).id;
    const ids = async (role: Role, direction: string) =>
      (await api.ask('principals', { orderBy: { direction } }, role)).list.nodes
        .map(({ id }: { id: string }) => id)
        .filter((id: string) => id === later || id === earlier || id === city.principals.ward);
    expect(await ids('COORDINATOR', 'ASC')).toEqual([earlier, city.principals.ward, later]);
    for (const direction of ['ASC', 'DESC'])
      expect(await ids('PLANNER', direction)).toEqual([city.principals.ward, ...[later, earlier].sort()]);
  });
});

describe('principalName and coordinatorName', () => {
  it('give pseudonyms that hold and differ', () => {
    const planner = { role: 'PLANNER', demo: true } as const;
    const name = (id: string) => principalName(planner, id, '名前', 'CITIZEN');
    expect(name('a')).toBe(name('a'));
    expect(name('a')).not.toBe(name('b'));
    expect(coordinatorName(planner, 'a', '名前')).not.toBe(name('a'));
    expect(principalName(planner, 'a', '名前', null)).toBe('名前');
    expect(principalName({ ...planner, role: 'ADMIN' }, 'a', '名前', 'CITIZEN')).toBe('名前');
  });
});
