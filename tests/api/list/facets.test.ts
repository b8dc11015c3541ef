// Facets of every list against asking for each of their values: what a count promises is what the list then holds.
import { beforeAll, describe, expect, it } from 'vitest';
import { loadProfiles } from '#api/municipality/profile.ts';
import type { ListFacetName, Role } from '#api/types.generated.ts';
import { openApi } from '../../support/api.ts';
import { openAtlas, openCity } from '../../support/atlas.ts';
import { writeCity } from '../../support/smallCity.ts';
import { startApi } from '../../support/started.ts';

type Lists = 'principals' | 'projects' | 'coordinators' | 'challenges';
type Facet = {
  name: ListFacetName;
  values: { value: string; label: { ja: string; en: string }; count: number }[];
};

/** Filter of each facet, and whether all of its values have to be there. */
const filters: Record<ListFacetName, string> = {
  ...{ SECTORS: 'sectors', WITH_SECTORS: 'withSectors', KINDS: 'kinds', FIELDS: 'fields', FORMS: 'forms' },
  ...{ DISTRICTS: 'districts', DOMAINS: 'domains', STATUSES: 'statuses', OFFERS: 'offers', NEEDS: 'needs' },
  MISSING: 'missing',
};

const api = startApi(openCity);
beforeAll(async () => {
  await api.write('createPrincipal', { name: '名簿だけの団体' });
  await api.write('createProject', { name: '井戸端', form: '井戸端会議', startYear: 2023, endYear: 2024 });
  await api.write('createCoordinator', { name: 'だれも知らない人' });
  await api.write('createChallenge', { title: '手つかずの課題', raisedYear: 2024 });
});

const singular = (list: Lists) => list.slice(0, -1);
const facetsOf = async (list: Lists, filter: object, of: readonly ListFacetName[], viewer?: Role) =>
  (await api.ask(`${singular(list)}Facets`, { filter, of }, viewer)).facets as Facet[];
const totalOf = async (list: Lists, filter: object) =>
  (await api.ask(list, { filter, first: 0 })).list.totalCount as number;

const cases: [Lists, object, ListFacetName[]][] = [
  ['principals', {}, ['SECTORS', 'KINDS', 'OFFERS', 'NEEDS', 'STATUSES', 'MISSING', 'FORMS', 'DOMAINS']],
  [
    'principals',
    { sectors: ['BUSINESS', 'EDUCATION'], forms: ['後援', '共催'], domains: ['B'], from: 2023 },
    ['SECTORS', 'FORMS', 'DOMAINS', 'NEEDS'],
  ],
  ['principals', { text: '自治会', sectors: ['NEIGHBORHOOD'] }, ['SECTORS', 'FIELDS', 'KINDS']],
  ['projects', {}, ['FORMS', 'WITH_SECTORS', 'DOMAINS', 'STATUSES', 'MISSING']],
  [
    'projects',
    { forms: ['実行委員会・協議会', '共催'], withSectors: ['EDUCATION'], from: 2022, to: 2023 },
    ['FORMS', 'WITH_SECTORS', 'DOMAINS', 'FIELDS'],
  ],
  ['projects', { missing: ['FORM', 'DISTRICT'] }, ['MISSING', 'STATUSES', 'DOMAINS']],
  ['coordinators', {}, ['DISTRICTS', 'FIELDS', 'STATUSES', 'MISSING']],
  ['challenges', { from: 2021, needs: ['PEOPLE', 'PLACE'] }, ['STATUSES', 'FIELDS', 'NEEDS', 'MISSING']],
];

