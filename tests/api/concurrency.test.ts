// Many writers at once: one after another, none lost, and of two who change the same record one is told so.
import { expect, it } from 'vitest';
import { describeEngines, openEngine } from '../support/engines.ts';
import { startApi } from '../support/started.ts';

describeEngines('writers at once', (engine) => {
  const api = startApi(() => openEngine(engine));

  const numbers = Array.from({ length: 12 }, (_, i) => i);
  const revisionOf = async () => (await api.ask('atlas')).atlas.revision as number;

  it('make as many revisions as writes, each with its entry in the audit log', async () => {
    const before = await revisionOf();
    const made = await Promise.all(numbers.map((i) => api.write('createPrincipal', { name: `第${i}の会` })));
    const revisions = made.map(({ revision }) => revision as number).sort((a, b) => a - b);
    expect(revisions).toEqual(numbers.map((i) => before + 1 + i));
    expect(await revisionOf()).toBe(before + numbers.length);
    const { entries } = await api.ask('auditEntries', { first: numbers.length });
    expect(new Set(entries.map(({ target }: { target: string }) => target))).toEqual(
      new Set(made.map(({ id }) => id)),
    );
    expect((await api.ask('principals')).list.totalCount).toBe(numbers.length);
  });

  it('of the same record: one writes, the others are told that someone else did', async () => {
    const [{ id }] = (await api.ask('principals')).list.nodes;
    const { revision } = (await api.ask('principal', { id })).record;
    const answers = await Promise.all(
      numbers.map((i) => api.send('updatePrincipal', { input: { id, revision, note: `${i}番目` } })),
    );
    const won = answers.filter(({ errors }) => errors.length === 0);
    const codes = answers.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.code));
    expect([won.length, new Set(codes), codes.length]).toEqual([1, new Set(['CONFLICT']), 11]);
    const { record } = await api.ask('principal', { id });
    expect(record.note).toBe(won[0]!.data.done.record.note);
  });

  it('of ties of one project: all are there, and each marked it as written', async () => {
    const project = await api.write('createProject', { name: '合同', startYear: 2024 });
    const principals = (await api.ask('principals')).list.nodes as { id: string }[];
    await Promise.all(
      principals.map(({ id }) =>
        api.write('setParticipation', { principal: id, project: project.id, role: 'PARTNER' }),
      ),
    );
    const { record } = await api.ask('project', { id: project.id });
    expect(record.participations).toHaveLength(principals.length);
    expect(record.revision).toBe(project.revision + principals.length);
  });
});
