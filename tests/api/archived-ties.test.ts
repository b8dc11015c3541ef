// An archived record is on the page of no other, nor in its counts; the ties are kept and come back with it.
import { expect, it } from 'vitest';
import { describeEngines, openEngine } from '../support/engines.ts';
import type { SmallCity } from '../support/smallCity.ts';
import { startSmallCity } from '../support/started.ts';

type Record = { id: string; revision: number; [field: string]: unknown };
type Tie = { id?: string; [end: string]: { id: string } | string | undefined };
/** A record, and the fields of others that it stands in: their kind, their id, the field, and the end of the tie it is. */
type Case = [
  label: string,
  id: (city: SmallCity) => string,
  seen: (city: SmallCity) => [one: string, id: string, field: string, end?: string][],
];

const cases: Case[] = [
  [
    'Principal',
    ({ principals }) => principals.citizen,
    ({ challenge, principals, projects, coordinators, districts }) => [
      ['challenge', challenge, 'raisedBy'],
      ['principal', principals.ward, 'members'],
      ['project', projects.survey, 'participations', 'principal'],
      ['coordinator', coordinators.first, 'knows', 'principal'],
      ['district', districts.east, 'principals'],
    ],
  ],
  [
    'Principal',
    ({ principals }) => principals.office,
    ({ coordinators }) => [['coordinator', coordinators.first, 'belongsTo']],
  ],
  [
    'Principal',
    ({ principals }) => principals.ward,
    ({ principals }) => [['principal', principals.citizen, 'memberOf']],
  ],
  [
    'Project',
    ({ projects }) => projects.festival,
    ({ principals, challenge }) => [
      ['principal', principals.npo, 'participations', 'project'],
      ['challenge', challenge, 'projects'],
    ],
  ],
  [
    'Project',
    ({ projects }) => projects.survey,
    ({ coordinators }) => [['coordinator', coordinators.first, 'coordinates', 'project']],
  ],
  [
    'Coordinator',
    ({ coordinators }) => coordinators.first,
    ({ principals, projects }) => [
      ['principal', principals.citizen, 'knownBy', 'coordinator'],
      ['project', projects.survey, 'coordinations', 'coordinator'],
    ],
  ],
  [
    'District',
    ({ districts }) => districts.east,
    ({ principals, projects, coordinators, challenge, districts }) => [
      ['principal', principals.ward, 'districts'],
      ['project', projects.festival, 'districts'],
      ['coordinator', coordinators.first, 'districts'],
      ['challenge', challenge, 'districts'],
      ['district', districts.west, 'neighbours'],
    ],
  ],
  [
    'Challenge',
    ({ challenge }) => challenge,
    ({ principals, projects }) => [
      ['principal', principals.citizen, 'challenges'],
      ['project', projects.festival, 'challenges'],
    ],
  ],
];

describeEngines('ties to an archived record', (engine) => {
  const { api, city } = startSmallCity(() => openEngine(engine));

  const read = async (one: string, id: string): Promise<Record> => (await api.ask(one, { id })).record;
  const archive = async (label: string, id: string, archived = true) => {
    const { revision } = await read(label.toLowerCase(), id);
    return api.write(`archive${label}`, { id, revision, archived });
  };
  const idsIn = (record: Record, field: string, end?: string) =>
    (record[field] as Tie[]).map((tie) => (end ? (tie[end] as { id: string }).id : tie.id));
  const cells = async (list: string, column: string) => {
    const payload = { columns: [column], orderBy: {} };
    const { body } = await api.app.inject({ method: 'POST', url: `/lists/${list}.csv`, payload });
    return body.split('\r\n').slice(1, -1).sort();
  };
  const missing = async (list: string) => {
    const { facets } = await api.ask(`${list}Facets`, { filter: {}, of: ['MISSING', 'DISTRICTS'] });
    return facets.map(({ values }: { values: { value: string; count: number }[] }) =>
      Object.fromEntries(values.map(({ value, count }) => [value, count])),
    );
  };

  it.each(cases)(
    'of label %s (case %#) are on no page of others, and come back',
    async (label, idOf, seen) => {
      const id = idOf(city);
      const before = await Promise.all(seen(city).map(([one, other]) => read(one, other)));
      await archive(label, id);
      for (const [i, [one, other, field, end]] of seen(city).entries()) {
        expect(idsIn(before[i]!, field, end), field).toContain(id);
        const left = idsIn(before[i]!, field, end).filter((each) => each !== id);
        expect(idsIn(await read(one, other), field, end), field).toEqual(left);
      }
      await archive(label, id, false);
      const after = await Promise.all(seen(city).map(([one, other]) => read(one, other)));
      expect(after).toEqual(before);
    },
  );

  it('stay when what can be seen of the ties is written anew', async () => {
    const { east, west } = city.districts;
    const { ward, citizen } = city.principals;
    await archive('District', east);
    await archive('Principal', ward);
    const { revision } = await read('principal', citizen);
    const changed = await api.write('updatePrincipal', {
      ...{ id: citizen, revision, districts: [west], memberOf: [] },
    });
    expect([idsIn(changed, 'districts'), changed.memberOf]).toEqual([[west], []]);
    const { revision: now } = await read('district', west);
    await api.write('updateDistrict', { id: west, revision: now, neighbours: [] });
    await archive('District', east, false);
    await archive('Principal', ward, false);
    const back = await read('principal', citizen);
    expect([idsIn(back, 'districts').sort(), idsIn(back, 'memberOf')]).toEqual([[east, west].sort(), [ward]]);
    expect(idsIn(await read('district', west), 'neighbours')).toEqual([east]);
    await api.write('updatePrincipal', { id: citizen, revision: back.revision, districts: [east] });
  });

  it('are in no column, count or facet of lists either, and leave gaps where nothing else is', async () => {
    const lists = ['principal', 'project', 'coordinator', 'challenge'];
    const all = async () => ({
      districts: await Promise.all(lists.map((list) => cells(`${list}s`, 'DISTRICTS'))),
      facets: await Promise.all(lists.map(missing)),
      known: await cells('coordinators', 'KNOWS'),
      belongsTo: await cells('coordinators', 'BELONGS_TO'),
      size: await cells('projects', 'SIZE'),
      raisedBy: await cells('challenges', 'RAISED_BY'),
      projects: await cells('challenges', 'PROJECTS'),
    });
    const { citizen, office } = city.principals;
    const before = await all();
    const gone = [
      ['District', city.districts.east],
      ['Principal', citizen],
      ['Principal', office],
      ['Project', city.projects.festival],
    ] as const;
    for (const [label, id] of gone) await archive(label, id);
    const { west } = city.districts;
    expect(await all()).toEqual({
      districts: [['', '', '西地区', '西地区'], ['', ''], ['', ''], ['']],
      facets: [
        [{ DISTRICT: 2, FIELD: 1 }, { [west]: 2 }],
        [{ DISTRICT: 2, FORM: 1 }, {}],
        [{ DISTRICT: 2, FIELD: 1 }, {}],
        [{ DISTRICT: 1, PROJECT: 1 }, {}],
      ],
      known: ['0', '1'],
      belongsTo: ['', ''],
      size: ['1', '1'],
      raisedBy: [''],
      projects: ['0'],
    });
    for (const [label, id] of gone) await archive(label, id, false);
    expect(await all()).toEqual(before);
  });
});
