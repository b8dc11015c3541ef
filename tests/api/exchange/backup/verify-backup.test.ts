// A file that is not a whole, undamaged backup of this product is refused with the line that says why; nothing is touched.
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commit } from '#api/atlas/commit.ts';
import { AppError } from '#api/errors.ts';
import { backup } from '#api/exchange/backup/backup.ts';
import { restore } from '#api/exchange/backup/restore.ts';
import { sealBytes } from '#api/exchange/backup/seal.ts';
import { verifyBackup } from '#api/exchange/backup/verify-backup.ts';
import { checksum } from '#cypher/checksum.ts';
import type { Database } from '#cypher/database.ts';
import { openAtlas } from '../../../support/atlas.ts';

const folder = mkdtempSync(join(tmpdir(), 'damaged-'));
const limits = { bytes: 1_000_000 };
const path = join(folder, 'backup.atlas.gz');
let database: Database;
let whole: Buffer;
let lines: string[];
let files = 0;

beforeAll(async () => {
  database = await openAtlas();
  await commit(database, { by: 'test', action: 'fill', summary: '' }, async () => ({
    nodes: {
      Principal: [
        { id: 'a', properties: { name: '水辺の会', status: 'ACTIVE' } },
        { id: 'b', properties: { name: '緑の会', status: 'ACTIVE' } },
      ],
    },
    relationships: { Membership: [{ source: 'a', target: 'b', key: {}, properties: { since: 2020 } }] },
  }));
  await backup(database, path, limits);
  whole = readFileSync(path);
  lines = gunzipSync(whole).toString().trimEnd().split('\n');
});
afterAll(() => database.close());

async function refusal(bytes: Uint8Array): Promise<AppError> {
  files += 1;
  const file = join(folder, `${files}.gz`);
  writeFileSync(file, bytes);
  const error = await verifyBackup(file, limits).then(
    () => new Error('accepted'),
    (fault: unknown) => fault,
  );
  if (!(error instanceof AppError)) throw error;
  return error;
}

/** The file of other lines, with the seal that belongs to them. */
function packed(all: string[]): Buffer {
  const digest = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest('hex');
  const text = `${all.slice(0, -1).join('\n')}\n`;
  const bytes = gzipSync(text);
  return Buffer.concat([bytes, sealBytes({ sha256: digest(text), packed: digest(bytes) })]);
}

const changed = (line: number, change: (text: string) => string | string[]) =>
  packed(lines.flatMap((text, i) => (i === line - 1 ? change(text) : [text])));
const lineOf = (part: string) => lines.findIndex((line) => line.startsWith(`["${part}"`)) + 1;

it('takes what was written', async () => {
  const head = await verifyBackup(path, limits);
  expect(head).toMatchObject({
    version: 1,
    revision: 1,
    nodes: { Principal: 2 },
    relationships: { Membership: 1 },
  });
  expect(packed(lines).equals(whole)).toBe(true);
});

it.each([0xff, 1, 1 << 6])('refuses the file with bits %i of any one byte flipped', async (bits) => {
  for (let i = 0; i < whole.length; i += 1) {
    const flipped = Buffer.from(whole);
    flipped[i] = flipped[i]! ^ bits;
    expect(await refusal(flipped), `byte ${i}`).toBeInstanceOf(AppError);
  }
});

it('refuses the file cut at any byte, and anything after its end', async () => {
  for (let length = 0; length < whole.length; length += 1)
    expect(await refusal(whole.subarray(0, length)), `${length} bytes`).toBeInstanceOf(AppError);
  for (const more of [Buffer.from('x'), whole, gzipSync('x'), gzipSync('')])
    expect((await refusal(Buffer.concat([whole, more]))).words.en).toMatch(/damaged/);
});

it.each([
  ['text', Buffer.from('name\nA\n')],
  ['an empty file', Buffer.alloc(0)],
  ['a packed table', gzipSync('name\nA\n')],
  ['packed JSON', gzipSync('{"data":{}}\n')],
  ['packed nothing', gzipSync('')],
  ['a workbook', Buffer.from('504b0304', 'hex')],
])('says of %s that it is no backup', async (_, bytes) => {
  expect((await refusal(bytes)).words.en).toMatch(/not a backup of Kyodo Atlas|damaged/);
});

it('says that a newer version made it', async () => {
  const format = await refusal(changed(1, (head) => head.replace('"version":1', '"version":2')));
  expect(format.words).toMatchObject({ en: expect.stringMatching(/line 1: A newer .*format 2/) });
  const schema = await refusal(
    changed(1, (head) => head.replace(/"schemaVersion":\d+/, '"schemaVersion":99')),
  );
  expect(schema.words.en).toMatch(/A newer/);
});

it.each([
  ['a value of another type', 'Principal', /"ACTIVE"/, '7', /status is not string/],
  ['a property that does not exist', 'Principal', /"status"/, '"state"', /no property state/],
  ['a label that does not exist', 'Principal', /"Principal"/, '"Person"', /damaged/],
  ['an end that does not exist', 'Membership', /"a"/, '"z"', /no Principal z/],
  ['a broken line', 'Principal', /.$/, '', /damaged/],
])('names the line of %s', async (_, what, from, to, words) => {
  const line = lineOf(what);
  const { details, words: said } = await refusal(changed(line, (text) => text.replace(from, to)));
  expect(details).toMatchObject({ line });
  expect(said.en).toMatch(words);
  expect(said.ja).toContain(`${line}行目`);
});

it.each([
  ['a row is missing', () => [], 'Membership', /1 of Membership are promised, 0/],
  ['a row stands twice', (text: string) => [text, text], 'Principal', /two of Principal a/],
  ['a text is another', (text: string) => text.replace('水辺', '山辺'), 'Principal', /Checksum or revision/],
  [
    'the revision is another',
    (text: string) => text.replace('"revision":1', '"revision":2'),
    'Atlas',
    /Checksum or/,
  ],
])('notices that %s although the seal is right', async (_, change, what, words) => {
  expect((await refusal(changed(lineOf(what), change))).words.en).toMatch(words);
});

it('refuses what unpacks to more than the limit without unpacking all of it', async () => {
  const bomb = gzipSync(`${lines[0]}\n${'x'.repeat(3_000_000)}`);
  expect(await refusal(bomb)).toMatchObject({ code: 'TOO_LARGE' });
});

describe('restore', () => {
  it('touches nothing when the file is refused', async () => {
    const before = await checksum(database);
    const file = join(folder, 'cut.gz');
    writeFileSync(file, whole.subarray(0, whole.length - 3));
    const place = join(folder, 'before');
    await expect(restore(database, file, { folder: place, by: 'test', limits })).rejects.toThrow('切れて');
    expect(await checksum(database)).toEqual(before);
    expect(readdirSync(folder)).not.toContain('before');
  });
});

describe('backup', () => {
  it('leaves no half file when it is stopped, and the file before it as it was', async () => {
    const stopping = new AbortController();
    stopping.abort(new Error('enough'));
    await expect(backup(database, path, limits, { signal: stopping.signal })).rejects.toThrow('enough');
    expect(readFileSync(path).equals(whole)).toBe(true);
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('says that there is no such folder', async () => {
    const nowhere = join(folder, 'nowhere', 'x.gz');
    await expect(backup(database, nowhere, limits)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
