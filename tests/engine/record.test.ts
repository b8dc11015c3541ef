// What every record can do, on both engines: be found, archived and brought back, tied anew, and refused when it is stale.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Change, commit } from '#api/atlas/commit.ts';
import {
  archiveChange,
  changedProperties,
  findRecord,
  type RecordLabel,
  replaceLinks,
  requireAll,
  requireRevision,
} from '#api/atlas/record.ts';
import { AppError } from '#api/errors.ts';
import type { Database, Runner } from '#cypher/database.ts';
import { listNetworkDistricts, relationships } from '#cypher/statements.generated.ts';
import { describeEngines, openEngine } from '../support/engines.ts';
import { idOf, propertiesOf, writeWholeGraph } from './wholeGraph.ts';

const LABELS: RecordLabel[] = ['Principal', 'Project', 'Coordinator', 'District', 'Challenge'];
const ACTION = { by: 'ADMIN', action: 'test', summary: '' };

const refusal = (code: string, details: object) =>
  expect.objectContaining({ name: 'AppError', code, details: expect.objectContaining(details) });

describe('changedProperties', () => {
  it('names what differs; undefined says nothing, null empties, lists go by their items', () => {
    const before = { name: 'a', aliases: ['x', 'y'], kana: 'k', fields: [1] };
    const after = { name: 'b', aliases: ['x', 'y'], kana: null, note: null, fields: [1, 2] };
    expect(changedProperties(before, after)).toEqual(['name', 'kana', 'fields']);
    expect(changedProperties(before, { name: undefined } as never)).toEqual([]);
    expect(changedProperties({}, { aliases: [] })).toEqual(['aliases']);
  });
});

describe('requireRevision', () => {
  it('lets the last revision through and refuses any other, saying which it is now', () => {
    const stored = { id: 'a', properties: { revision: 7 } };
    expect(() => requireRevision(stored, 7)).not.toThrow();
    for (const given of [6, 8, 0])
      expect(() => requireRevision(stored, given)).toThrow(
        refusal('CONFLICT', { field: 'revision', revision: 7, givenRevision: given }),
      );
    expect(() => requireRevision({ id: 'a', properties: {} }, 0)).not.toThrow();
  });
});

describeEngines('a record', (engine) => {
  let database: Database;
  beforeAll(async () => {
    database = await openEngine(engine);
    await writeWholeGraph(database);
  });
  afterAll(() => database.close());

  const write = (work: (runner: Runner) => Promise<Change>) => commit(database, ACTION, work);

  it.each(LABELS)('is found by its id, and a missing %s is named', async (label) => {
    const stored = await findRecord(database, label, idOf(label, 'full'), 'id');
    expect(Object.keys(stored.properties).sort()).toEqual(
      ['id', ...Object.keys(propertiesOf(label))]
        .filter((name) => !['archivedAt', 'mergedInto'].includes(name))
        .sort(),
    );
    const missing = findRecord(database, label, 'nobody', 'given');
    await expect(missing).rejects.toBeInstanceOf(AppError);
    await expect(missing).rejects.toEqual(refusal('NOT_FOUND', { field: 'given', id: 'nobody' }));
    const all = requireAll(database, label, [idOf(label, 'full'), 'first', 'second'], 'ids');
    await expect(all).rejects.toEqual(refusal('NOT_FOUND', { field: 'ids', id: 'first' }));
    await requireAll(database, label, [idOf(label, 'full'), idOf(label, 'bare')], 'ids');
  });

  it.each(LABELS)('%s is archived, and brought back as it was', async (label) => {
    const find = () => findRecord(database, label, idOf(label, 'full'), 'id');
    const before = await find();
    expect(archiveChange(label, before, false)).toEqual({});
    await write(async () => archiveChange(label, before, true));
    const archived = await find();
    const { archivedAt, revision, ...rest } = archived.properties;
    expect(new Date(archivedAt as string).toISOString()).toBe(archivedAt);
    const { revision: earlier, ...same } = before.properties;
    expect(rest).toEqual(same);
    expect(revision).not.toBe(earlier);
    expect(archiveChange(label, archived, true)).toEqual({});
    await write(async () => archiveChange(label, archived, false));
    const { revision: _, ...back } = (await find()).properties;
    expect(back).toEqual(same);
  });

  it('is left out of the network while it is archived', async () => {
    const id = idOf('District', 'full');
    const listed = async () => (await listNetworkDistricts(database)).some((district) => district.id === id);
    const find = () => findRecord(database, 'District', id, 'id');
    expect(await listed()).toBe(true);
    await write(async () => archiveChange('District', await find(), true));
    expect(await listed()).toBe(false);
    await write(async () => archiveChange('District', await find(), false));
    expect(await listed()).toBe(true);
  });

  it('cannot be brought back once it is merged', async () => {
    const merged = await findRecord(database, 'Project', idOf('Project', 'archived'), 'id');
    expect(() => archiveChange('Project', merged, false)).toThrow(refusal('CONFLICT', { field: 'id' }));
  });

  describe('and its ties', () => {
    const principal = idOf('Principal', 'full');
    const district = (which: 'full' | 'bare' | 'archived') => idOf('District', which);
    const replace = async (ids: string[] | null | undefined) => {
      let changed = false;
      await write(async (runner) => {
        const change: Change = {};
        const links = { relationship: 'PrincipalDistrict', end: 'source', ids } as const;
        changed = await replaceLinks(runner, change, principal, links, 'districts');
        return change;
      });
      const ties = await relationships.PrincipalDistrict.listBySource(database, { ids: [principal] });
      return { changed, districts: ties.map(({ target }) => target).sort() };
    };

    it('are replaced as a whole, each once; the same again changes nothing', async () => {
      const wanted = [district('full'), district('archived')];
      expect(await replace([...wanted, wanted[0]!])).toEqual({ changed: true, districts: wanted.toSorted() });
      expect(await replace(wanted.toReversed())).toEqual({ changed: false, districts: wanted.toSorted() });
    });

    it('stay when nothing is said of them, and go when they are null or none, but for those of the archived', async () => {
      const hidden = district('archived');
      const both = [district('full'), hidden].sort();
      expect(await replace([district('full')])).toEqual({ changed: false, districts: both });
      expect(await replace(undefined)).toEqual({ changed: false, districts: both });
      expect(await replace(null)).toEqual({ changed: true, districts: [hidden] });
      expect(await replace([])).toEqual({ changed: false, districts: [hidden] });
    });

    it('are refused when there is no such record at the other end, and nothing is written', async () => {
      await replace([district('bare')]);
      const refused = replace([district('full'), 'nowhere']);
      await expect(refused).rejects.toEqual(refusal('NOT_FOUND', { field: 'districts', id: 'nowhere' }));
      expect((await replace(undefined)).districts).toEqual([district('bare'), district('archived')].sort());
    });

    it('are replaced from the other end too', async () => {
      const link = (ids: string[]) => ({ relationship: 'PrincipalDistrict', end: 'target', ids }) as const;
      const wanted = [principal, idOf('Principal', 'bare')];
      await write(async (runner) => {
        const change: Change = {};
        await replaceLinks(runner, change, district('bare'), link(wanted), 'principals');
        return change;
      });
      const ties = await relationships.PrincipalDistrict.listByTarget(database, { ids: [district('bare')] });
      expect(ties.map(({ source }) => source).sort()).toEqual(wanted.toSorted());
    });
  });
});