describe('facets', () => {
  it.each(cases)('of %s within %o count what each value would leave', async (list, filter, of) => {
    const facets = await facetsOf(list, filter, of);
    expect(facets.map(({ name }) => name)).toEqual(of);
    for (const { name, values } of facets) {
      expect(values.length, name).toBeGreaterThan(0);
      const key = filters[name];
      for (const { value, count } of values) {
        const wanted = name === 'FIELDS' ? Number(value) : value;
        const before = (filter as Record<string, unknown[]>)[key] ?? [];
        const asked = name === 'WITH_SECTORS' ? [...new Set([...before, wanted])] : [wanted];
        expect(await totalOf(list, { ...filter, [key]: asked }), `${name} ${value}`).toBe(count);
      }
    }
  });

  it('are in words of both languages, in the order of the city’s own lists', async () => {
    const [sectors, forms, districts] = await facetsOf('principals', {}, ['SECTORS', 'FORMS', 'DISTRICTS']);
    expect(sectors!.values.map(({ label }) => label.ja)).toEqual([
      ...['市民', '区・自治会等', '市民活動団体', '企業・事業者', '教育・研究機関', '行政'],
    ]);
    const labels = loadProfiles()
      .get('koka')!
      .forms.map(({ ja, en }) => ({ ja, en }));
    const known = forms!.values.map(({ label }) => label);
    expect(known).toEqual(labels.filter((label) => known.some(({ ja }) => ja === label.ja)));
    const { list } = await api.ask('districts');
    expect(districts!.values.map(({ value }) => value)).toEqual(list.map(({ id }: { id: string }) => id));
  });

  it('keep a value that is asked for when it leaves nothing, and name unknown forms as they are written', async () => {
    const filter = { forms: ['井戸端会議', 'どこにもない形態'] };
    const [forms] = await facetsOf('projects', filter, ['FORMS']);
    const counts = new Map(forms!.values.map(({ value, count }) => [value, count]));
    expect(counts.get('井戸端会議')).toBe(1);
    expect(counts.get('どこにもない形態')).toBe(0);
  });

  it('refuse what a list does not have', async () => {
    const refusal = await api.refused('coordinatorFacets', { of: ['FORMS'] });
    expect(refusal).toMatchObject({ code: 'BAD_USER_INPUT', field: 'of' });
  });

  it('of coordinators are not for the public, and tell the committee nothing of whom they know', async () => {
    const of = ['MISSING'] as const;
    expect(await api.refused('coordinatorFacets', { of }, 'PUBLIC')).toMatchObject({ code: 'FORBIDDEN' });
    const [planner] = await facetsOf('coordinators', {}, of, 'PLANNER');
    const [committee] = await facetsOf('coordinators', {}, of, 'COMMITTEE');
    const gaps = (facet: Facet | undefined) => facet!.values.map(({ value }) => value);
    expect(gaps(planner)).toContain('ACQUAINTANCE');
    expect(gaps(committee)).not.toContain('ACQUAINTANCE');
    const filter = { missing: ['ACQUAINTANCE'] };
    expect((await api.ask('coordinators', { filter }, 'COMMITTEE')).list.totalCount).toBe(0);
  });
});

describe('facets and persons', () => {
  it('give the public no count behind which only a few persons stand', async () => {
    const small = await openAtlas();
    const other = await openApi(small);
    try {
      await writeCity(other);
      const count = async (viewer: Role) => {
        const { facets } = await other.ask('principalFacets', { of: ['SECTORS'] }, viewer);
        return (facets as Facet[])[0]!.values.find(({ value }) => value === 'CITIZEN')!.count;
      };
      expect([await count('PUBLIC'), await count('COMMITTEE')]).toEqual([null, 1]);
    } finally {
      await other.close();
      await small.close();
    }
  });

  it('do not let a text find whom the viewer may not know by name', async () => {
    const { list } = await api.ask('principals', { filter: { sectors: ['CITIZEN'] }, first: 1 });
    const filter = { text: list.nodes[0].name };
    const found = async (viewer: Role) =>
      (await facetsOf('principals', filter, ['SECTORS'], viewer))[0]!.values.some(
        ({ value, count }) => value === 'CITIZEN' && count > 0,
      );
    expect([await found('COORDINATOR'), await found('PLANNER')]).toEqual([true, false]);
  });
});
