// What changed lately: every viewer is told what they may know, each record once, by its latest change.
import { describe, expect, it } from 'vitest';
import { doneBy } from '#api/overview/changes.ts';
import type { Role } from '#api/types.generated.ts';
import { checksum } from '#cypher/checksum.ts';
import { secrets } from '../../support/smallCity.ts';
import { startSmallCity } from '../../support/started.ts';

interface Change {
  id: string;
  at: string;
  by: Role | null;
  kind: string;
  name: string | null;
  file: string | null;
  record: { id: string } | null;
}

const everyone: Role[] = ['PUBLIC', 'COMMITTEE', 'PLANNER', 'COORDINATOR', 'ADMIN'];
const staff: Role[] = ['PLANNER', 'COORDINATOR', 'ADMIN'];

const { api, city } = startSmallCity();

const changes = async (role: Role, first = 50): Promise<Change[]> =>
  (await api.ask('recentChanges', { first }, role)).changes;
const idsOf = (list: Change[]) => list.map(({ record }) => record?.id ?? null);

describe('recentChanges', () => {
  it('names each record once, by its latest change, the newest first', async () => {
    const list = await changes('ADMIN');
    const ids = idsOf(list);
    expect(new Set(ids).size).toBe(ids.length);
    expect(list.map(({ at }) => at)).toEqual(
      list
        .map(({ at }) => at)
        .sort()
        .reverse(),
    );
    // The coordinator was made, then whom it knows was written: the last of it is what is told.
    const first = list.find(({ record }) => record?.id === city.coordinators.first);
    expect(first).toMatchObject({ kind: 'TIES', by: 'ADMIN', name: secrets.first.name });
    const citizen = list.find(({ record }) => record?.id === city.principals.citizen);
    expect(citizen).toMatchObject({ kind: 'UPDATED', name: secrets.citizen.name });
    expect(await changes('ADMIN', 3)).toEqual(list.slice(0, 3));
  });

  it.each(everyone)('tells %s nothing of persons and coordinators that they may not know', async (role) => {
    const list = await changes(role);
    const ids = idsOf(list);
    const knowsPersons = role === 'COORDINATOR' || role === 'ADMIN';
    expect(ids.includes(city.principals.citizen)).toBe(knowsPersons);
    expect(JSON.stringify(list).includes(secrets.citizen.name)).toBe(knowsPersons);
    expect(JSON.stringify(list).includes(secrets.first.name)).toBe(knowsPersons);
    // Of the first coordinator the latest change is whom it knows, which staff alone may see.
    expect(ids.includes(city.coordinators.first)).toBe(staff.includes(role));
    expect(ids.includes(city.coordinators.second)).toBe(role !== 'PUBLIC');
    expect(ids).toEqual(
      expect.arrayContaining([city.principals.npo, city.projects.festival, city.challenge]),
    );
    const writers = new Set(list.map(({ by }) => by));
    expect(writers).toEqual(new Set([staff.includes(role) ? 'ADMIN' : null]));
  });

  it('follows what becomes of a record: archived, brought back, merged', async () => {
    const { id, revision } = await api.write('createPrincipal', { name: '川の会' });
    const last = async (role: Role = 'PUBLIC') => (await changes(role, 1))[0];
    expect(await last()).toMatchObject({ kind: 'CREATED', record: { id }, name: '川の会' });
    const archived = await api.write('archivePrincipal', { id, revision });
    expect(await last()).toMatchObject({ kind: 'ARCHIVED', record: { id } });
    await api.write('archivePrincipal', { id, revision: archived.revision, archived: false });
    expect(await last()).toMatchObject({ kind: 'BROUGHT_BACK', record: { id } });
    await api.write('mergePrincipals', { keep: city.principals.npo, absorb: id });
    expect(await last()).toMatchObject({ kind: 'MERGED', record: { id: city.principals.npo } });
  });

  it('leaves out a person whom a group was merged into', async () => {
    const { id } = await api.write('createPrincipal', { name: '花子の会' });
    await api.write('mergePrincipals', { keep: city.principals.citizen, absorb: id });
    expect(idsOf(await changes('PLANNER'))).not.toContain(city.principals.citizen);
    expect((await changes('COORDINATOR', 1))[0]).toMatchObject({
      kind: 'MERGED',
      name: secrets.citizen.name,
    });
  });

  it('tells of the profile, but not of exports', async () => {
    await api.ask('setProfile', { input: { profile: 'ueda' } });
    expect((await changes('PUBLIC', 1))[0]).toMatchObject({ kind: 'PROFILE', record: null, name: null });
    expect(doneBy({ action: 'export', summary: '' })).toBeNull();
    expect(doneBy({ action: 'backup', summary: '' })).toBeNull();
  });

  it('takes 1 to 50, and writes nothing', async () => {
    const before = await checksum(api.database);
    for (const first of [0, 51])
      expect(await api.refused('recentChanges', { first })).toMatchObject({
        ...{ code: 'BAD_USER_INPUT', field: 'first' },
      });
    await changes('ADMIN');
    expect(await checksum(api.database)).toEqual(before);
  });
});

describe('doneBy', () => {
  it('knows the mutations of every kind of record', () => {
    for (const label of ['Principal', 'Project', 'Coordinator', 'District', 'Challenge']) {
      const kinds = ['create', 'update', 'archive'].map((verb) =>
        doneBy({ action: `${verb}${label}`, summary: '' }),
      );
      expect(kinds).toEqual(['CREATED', 'UPDATED', 'ARCHIVED'].map((kind) => ({ kind, label })));
      expect(doneBy({ action: `merge${label}s`, summary: '' })).toEqual({ kind: 'MERGED', label });
    }
  });
});
