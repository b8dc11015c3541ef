// The web server around GraphQL: health, the page and what it may load, forged requests, bodies, and the pace of requests.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DatabaseError } from '#cypher/database.ts';
import { buildClient } from '#seed/build-client.ts';
import { type Api, openApi } from '../support/api.ts';
import { openAtlas } from '../support/atlas.ts';
import { type FaultyDatabase, withFaults } from '../support/faults.ts';

const query = { query: '{ atlas { revision } }' };
const json = { 'content-type': 'application/json' };

let database: FaultyDatabase;
let api: Api;
beforeAll(async () => {
  await buildClient();
  database = withFaults(await openAtlas());
  api = await openApi(database, { MAX_BODY_BYTES: '2000' });
});
afterAll(async () => {
  await api.close();
  await database.close();
});

const get = (url: string, headers = {}) => api.app.inject({ url, headers });

describe('/healthz and /readyz', () => {
  it('say that the process lives, and that the database answers, at which revision', async () => {
    expect((await get('/healthz')).json()).toEqual({ status: 'ok' });
    const { id } = await api.write('createPrincipal', { name: '緑の会' });
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    expect((await get('/readyz')).json()).toEqual({ status: 'ok', engine: 'embedded', revision: 1 });
  });

  it('tell a living process from one that cannot work', async () => {
    database.fault = new DatabaseError('UNAVAILABLE', 'bolt://db.intra is away');
    const ready = await get('/readyz');
    expect([ready.statusCode, ready.json()]).toEqual([
      503,
      { status: 'unavailable', code: 'DATABASE_UNAVAILABLE' },
    ]);
    expect((await get('/healthz')).statusCode).toBe(200);
    database.fault = null;
    expect((await get('/readyz')).statusCode).toBe(200);
  });
});

