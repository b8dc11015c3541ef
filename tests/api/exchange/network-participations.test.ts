// Networks from participations, with years and without.
import { expect, it } from 'vitest';
import { tiesOf } from '#api/analysis/network.ts';
import { yearsOfSpans } from '#api/analysis/participation-years.ts';
import { networkOf } from '#api/analysis/subject.ts';
import { readParticipations } from '#api/exchange/network-participations.ts';
import { written } from '../../support/files.ts';

type Contents = { participations: string; principals?: string; projects?: string };

async function read(
  { participations, principals, projects }: Contents,
  from: number | null = null,
  to: number | null = null,
) {
  const at = written({ 'pp.csv': participations, 'p.csv': principals ?? '', 'k.csv': projects ?? '' });
  const found = await readParticipations({
    participations: at('pp.csv'),
    principals: principals === undefined ? null : at('p.csv'),
    projects: projects === undefined ? null : at('k.csv'),
    from,
    to,
  });
  const network = networkOf(found.subject);
  const { sources, targets } = tiesOf(network);
  const ties = Array.from(sources, (source, tie) => found.ids[source] + found.ids[targets[tie]]);
  return { ...found, network, ties, notices: found.notices.map(({ en }) => en) };
}

it('projects who took part together', async () => {
  const { ids, ties, network } = await read({
    participations: 'principal,project\na,x\nb,x\nc,x\na,y\nb,y\nd,z\na,x\n',
  });
  expect(ids).toEqual(['a', 'b', 'c', 'd']);
  expect(ties).toEqual(['ab', 'ac', 'bc']);
  expect([...network.strengths.slice(0, 2)]).toEqual([1.5, 0.5]);
});

it('takes sectors of any label, and principals in no project, from the file of principals', async () => {
  const { ids, subject, notices } = await read({
    participations: 'principal,project\na,x\nb,x\n',
    principals: 'id,name,sector\na,甲,company\nz,乙,\n',
  });
  expect(ids).toEqual(['a', 'b', 'z']);
  expect(subject.sectors).toEqual({ of: Int32Array.of(0, -1, -1), names: ['company'] });
  expect(notices).toEqual(['1 principals are not in the file of principals; they have no sector.']);
});

it('keeps to the years asked for', async () => {
  const contents = {
    participations:
      'principal,project,role,since,until\na,x,LEAD,2020,2021\nb,x,,2022,\nc,x,,,\nd,y,,,\ne,y,,,\n',
    principals: 'id,sector\na,\nb,\nc,\nd,\ne,\n',
    projects: 'id,startYear,endYear\nx,2020,2023\ny,2021,\n',
  };
  expect((await read(contents)).ties).toEqual(['ab', 'ac', 'bc', 'de']);
  expect((await read(contents, 2021, 2021)).ties).toEqual(['ac', 'de']);
  expect((await read(contents, 2022)).ties).toEqual(['bc']);
  // Whom the file of principals lists is there in every year; others only where they take part.
  expect((await read(contents, 2023)).ids).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect((await read({ ...contents, principals: undefined }, 2022)).ids).toEqual(['b', 'c']);
});

it('lets a project without an end run as long as its participations say', async () => {
  const contents = {
    participations: 'principal,project,since\na,x,2022\nb,x,\nc,y,\nd,y,\n',
    projects: 'id,startYear\nx,2020\ny,2020\n',
  };
  expect((await read(contents, 2022, 2022)).ties).toEqual(['ab']);
  expect((await read(contents, 2020, 2020)).ties).toEqual(['cd']);
});

it('takes years from participations where projects are not listed', async () => {
  const contents = { participations: 'principal,project,since,until\na,x,2020,\nb,x,,2022\nc,y,,\nd,y,,\n' };
  expect((await read(contents)).ties).toEqual(['ab', 'cd']);
  const { ties, notices } = await read(contents, 2021, 2021);
  expect(ties).toEqual(['ab']);
  expect(notices).toEqual(['1 projects of unknown years are not among the years asked for.']);
});

it('knows years of some, and of none', async () => {
  const some = await read({ participations: 'principal,project,since\na,x,2020\nb,y,\n' });
  expect(some.subject.years).toEqual(yearsOfSpans([[[2020, 2020]], []]));
  expect((await read({ participations: 'principal,project\na,x\nb,y\n' })).subject.years).toBeNull();
});

it('takes semicolons for what separates items of a list, however many there are', async () => {
  const { subject, ids } = await read({
    participations: 'principal,project\na;b,x\n',
    projects: 'id,startYear,fields\nx,2020,3;1;2;3;\n',
  });
  expect(ids).toEqual(['a;b']);
  expect([...subject.facts!.fields]).toEqual([1, 2, 3]);
});

it('says what lies outside the years of its project', async () => {
  const { ties, notices } = await read({
    participations: 'principal,project,since\na,x,2024\nb,x,\nc,x,\nc,w,\n',
    projects: 'id,startYear,endYear\nx,2020,2023\n',
  });
  expect(ties).toEqual(['bc']);
  expect(notices).toEqual([
    '1 participations lie outside the years of their project and do not count.',
    '1 projects are not in the file of projects; their years are taken from participations.',
  ]);
});

it.each([
  [{ participations: 'principal,project\na,\n' }, { file: 'pp.csv', line: 2, column: 'project' }],
  [
    { participations: 'principal,project,since,until\na,x,2024,2020\n' },
    { line: 2, column: 'until', value: '2020' },
  ],
  [
    { participations: 'principal,project\na,x\n', principals: 'id,sector\na,1\na,2\n' },
    { file: 'p.csv', line: 3 },
  ],
  [
    { participations: 'principal,project\na,x\n', projects: 'id,startYear,domain\nx,2024,F\n' },
    { file: 'k.csv', line: 2, column: 'domain', value: 'F' },
  ],
  [
    { participations: 'principal,project\na,x\n', projects: 'id,startYear,fields\nx,2024,1;21\n' },
    { file: 'k.csv', line: 2, column: 'fields', value: '1;21' },
  ],
  [
    { participations: 'principal,project\na,x\n', projects: 'id,startYear\nx,\n' },
    { file: 'k.csv', column: 'startYear' },
  ],
  [
    { participations: 'principal,project\na,x\n', projects: 'id,startYear,endYear\nx,2024,2023\n' },
    { line: 2, column: 'endYear', value: '2023' },
  ],
])('refuses %j', async (contents, details) => {
  await expect(read(contents)).rejects.toMatchObject({ details });
});
