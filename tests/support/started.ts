// What the tests of a file, or of one describe in it, share: opened before the first of them, closed after the last.
import { afterAll, beforeAll } from 'vitest';
import type { Database } from '#cypher/database.ts';
import { type Api, openApi } from './api.ts';
import { openAtlas } from './atlas.ts';
import { type SmallCity, writeCity } from './smallCity.ts';

/** An API on a database of its own; its members are there as soon as the first test runs. */
export function startApi(open: () => Promise<Database>, settings?: Record<string, string>): Api {
  const api = {} as Api;
  beforeAll(async () => {
    Object.assign(api, await openApi(await open(), settings));
  });
  afterAll(async () => {
    await api.close();
    await api.database.close();
  });
  return api;
}

/** An API on the small city, with the ids of its records. */
export function startSmallCity(open: () => Promise<Database> = openAtlas): { api: Api; city: SmallCity } {
  const api = startApi(open);
  const city = {} as SmallCity;
  beforeAll(async () => {
    Object.assign(city, await writeCity(api));
  });
  return { api, city };
}
