// Files that are sent: whole or not at all, under names of our own, and not for ever.
import { mkdtempSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { createUploadFolder, plainName, type UploadFolder } from '#api/exchange/upload/upload-folder.ts';

const HOUR = 3_600_000;
async function* chunks(...parts: string[]) {
  for (const part of parts) yield Buffer.from(part);
}

describe('createUploadFolder', () => {
  let folder: string;
  let time: number;
  let uploads: UploadFolder;
  beforeEach(() => {
    folder = join(mkdtempSync(join(tmpdir(), 'uploads-')), 'sent');
    time = Date.now();
    uploads = createUploadFolder(folder, { bytes: 10, allBytes: 25, keptFor: HOUR, now: () => time });
  });

  it('saves what comes and finds it again by its id', async () => {
    const { id, bytes } = await uploads.save('一覧.csv', chunks('abc', 'def'));
    expect(bytes).toBe(6);
    const found = await uploads.find(id);
    expect(found).toMatchObject({ id, name: '一覧.csv', bytes: 6 });
    expect(readFileSync(found.path, 'utf8')).toBe('abcdef');
  });

  it('refuses what is too large while it comes, and leaves nothing of it', async () => {
    await expect(uploads.save('big.csv', chunks('12345678', '9012'))).rejects.toMatchObject({
      code: 'TOO_LARGE',
      words: { en: 'big.csv: too large (10 bytes at most).' },
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('leaves nothing of what is cut off', async () => {
    const cut = (async function* () {
      yield Buffer.from('abc');
      throw new Error('cut off');
    })();
    await expect(uploads.save('cut.csv', cut)).rejects.toThrow('cut off');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('forgets files after their time, those cut off by a crash, and the oldest when all are too large', async () => {
    const old = await uploads.save('old.csv', chunks('old'));
    utimesSync(old.path, new Date(time - 2 * HOUR), new Date(time - 2 * HOUR));
    await expect(uploads.find(old.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    writeFileSync(join(folder, '0190a0a0-0000-7000-8000-000000000000'), 'half');
    writeFileSync(join(folder, 'notes.txt'), 'not ours');
    await uploads.sweep();
    expect(readdirSync(folder)).toEqual(['notes.txt']);
    const sent = [];
    for (const [i, name] of ['a', 'b', 'c'].entries()) {
      const one = await uploads.save(name, chunks('1234567890'));
      // A minute ago: the clock of files may be some milliseconds late, and the last one must not seem the oldest.
      const at = new Date(time - 60_000 + i);
      utimesSync(one.path, at, at);
      sent.push(one.id);
    }
    await uploads.sweep();
    await expect(uploads.find(sent[0]!)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await uploads.find(sent[2]!)).name).toBe('c');
  });

  it('never takes an id for a path', async () => {
    for (const id of ['../../etc/passwd', '..', '', 'x', '/etc/passwd'])
      await expect(uploads.find(id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('refuses a file without a name', async () => {
    for (const name of ['', ' ', '\u200b', 'a/']) {
      await expect(uploads.save(name, chunks('x'))).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    }
  });
});

describe('plainName', () => {
  it('keeps the last part of any path', () => {
    expect(plainName('C:\\名簿\\一覧.xlsx')).toBe('一覧.xlsx');
    fc.assert(fc.property(fc.string(), (name) => !/[\\/\n]/.test(plainName(name))));
  });
});
