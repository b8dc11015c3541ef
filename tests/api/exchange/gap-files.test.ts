// Kinds of gap in files that need no null, by hand.
import { afterAll, expect, it } from 'vitest';
import { createPool } from '#api/analysis/pool.ts';
import { gapsOfFiles } from '#api/exchange/gap-files.ts';
import { written } from '../../support/files.ts';

const pool = createPool(1);
afterAll(() => pool.close());

const contents = {
  'pp.csv':
    'principal,project,role,since,until\na,k,主催,,\nb,k,,,\nb,l,LEAD,,\nc,l,,2022,2022\nb,m,,,\na,m,,,\nx,m,,,\n',
  'p.csv': 'id,sector,district,fields\na,S,east,1\nb,T,,\nc,,east,2\nd,S,west,\n',
  'k.csv': 'id,startYear,endYear,domain,district,fields\nk,2022,,A,east,1\nl,2022,2023,C,,\nm,2025,,,,2\n',
};

async function gapsFrom(from: number | null, to: number | null) {
  const at = written(contents);
  const named = { participations: at('pp.csv'), principals: at('p.csv'), projects: at('k.csv') };
  return (await gapsOfFiles({ files: { ...named, from, to }, samples: 20, seed: 1 }, pool)).result;
}

it('says who is idle, how domains drift, and what is missing', async () => {
  const result = await gapsFrom(null, null);
  // x is in no list of principals; c left in 2022, the last two years are 2024 and 2025.
  expect(result.idle).toEqual({ isolated: ['d'], onceOnly: ['c'], lapsed: ['c'] });
  expect(result.domainDrift).toMatchObject([
    { fiscalYear: 2022, projects: { A: 1, C: 1 }, shares: { A: 0.5, B: 0 } },
    { fiscalYear: 2023, projects: { A: 0, C: 1 }, changes: { A: -0.5, C: 0.5 } },
    { fiscalYear: 2024, shares: { A: null } },
    { fiscalYear: 2025, unknown: 1 },
  ]);
  const missing = (result.dataGaps as { of: string; lacks: string; ids: string[] }[]).map(
    ({ of, lacks, ids }) => `${of} ${lacks} ${ids}`,
  );
  expect(missing).toEqual([
    'PRINCIPAL SECTOR c,x',
    'PRINCIPAL DISTRICT b,x',
    'PRINCIPAL FIELD b,d,x',
    'PROJECT DOMAIN m',
    'PROJECT DISTRICT l,m',
    'PROJECT FIELD l',
    'PROJECT LEAD m',
    'PROJECT START_YEAR ',
  ]);
  expect(result.structuralHoles).toEqual([]);
  expect((result.undefined as { kind: string }[]).map(({ kind }) => kind)).toEqual([
    'resources',
    'challenges',
    'coordinators',
  ]);
});

it('looks at the years asked for', async () => {
  const result = await gapsFrom(2023, 2024);
  // c is in none of these years, a neither, but in 2025 after them.
  expect(result.idle).toEqual({ isolated: ['a', 'c', 'd'], onceOnly: ['c'], lapsed: ['c'] });
  expect((result.domainDrift as { fiscalYear: number }[]).map(({ fiscalYear }) => fiscalYear)).toEqual([
    2023,
  ]);
});
