// Backup and restore over HTTP: for administrators on this machine only, whole or not at all, and the server notices.
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { backup } from '#api/exchange/backup/backup.ts';
import { verifyBackup } from '#api/exchange/backup/verify-backup.ts';
import { checksum } from '#cypher/checksum.ts';
import { nodes } from '#cypher/statements.generated.ts';
import { type Api, openApi } from '../../../support/api.ts';
import { openAtlas } from '../../../support/atlas.ts';

const limits = { bytes: 1_000_000 };
let folder: string;
let api: Api;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'routes-'));
  api = await openApi(await openAtlas(), { DATA_DIR: folder, MAX_BACKUP_BYTES: '20000' });
});
afterEach(async () => {
  await api.close();
  await api.database.close();
});

const admin = { 'x-kyodo-viewer': 'ADMIN' };
const download = (headers = admin) => api.app.inject({ url: '/backup', headers });
const send = (payload: Buffer, headers: Record<string, string> = admin) =>
  api.app.inject({
    ...{ method: 'POST', url: '/restore', payload },
    headers: { 'content-type': 'application/gzip', ...headers },
  });
const told = (body: string) =>
  body
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
const names = async () => (await api.ask('principals')).list.nodes.map(({ name }: { name: string }) => name);

it('gives a whole backup, which leaves an entry in the audit log and the revision as it is', async () => {
  await api.write('createPrincipal', { name: '緑の会' });
  const answer = await download();
  expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'application/gzip']);
  const path = join(folder, 'sent.gz');
  writeFileSync(path, answer.rawPayload);
  expect(Number(answer.headers['content-length'])).toBe(answer.rawPayload.length);
  expect(await verifyBackup(path, limits)).toMatchObject({ revision: 1, nodes: { Principal: 1 } });
  const entries = (await nodes.AuditEntry.listAll(api.database)).map(({ properties }) => properties);
  expect(entries.filter(({ action }) => action === 'backup')).toMatchObject([{ by: 'ADMIN', revision: 1 }]);
});

it('restores, and answers from what is back although the revision is the same as before', async () => {
  await api.write('createPrincipal', { name: '前の会' });
  const path = join(folder, 'atlas.gz');
  await backup(api.database, path, limits);
  const other = await openApi(await openAtlas(), { DATA_DIR: folder });
  await other.write('createPrincipal', { name: '別の会' });
  const foreign = join(folder, 'other.gz');
  await backup(other.database, foreign, limits);
  await other.close();
  await other.database.close();
  expect(await names()).toEqual(['前の会']);
  expect((await api.ask('search', { text: '前' })).hits).toHaveLength(1);
  const lines = told((await send(readFileSync(foreign))).body);
  expect(lines.at(-1)).toMatchObject({ restored: { head: { revision: 1 }, saved: [expect.any(String)] } });
  expect(await names()).toEqual(['別の会']);
  expect((await api.ask('search', { text: '前' })).hits).toEqual([]);
  const { atlas } = await api.ask('atlas');
  expect(atlas.revision).toBe(1);
  const [before] = lines.at(-1).restored.saved;
  expect(told((await send(readFileSync(before))).body).at(-1)).toHaveProperty('restored');
  expect(await names()).toEqual(['前の会']);
});

it('touches nothing for a damaged file, and says where it is damaged', async () => {
  await api.write('createPrincipal', { name: '緑の会' });
  const before = await checksum(api.database);
  const { rawPayload } = await download();
  const { error } = told((await send(rawPayload.subarray(0, rawPayload.length - 20))).body).at(-1);
  expect(error).toMatchObject({ code: 'BAD_USER_INPUT', en: expect.stringMatching(/line \d+: .*cut off/) });
  expect(await checksum(api.database)).toEqual(before);
  expect(existsSync(join(folder, 'backups'))).toBe(false);
});

it.each(['PUBLIC', 'COMMITTEE', 'PLANNER', 'COORDINATOR', ''])('is closed to %s', async (viewer) => {
  const headers = { 'x-kyodo-viewer': viewer };
  for (const answer of [await download(headers), await send(Buffer.from('x'), headers)]) {
    expect(answer.statusCode).toBe(403);
    expect(answer.json().errors[0].extensions).toMatchObject({ code: 'FORBIDDEN' });
  }
});

it('is closed to other machines and other names', async () => {
  for (const more of [{ remoteAddress: '192.168.1.7' }, { headers: { ...admin, host: 'atlas.example' } }]) {
    const answer = await api.app.inject({ url: '/backup', headers: admin, ...more });
    expect(answer.statusCode).toBe(403);
  }
});

it('refuses a file beyond the limit, and any other type', async () => {
  const large = await send(Buffer.alloc(30_000));
  expect([large.statusCode, large.json().errors[0].extensions.code]).toEqual([413, 'TOO_LARGE']);
  const text = await send(Buffer.from('x'), { ...admin, 'content-type': 'text/plain' });
  expect(text.statusCode).toBeGreaterThanOrEqual(400);
  expect(readdirSync(folder)).toEqual([]);
});
