// The command line as a person at a terminal meets it: what it prints, what it leaves, and its exit codes.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeEach, describe, expect, inject, it } from 'vitest';
import { openEmbedded } from '#cypher/embedded.ts';
import { describeEngines, type Engine, openEngine } from '../support/engines.ts';
import { root } from '../support/imports.ts';

interface Ended {
  code: number | null;
  out: string;
  err: string;
}

let folder: string;
let environment: Record<string, string>;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-'));
  environment = { DATA_DIR: join(folder, 'data'), NEO4J_URI: '', INIT_CWD: folder };
});

function start(...words: string[]): { child: ChildProcess; ended: Promise<Ended> } {
  const child = spawn(process.execPath, [join(root, 'seed/atlas.ts'), ...words], {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = (async () => {
    let [out, err] = ['', ''];
    child.stdout!.on('data', (text) => (out += text));
    child.stderr!.on('data', (text) => (err += text));
    const [code] = (await once(child, 'close')) as [number | null];
    return { code, out, err };
  })();
  return { child, ended };
}

const atlas = (...words: string[]) => start(...words).ended;

function write(name: string, lines: string[]): void {
  writeFileSync(join(folder, name), lines.join('\n'));
}

/** Points the command line at an empty database of this engine. */
async function useEmpty(engine: Engine): Promise<void> {
  await (await openEngine(engine)).close();
  if (engine === 'neo4j') {
    const found = inject('neo4j') as { uri?: string } | undefined;
    environment.NEO4J_URI = found?.uri ?? process.env.NEO4J_TEST_URI ?? '';
  }
}

describeEngines('atlas', (engine) => {
  beforeEach(() => useEmpty(engine));

  it('imports a list, accounts for every row, and changes nothing the second time', async () => {
    write('list.csv', ['id,名称,色', '1,水辺の会,青', ',,赤', '1,水辺の会,']);
    const first = await atlas('import', '--kind', 'principals', '--report', 'report.csv', 'list.csv');
    expect(first.code).toBe(1);
    expect(first.out).toMatch(/created: 1\n.*updated: 0\n.*unchanged: 0\n.*merged: 1\n.*refused: 1\n/);
    expect(first.out).toContain('columns not imported: 色');
    expect(first.err).toMatch(/list\.csv 3行目 \/ line 3: 列「名称」: .*required/i);
    const report = readFileSync(join(folder, 'report.csv'), 'utf8');
    expect(report).toMatch(/^list\.csv,2,CREATED,[0-9a-f-]{36},/m);
    expect(report).toMatch(/^list\.csv,3,REFUSED,,,\w+,名称,,/m);
    expect(report).toMatch(/^list\.csv,4,MERGED,[0-9a-f-]{36},2,/m);
    const before = await atlas('checksum');
    const second = await atlas('import', '--kind', 'principals', 'list.csv');
    expect(second.out).toContain('nothing changed, still revision 1');
    expect(await atlas('checksum')).toEqual(before);
  });

  it('shows what would happen and writes nothing; then lists what was imported and takes it back', async () => {
    write('団体2024.csv', ['名簿', '名称,ふりがな', '株式会社青空,', '(株)青空,あおぞら', ',みどり']);
    const before = await atlas('checksum');
    const seen = await atlas('import', '--dry-run', '--year', 'found', '団体2024.csv');
    expect(seen.code).toBe(1);
    expect(seen.err).toMatch(/kind: principals[\s\S]*year = 2024/);
    expect(seen.out).toMatch(/^行 line +結果 outcome +名称 name/);
    expect(seen.out).toMatch(/^3 +新規 created +株式会社青空 +name +株式会社青空/m);
    expect(seen.out).toMatch(/^5 +取込不可 refused +.*×/m);
    expect(seen.out).toMatch(/^4=3 +\(株\)青空 あおぞら +株式会社青空 +同じ/m);
    expect(seen.out).toContain('nothing was written');
    expect(await atlas('checksum')).toEqual(before);
    expect((await atlas('imports')).out).toContain('no imports');
    const done = await atlas('import', '--same', '4=3', '団体2024.csv');
    expect(done.out).toMatch(/created: 1\n[\s\S]*merged: 1\n[\s\S]*refused: 1\n/);
    const [, id] = /atlas undo ([0-9a-f-]{36})/.exec(done.out) ?? [];
    expect((await atlas('imports')).out).toMatch(
      new RegExp(`^${id} +\\S+ +APPLIED +principals +command line +1`, 'm'),
    );
    const undone = await atlas('undo', id!);
    expect([undone.code, undone.out.includes('undone, revision 2')]).toEqual([0, true]);
    expect(await atlas('checksum')).toEqual(before);
    expect((await atlas('imports')).out).toContain('UNDONE');
    const twice = await atlas('undo', id!);
    expect([twice.code, twice.err.includes('undone already')]).toEqual([1, true]);
  }, 120_000);

  it('fills an empty atlas with the sample city, once, and exports it', async () => {
    const seeded = await atlas('seed', '--seed', '3');
    expect([seeded.code, seeded.out.includes('rows written')]).toEqual([0, true]);
    const again = await atlas('seed');
    expect(again.code).toBe(1);
    expect(again.err).toMatch(/空のアトラス[\s\S]*holds records/);
    expect((await atlas('checksum')).out).toMatch(
      /^sha256 +[0-9a-f]{64}\nnodes +\d{4}\nrelationships +\d{5}\n$/,
    );
    expect((await atlas('export', 'out')).code).toBe(0);
    write('list.csv', ['name', '実在の会']);
    const mixed = await atlas('import', '--kind', 'principals', 'list.csv');
    expect([mixed.code, mixed.err.includes('fictional sample city')]).toEqual([0, true]);
    expect(readdirSync(join(folder, 'out'))).toEqual(
      expect.arrayContaining(['principals.csv', 'projects.csv', 'participations.csv']),
    );
  });
});

describe('atlas', () => {
  it.each([
    ['import', 'import', '--header', 'first', 'x.csv'],
    ['import', 'import', '--same', 'x', 'x.csv'],
    ['import', 'import', '--encoding', 'latin', 'x.csv'],
    ['undo', 'undo'],
    ['import', 'import', '--kind', 'people', 'x.csv'],
    ['import', 'import', '--kind', 'principals'],
    ['seed', 'seed', '--scale', 'moon'],
    ['seed', 'seed', '--seed', 'x'],
    ['atlas', 'nonsense'],
  ])('answers wrong usage of %s with exit code 2: %s %s %s', async (_, ...words) => {
    const { code, err } = await atlas(...words);
    expect(code).toBe(2);
    expect(err).toContain('--help');
    expect(existsSync(environment.DATA_DIR!)).toBe(false);
  });

  it('shows its help', async () => {
    const { code, out } = await atlas('import', '--help');
    expect(code).toBe(0);
    expect(out).toContain('--set role=CONTRACTOR');
  });

  it('names file, line and reason of a faulty file, and keeps the files before it', async () => {
    write('good.csv', ['name', 'A']);
    write('bad.csv', ['name,kana', '"A,']);
    const { code, out, err } = await atlas('import', '--kind', 'principals', 'good.csv', 'bad.csv');
    expect(code).toBe(1);
    expect(out).toContain('good.csv (principals): 1');
    expect(err).toMatch(/bad\.csv.*2行目.*\nbad\.csv, line 2/);
    expect((await atlas('import', '--kind', 'principals', 'none.csv')).err).toContain(
      'There is no such file',
    );
  });

  it('says every fault of mappings and settings', async () => {
    write('list.csv', ['name', 'A']);
    const mapped = await atlas('import', '--kind', 'principals', '--map', 'x=name', 'list.csv');
    expect([mapped.code, mapped.err.includes('There is no column "x"')]).toEqual([1, true]);
    environment.MAX_IMPORT_ROWS = '0';
    const { code, err } = await atlas('import', '--kind', 'principals', 'list.csv');
    expect(code).toBe(1);
    expect(err).toContain('MAX_IMPORT_ROWS');
  });

  it('says who has the data open, and does not touch it', async () => {
    const database = await openEmbedded(environment.DATA_DIR!);
    try {
      const { code, err } = await atlas('checksum');
      expect(code).toBe(1);
      expect(err).toContain(String(process.pid));
      expect(err).toMatch(/サーバーを止めて[\s\S]*Stop the running server/);
    } finally {
      await database.close();
    }
  });

  it('stops at Ctrl+C with exit code 130 and has written nothing', async () => {
    const names = Array.from({ length: 60_000 }, (_, i) => `${i},団体${i}`);
    write('long.csv', ['id,name', ...names]);
    const { child, ended } = start('import', '--kind', 'principals', 'long.csv');
    while (!existsSync(join(environment.DATA_DIR!, 'owner.json'))) await sleep(5);
    child.kill('SIGINT');
    const { code, out, err } = await ended;
    expect([code, out]).toEqual([130, '']);
    expect(err).toContain('Stopped');
    expect((await atlas('checksum')).out).toMatch(/nodes +1\n/);
  });

  it('brings a new database to this version once', async () => {
    expect((await atlas('migrate')).out).toMatch(/0001-ids\n[\s\S]*migrations run/);
    expect((await atlas('migrate')).out).toContain('already up to date');
  });

  it('exports one table, with contacts only when told to, and no table that does not exist', async () => {
    write('list.csv', ['id,name,電話番号', '1,A,0120-000-000']);
    await atlas('import', '--kind', 'principals', 'list.csv');
    await atlas('export', 'principals.csv');
    expect(readFileSync(join(folder, 'principals.csv'), 'utf8')).not.toContain('0120');
    await atlas('export', '--private', 'principals.csv');
    expect(readFileSync(join(folder, 'principals.csv'), 'utf8')).toContain('0120');
    const { code, err } = await atlas('export', 'nothing.csv');
    expect([code, err.includes('participations.csv')]).toEqual([1, true]);
  });
});