describe('the page', () => {
  /** Directives of the answer's content security policy. */
  const policyOf = (headers: Record<string, unknown>) =>
    Object.fromEntries(
      String(headers['content-security-policy'])
        .split(';')
        .map((part) => part.split(/\s(.*)/s) as [string, string]),
    );

  it('comes at every address that is a page, and names no other host', async () => {
    for (const url of ['/', '/map', '/principals/x']) {
      const { statusCode, headers, body } = await get(url, { accept: 'text/html' });
      expect([statusCode, headers['content-type']], url).toEqual([200, 'text/html; charset=utf-8']);
      expect(headers['cache-control'], url).toBe('no-cache');
      const addresses = [...body.matchAll(/\b(?:src|href)="([^"]+)"/g)].map((match) => match[1]!);
      expect(addresses.length).toBeGreaterThan(1);
      expect(addresses.filter((address) => !/^\/(?!\/)|^data:/.test(address))).toEqual([]);
      for (const address of addresses.filter((one) => one.startsWith('/')))
        expect((await get(address)).statusCode, address).toBe(200);
    }
  });

  it('may load its own files only; the query page alone may set styles', async () => {
    const policy = policyOf((await get('/', { accept: 'text/html' })).headers);
    expect(policy).toMatchObject({
      ...{ 'default-src': "'self'", 'script-src': "'self'", 'style-src': "'self'", 'connect-src': "'self'" },
      ...{
        'object-src': "'none'",
        'frame-ancestors': "'none'",
        'form-action': "'self'",
        'base-uri': "'self'",
      },
    });
    expect(Object.values(policy).join(' ')).not.toMatch(/https?:|\*|unsafe-eval/);
    expect(policyOf((await get('/mapexplore', { accept: 'text/html' })).headers)).toEqual(policy);
    const explore = policyOf((await get('/explore?x=1', { accept: 'text/html' })).headers);
    expect(explore).toMatchObject({ 'style-src': "'self' 'unsafe-inline'", 'script-src': "'self'" });
  });

  it('keeps hashed files for good, tells no other site who asked, and lets itself not be framed', async () => {
    const { headers, body } = await get('/', { accept: 'text/html' });
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
    expect(headers).not.toHaveProperty('access-control-allow-origin');
    expect(headers).not.toHaveProperty('x-powered-by');
    const script = /src="(\/assets\/[^"]+)"/.exec(body)![1]!;
    expect((await get(script)).headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  it('is not sent to programs that ask for something else', async () => {
    const { statusCode, body } = await get('/nowhere.json', { accept: 'application/json' });
    expect([statusCode, JSON.parse(body)]).toEqual([404, { code: 'NOT_FOUND' }]);
    expect((await get('/../package.json', { accept: '*/*' })).statusCode).toBe(404);
  });
});

describe('/graphql', () => {
  const post = (headers: Record<string, string>, payload: string | object) =>
    api.app.inject({ method: 'POST', url: '/graphql', headers, payload });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data'])(
    'refuses %s, which a form of another site can send',
    async (type) => {
      const { statusCode, body } = await post({ 'content-type': type }, JSON.stringify(query));
      expect(statusCode).toBeGreaterThanOrEqual(400);
      expect(statusCode).toBeLessThan(500);
      expect(JSON.parse(body).errors[0].extensions.code).toBe('BAD_USER_INPUT');
      expect(body).not.toContain('revision');
    },
  );

  it('refuses a plain link, and never writes on GET', async () => {
    expect((await get('/graphql?query={atlas{revision}}')).statusCode).toBe(400);
    const asked = await get('/graphql?query={atlas{revision}}', json);
    expect([asked.statusCode, asked.json()]).toEqual([200, { data: { atlas: { revision: 1 } } }]);
    const words = 'mutation%7BsetProfile(input:%7Bprofile:"ueda"%7D)%7Batlas%7Brevision%7D%7D%7D';
    const written = await get(`/graphql?query=${words}`, json);
    expect([written.statusCode, written.json().errors[0].extensions.code]).toEqual([405, 'BAD_USER_INPUT']);
    expect((await api.ask('atlas')).atlas.revision).toBe(1);
  });

  it.each(['{', '[1, 2', 'nonsense', '', '{"query": "{a}", "__proto__": {"x": 1}}'])(
    'says that the body %j cannot be read',
    async (body) => {
      const answer = await post(json, body);
      expect(answer.statusCode).toBe(400);
      expect(answer.json().errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
    },
  );

  it('refuses several operations at once, and a body beyond the limit', async () => {
    const batch = await post(json, [query, query]);
    expect([batch.statusCode, batch.json().errors[0].extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
    const large = await post(json, { ...query, variables: { text: 'あ'.repeat(700) } });
    expect([large.statusCode, large.json()]).toEqual([
      413,
      {
        errors: [
          {
            message: '送られたデータが大きすぎます。',
            extensions: {
              ...{
                code: 'TOO_LARGE',
                ja: '送られたデータが大きすぎます。',
                en: 'What was sent is too large.',
              },
              requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
            },
          },
        ],
      },
    ]);
  });

  it('answers this machine under its own names only, lest another site reads by way of a name of its own', async () => {
    for (const host of ['127.0.0.1:4000', 'localhost', '[::1]:4000'])
      expect((await post({ ...json, host }, query)).statusCode, host).toBe(200);
    for (const host of [
      'atlas.attacker.example',
      '127.0.0.1.attacker.example',
      '0.0.0.0',
      '192.168.1.10:4000',
    ])
      for (const url of ['/graphql', '/', '/readyz']) {
        const answer = await api.app.inject({ method: 'GET', url, headers: { ...json, host } });
        expect([answer.statusCode, answer.json().errors[0].extensions.code], `${host} ${url}`).toEqual([
          ...[403, 'FORBIDDEN'],
        ]);
      }
  });

  it('asks a viewer who is too fast to wait', async () => {
    const slow = await openApi(database, { MAX_REQUESTS_PER_MINUTE: '3' });
    const send = () => slow.send('{ atlas { revision } }');
    for (let i = 0; i < 3; i++) expect((await send()).status).toBe(200);
    const { status, errors } = await send();
    expect(status).toBe(429);
    expect(errors[0]).toMatchObject({
      message: '要求が多すぎます。1分ほど待ってからお試しください。',
      extensions: { code: 'TOO_LARGE' },
    });
    // The page's own files are no questions.
    expect((await slow.app.inject({ method: 'GET', url: '/assets/none.js' })).statusCode).toBe(404);
    expect((await slow.app.inject({ method: 'GET', url: '/healthz' })).statusCode).toBe(429);
    await slow.close();
  });

  it('gives up on a request that takes too long', async () => {
    const hasty = await openApi(database, { MAX_REQUEST_SECONDS: '1' });
    hasty.app.addHook('preHandler', () => new Promise((done) => setTimeout(done, 1_500)));
    const { status, errors } = await hasty.send('{ atlas { revision } }');
    expect([status, errors[0]!.extensions.code]).toEqual([503, 'TIMEOUT']);
    await hasty.close();
  });
});
