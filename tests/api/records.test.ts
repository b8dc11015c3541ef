// What all five kinds of record can do: be made, read, changed, archived and brought back, with a trace of each.
import { describe, expect, it } from 'vitest';
import { describeEngines, openEngine } from '../support/engines.ts';
import { type RecordKind, recordKinds } from '../support/recordKinds.ts';
import { refusedWrite, stateOf } from '../support/refusals.ts';
import { startSmallCity } from '../support/started.ts';

type Values = Record<string, unknown>;

/** An input as the record shows it: links as records, in order of their ids. */
function shown({ links }: RecordKind, values: Values): Values {
  const entries = Object.entries(values).map(([field, value]) => {
    if (!links.includes(field)) return [field, value];
    return [field, [...(value as string[])].sort().map((id) => expect.objectContaining({ id }))];
  });
  return Object.fromEntries(entries);
}

describeEngines('a record', (engine) => {
  const { api, city } = startSmallCity(() => openEngine(engine));

  const revision = async () => (await api.ask('atlas')).atlas.revision as number;
  const audit = async () => (await api.ask('auditEntries', { first: 1 })).entries[0];

  for (const kind of recordKinds)
    describe(kind.label, () => {
      const { label, one, all, title, change, empties } = kind;
      let record: Values & { id: string; revision: number };
      const read = async (id = record.id) => (await api.ask(one, { id })).record;
      const listed = async (archived?: boolean) => {
        const filter = { archived, text: record[title] as string };
        const { list } = await api.ask(all, all === 'districts' ? { archived } : { filter });
        return (list.nodes ?? list).map(({ id }: { id: string }) => id) as string[];
      };
      const found = async () =>
        (await api.ask('search', { text: record[title], types: [label.toUpperCase()] })).hits.map(
          ({ node }: { node: { id: string } }) => node.id,
        ) as string[];

      it('is made with every field, and reads back as it was given', async () => {
        const before = await revision();
        const input = kind.input(city);
        record = await api.write(`create${label}`, input);
        const { domainReason, ...rest } = { ...shown(kind, input), ...kind.readBack } as Values;
        expect(domainReason).toBeUndefined();
        expect(await read()).toMatchObject({ ...rest, archivedAt: null, revision: before + 1 });
        expect(await revision()).toBe(before + 1);
        expect((await api.ask('node', { id: record.id })).record).toEqual({
          id: record.id,
          __typename: label,
        });
        expect(await listed()).toContain(record.id);
        expect(await found()).toEqual([record.id]);
      });

      it('leaves an entry in the audit log that names the fields and not what is in them', async () => {
        const entry = await audit();
        expect(entry).toMatchObject({ by: 'ADMIN', action: `create${label}`, target: record.id });
        expect(entry.revision).toBe(record.revision);
        expect(entry.summary.split(', ')).toContain(title);
        expect(entry.summary).not.toContain(record[title]);
        expect(Math.abs(Date.parse(entry.at) - Date.now())).toBeLessThan(60_000);
      });

      it('changes where the input says so, and nowhere else', async () => {
        const before = await revision();
        const input = { id: record.id, revision: record.revision, ...change };
        const changed = await api.write(`update${label}`, input);
        expect(changed).toEqual({ ...record, ...shown(kind, change), ...kind.follows, revision: before + 1 });
        expect(await read()).toEqual(changed);
        expect((await audit()).summary.split(', ').sort()).toEqual(Object.keys(change).sort());
        record = changed;
      });

      it('empties what is null, and links that are an empty list', async () => {
        const nulls = Object.fromEntries(
          Object.entries(empties).map(([field, value]) => [field, Array.isArray(value) ? null : value]),
        );
        const emptied = await api.write(`update${label}`, {
          id: record.id,
          revision: record.revision,
          ...nulls,
        });
        expect(emptied).toMatchObject(empties);
        record = emptied;
      });

      it('is not written when nothing in it changes', async () => {
        const before = await stateOf(api);
        const { id, revision: mine } = record;
        expect(await api.write(`update${label}`, { id, revision: mine, [title]: record[title] })).toEqual(
          record,
        );
        expect(await api.write(`archive${label}`, { id, revision: mine, archived: false })).toEqual(record);
        expect(await stateOf(api)).toEqual(before);
      });

      it('refuses a change made on an older state, and says which state it has', async () => {
        const stale = record.revision;
        record = await api.write(`update${label}`, { id: record.id, revision: stale, [title]: '改めた名' });
        for (const mutation of [`update${label}`, `archive${label}`])
          expect(await refusedWrite(api, mutation, { id: record.id, revision: stale })).toMatchObject({
            ...{ code: 'CONFLICT', field: 'revision', revision: record.revision, givenRevision: stale },
          });
      });

      it('is not there under another identifier', async () => {
        for (const mutation of [`update${label}`, `archive${label}`])
          expect(await refusedWrite(api, mutation, { id: 'nobody', revision: 1 })).toMatchObject({
            ...{ code: 'NOT_FOUND', field: 'id', id: 'nobody' },
          });
        expect(await read('nobody')).toBeNull();
      });

      it('needs a name that is there, and keeps it in one form', async () => {
        for (const [name, ja] of [
          ['', '入力してください。'],
          [' 　\n', '入力してください。'],
          ['あ'.repeat(301), '長すぎます（300字まで）。'],
        ]) {
          const { input } = kind;
          const made = await refusedWrite(api, `create${label}`, { ...input(city), [title]: name });
          expect(made).toMatchObject({ code: 'BAD_USER_INPUT', field: title, ja: `${title}: ${ja}` });
          const { id, revision: mine } = record;
          const changed = await refusedWrite(api, `update${label}`, { id, revision: mine, [title]: name });
          expect(changed).toMatchObject({ code: 'BAD_USER_INPUT', field: title });
        }
        const { id, revision: mine } = record;
        const written = { id, revision: mine, [title]: '　ＮＰＯ　ﾐﾄﾞﾘ① \t' };
        record = await api.write(`update${label}`, written);
        expect(record[title]).toBe('NPO ミドリ1');
        expect(
          await refusedWrite(api, `update${label}`, { ...written, revision: record.revision, [title]: null }),
        ).toMatchObject({
          ...{ code: 'BAD_USER_INPUT', field: title },
        });
      });

      it('refuses links to what is not there', async () => {
        for (const field of kind.links) {
          const { id, revision: mine } = record;
          const input = { id, revision: mine, [field]: [city.districts.east, 'nobody'] };
          const refusal = await refusedWrite(api, `update${label}`, input);
          expect(refusal).toMatchObject({ code: 'NOT_FOUND', field });
        }
      });

      it('is gone from lists and search when archived, stays under its id, and comes back', async () => {
        const counts = (await api.ask('atlas')).atlas.counts;
        const { id, revision: mine } = record;
        const archived = await api.write(`archive${label}`, { id, revision: mine });
        expect(Date.parse(archived.archivedAt)).toBeGreaterThan(Date.now() - 60_000);
        expect(await audit()).toMatchObject({ action: `archive${label}`, target: id, summary: 'archived' });
        expect([await listed(), await found()]).toEqual([expect.not.arrayContaining([id]), []]);
        expect([await listed(false), await listed(true)]).toEqual([expect.not.arrayContaining([id]), [id]]);
        expect((await api.ask('atlas')).atlas.counts[all]).toBe(counts[all] - 1);
        expect(await read()).toEqual(archived);
        record = await api.write(`archive${label}`, { id, revision: archived.revision, archived: false });
        expect(record).toEqual({ ...archived, archivedAt: null, revision: archived.revision + 1 });
        expect(await audit()).toMatchObject({ action: `archive${label}`, summary: 'brought back' });
        expect([await listed(), await listed(true), await found()]).toEqual([
          expect.arrayContaining([id]),
          [],
          [id],
        ]);
        expect((await api.ask('atlas')).atlas.counts).toEqual(counts);
      });
    });
});
