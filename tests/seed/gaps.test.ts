// `atlas gaps` as a process of its own: the shape of the JSON, exit codes, ties as projects of two.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { written } from '../support/files.ts';
import { root } from '../support/imports.ts';
import { davis, davisWomen } from '../support/networks.ts';
import { cityOf } from '../support/structureless.ts';

function atlas(parts: string[]) {
  const { status, stderr } = spawnSync(process.execPath, ['seed/atlas.ts', 'gaps', ...parts], {
    cwd: root,
    encoding: 'utf8',
  });
  return { code: status, errors: stderr };
}

/** A city as the three files. */
function filesOf(city: ReturnType<typeof cityOf>) {
  const { memberStarts, memberList, projects, principals } = city.affiliation;
  const upTo = (count: number) => Array.from({ length: count }, (_, i) => i);
  const rows = upTo(projects).flatMap((k) =>
    Array.from(memberList.subarray(memberStarts[k], memberStarts[k + 1]), (i) => `p${i},k${k}`),
  );
  const name = (labels: { names: readonly string[] }, place: number) => labels.names[place];
  const own = upTo(principals).map(
    (i) =>
      `p${i},${city.sectors!.names[city.sectors!.of[i]]},${name(city.districts, city.districts.principals.labels[i])},${name(city.fields, city.fields.principals.labels[i])}`,
  );
  const of = upTo(projects).map(
    (k) =>
      `k${k},${city.startYears[k]},${name(city.domains, city.domains.projects.labels[k])},${name(city.districts, city.districts.projects.labels[k])},${name(city.fields, city.fields.projects.labels[k])}`,
  );
  return written({
    'pp.csv': `principal,project\n${rows.join('\n')}\n`,
    'p.csv': `id,sector,district,fields\n${own.join('\n')}\n`,
    'k.csv': `id,startYear,domain,district,fields\n${of.join('\n')}\n`,
  });
}

it('writes every table with its null, the hole with its evidence', () => {
  const at = filesOf(cityOf({ principals: 400, projects: 900, hole: 'SECTORS', recurring: true }, 1));
  const files = ['--participations', at('pp.csv'), '--principals', at('p.csv'), '--projects', at('k.csv')];
  const { code, errors } = atlas([...files, '--samples', '200', '--seed', '4', '--out', at('o.json')]);
  expect(errors).toMatch(/\d+\.\d s, \d+ MB\n$/);
  expect(code).toBe(0);
  const result = JSON.parse(readFileSync(at('o.json'), 'utf8'));
  expect(Object.keys(result)).toEqual(
    `definitionsVersion seed samples null sectorPairs sectorCombinations districts districtPairs domainField domainDistrict fieldDistrict sectorField domainDrift idle structuralHoles dataGaps undefined`.split(
      ' ',
    ),
  );
  expect(result).toMatchObject({ seed: 4, samples: 200, null: { models: { domainField: 'PERMUTATION' } } });
  // Names are not in files: same members are enough to recur.
  expect(result.null.countedProjects).toBe(600);
  const cell = result.sectorPairs[1];
  expect(cell).toMatchObject({
    sectors: ['S0', 'S1'],
    verdict: 'GAP',
    z: expect.any(Number),
    pAdjusted: expect.any(Number),
  });
  expect(cell.evidence.projects.length).toBe(cell.projects.observed);
  expect(cell.evidence.projects[0]).toMatch(/^k\d+$/);
  expect(cell.evidence.apart[0]).toMatch(/^p\d+$/);
  expect(result.districts[0].district).toBe('D0');
  expect(result.districtPairs[1].districts).toEqual(['D0', 'D1']);
  expect(result.sectorField[0]).toMatchObject({ sector: 'S0', field: 1 });
  expect(result.domainDistrict[0]).toMatchObject({ domain: 'A', district: 'D0' });
});

it('finds no pair of Davis', () => {
  const rows = Array.from(davisWomen, (name, i) =>
    Array.from(
      davis.projectList.subarray(davis.projectStarts[i], davis.projectStarts[i + 1]),
      (k) => `${name},E${k}`,
    ),
  );
  const at = written({
    'pp.csv': `principal,project\n${rows.flat().join('\n')}\n`,
    'p.csv': `id,sector\n${Array.from(davisWomen, (name) => `${name},${name}`).join('\n')}\n`,
  });
  const files = ['--participations', at('pp.csv'), '--principals', at('p.csv')];
  expect(atlas([...files, '--samples', '500', '--out', at('o.json')]).code).toBe(0);
  const { sectorPairs, domainField } = JSON.parse(readFileSync(at('o.json'), 'utf8'));
  expect(sectorPairs.length).toBe(171);
  const verdicts = sectorPairs.map(({ verdict }: { verdict: string }) => verdict);
  // No two women are expected together five times.
  expect([...new Set(verdicts)]).toEqual(['TOO_FEW_DATA']);
  const pair = sectorPairs.find(({ sectors }: { sectors: string[] }) => sectors.join() === 'Evelyn,Theresa');
  expect(pair.projects.observed).toBe(7);
  expect(Math.abs(pair.projects.expected - 4.9)).toBeLessThan(0.15);
  expect(domainField).toEqual([]);
});

it('counts ties as projects of two', () => {
  const at = written({ 't.csv': 'source,target\na,b\nb,c\nc,a\n', 'g.csv': 'id,group\na,x\nb,x\nc,y\n' });
  const { code, errors } = atlas([
    ...['--ties', at('t.csv'), '--groups', at('g.csv'), '--samples', '50'],
    ...['--out', at('o.json')],
  ]);
  expect(errors).toContain('Each tie counts as a project of two');
  expect(code).toBe(0);
  const { sectorPairs } = JSON.parse(readFileSync(at('o.json'), 'utf8'));
  expect(sectorPairs.map(({ observed }: { observed: number }) => observed)).toEqual([1, 2, 0]);
  expect(sectorPairs[0]).toMatchObject({ sectors: ['x', 'x'], verdict: 'TOO_FEW_DATA', p: null });
});

it('ends with 1 on bad input and with 2 on bad usage, and writes nothing', () => {
  const at = written({ 'pp.csv': 'principal,project\na,k\n', 'p.csv': 'id,sector,fields\na,S,flying\n' });
  const files = ['--participations', at('pp.csv'), '--principals', at('p.csv')];
  const { code, errors } = atlas([...files, '--out', at('o.json')]);
  expect(code).toBe(1);
  expect(errors).toContain('p.csv, line 2, column "fields", value "flying"');
  expect(existsSync(at('o.json'))).toBe(false);
  expect(atlas([...files, '--samples', '3', '--out', at('o.json')]).code).toBe(2);
});
