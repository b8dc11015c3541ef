// What a person said of two names is kept in the graph and asked no more.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { commit } from '#api/atlas/commit.ts';
import { decisionRow, readRemembered } from '#api/exchange/names/decisions.ts';
import type { NamedRecord, NamedRow, NameProposal, NameVerdict } from '#api/exchange/names/proposal.ts';
import { duplicatesAmong, proposeNames } from '#api/exchange/names/propose.ts';
import type { Database } from '#cypher/database.ts';
import { describeEngines, openEngine } from '../../../support/engines.ts';
import { record, row } from './writings.ts';

describeEngines('decisions on names', (engine) => {
  let database: Database;
  beforeEach(async () => {
    database = await openEngine(engine);
  });
  afterEach(() => database.close());

  async function propose(rows: NamedRow[], records: NamedRecord[]): Promise<NameProposal[]> {
    return (await proposeNames(rows, records, await readRemembered(database))).proposals;
  }

  async function duplicates(...records: NamedRecord[]): Promise<NameProposal[]> {
    return (await duplicatesAmong(records, await readRemembered(database))).proposals;
  }

  async function decide(proposal: NameProposal, verdict: NameVerdict, at = '2026-04-01T00:00:00.000Z') {
    const row = decisionRow(proposal, verdict, 'coordinator', at);
    const action = { by: 'coordinator', action: 'decideDuplicate', summary: verdict };
    await commit(database, action, async () => ({ nodes: { NameDecision: [row] } }));
  }

  it('shows what was decided, in this file, in the next, and once the row is a record', async () => {
    const records = [record('株式会社みなも')];
    const [asked] = await propose([row('(株)みなも')], records);
    expect(asked!.decided).toBeNull();
    await decide(asked!, 'DIFFERENT');
    expect(await propose([row('(株)みなも', 90)], records)).toEqual([
      { ...asked, line: 90, decided: 'DIFFERENT' },
    ]);
    const [again] = await duplicates(...records, record('(株)みなも', 'r2'));
    expect(again).toMatchObject({ id: asked!.id, decided: 'DIFFERENT' });
  });

  it('knows two names again though number or district were filled in since', async () => {
    const [asked] = await propose([row('(株)みなも')], [record('株式会社みなも')]);
    await decide(asked!, 'DIFFERENT');
    const richer = { ...record('株式会社みなも'), districts: ['本町'], corporateNumber: '3013301015869' };
    expect(await propose([row('(株)みなも')], [richer])).toMatchObject([{ decided: 'DIFFERENT' }]);
  });

  it('does not carry over to a third of the same name', async () => {
    const [one, two, three] = ['本町', '浜野', '沢田'].map((district, i) => ({
      ...record('子ども会', `r${i}`),
      districts: [district!],
    }));
    const [asked] = await duplicates(one!, two!);
    await decide(asked!, 'DIFFERENT');
    const decided = (await duplicates(one!, two!, three!)).map(({ record: a, other: b, decided }) =>
      [[a, b].sort().join(' '), decided].join(': '),
    );
    expect(decided.sort()).toEqual(['r0 r1: DIFFERENT', 'r0 r2: ', 'r1 r2: ']);
  });

  it('puts what is decided behind what is not', async () => {
    const records = [
      record('株式会社みなも', 'a'),
      record('(株)みなも', 'b'),
      record('みなも会館ネットワーク', 'c'),
      record('みなも会館ネツトワアク', 'd'),
      record('みなも会館ネットワークス', 'e'),
    ];
    const [first] = await duplicates(...records);
    await decide(first!, 'DIFFERENT');
    const after = await duplicates(...records);
    expect(after.at(-1)).toEqual({ ...first, decided: 'DIFFERENT' });
    expect(after.length).toBeGreaterThan(1);
    expect(after[0]!.likelihood).toBeLessThan(first!.likelihood);
    const few = await duplicatesAmong(records, await readRemembered(database), { limit: 1 });
    expect(few).toEqual({ proposals: [after[0], after.at(-1)], total: after.length });
  });

  it('tells a branch as the person told it, and the last word counts', async () => {
    const records = [record('みなも商店会', 'a'), record('みなも商店会事務局', 'b')];
    const [asked] = await duplicates(...records);
    expect(asked!.verdict).toBe('SAME');
    const branch = { ...asked!, name: 'みなも商店会事務局', otherName: 'みなも商店会' };
    await decide(branch, 'BRANCH');
    expect(await duplicates(...records)).toMatchObject([{ decided: 'BRANCH', record: 'b', other: 'a' }]);
    await decide(asked!, 'SAME', '2026-04-02T00:00:00.000Z');
    expect(await duplicates(...records)).toMatchObject([{ decided: 'SAME' }]);
    expect((await readRemembered(database)).byId.size).toBe(1);
  });

  it('leaves out a record that was said to be a branch of a row: that cannot be told', async () => {
    const [asked] = await duplicates(record('みなも商店会', 'a'), record('みなも商店会事務局', 'b'));
    await decide({ ...asked!, name: 'みなも商店会事務局', otherName: 'みなも商店会' }, 'BRANCH');
    expect(await propose([row('みなも商店会')], [record('みなも商店会事務局')])).toEqual([]);
    expect(await propose([row('みなも商店会事務局')], [record('みなも商店会')])).toMatchObject([
      { decided: 'BRANCH' },
    ]);
  });
});
