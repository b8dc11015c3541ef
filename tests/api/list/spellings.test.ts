// A form that stands in records under two words, as the profile was changed between them, is one form everywhere.
import { beforeAll, expect, it } from 'vitest';
import { startSmallCity } from '../../support/started.ts';

const { api, city } = startSmallCity();
const written = ['実行委員会・協議会', '実行委員会'];
const ids: string[] = [];

beforeAll(async () => {
  const make = async (name: string, form: string) => {
    const participations = [{ principal: city.principals.ward, role: 'LEAD' }];
    const input = { name, form, startYear: 2023, endYear: 2023, participations };
    ids.push((await api.write('createProject', input)).id);
  };
  await make('夏まつり実行委員会', written[0]!);
  await api.ask('setProfile', { input: { profile: 'ueda' } });
  await make('冬まつり実行委員会', written[1]!);
});

const formsIn = async (list: string, filter: object) => {
  const { facets } = await api.ask(`${list}Facets`, { filter, of: ['FORMS'] });
  return facets[0].values.filter(({ value }: { value: string }) => value.startsWith('実行'));
};

it('stands in each record as it was written', async () => {
  const forms = await Promise.all(ids.map(async (id) => (await api.ask('project', { id })).record.form));
  expect(forms).toEqual(written);
});

it("stands once in the facets of lists and of the map, by the profile's word", async () => {
  const filter = { ids };
  expect(await formsIn('project', filter)).toMatchObject([{ value: '実行委員会', count: 2 }]);
  expect(await formsIn('principal', {})).toMatchObject([{ value: '実行委員会', count: 1 }]);
  const { forms } = (await api.ask('facets', {})).network.facets;
  const counts = Object.fromEntries(forms.values.map((value: string, i: number) => [value, forms.counts[i]]));
  expect(counts).toMatchObject({ 実行委員会: 2 });
  expect(Object.keys(counts)).not.toContain(written[0]);
});

it.each(written)('is kept whole by a filter that says %s', async (form) => {
  const { list } = await api.ask('projects', { filter: { forms: [form] } });
  expect(list.nodes.map(({ id }: { id: string }) => id).sort()).toEqual([...ids].sort());
  const some = await api.ask('principals', { filter: { forms: [form] } });
  expect(some.list.nodes.map(({ id }: { id: string }) => id)).toEqual([city.principals.ward]);
  expect(await formsIn('project', { forms: [form] })).toMatchObject([{ value: '実行委員会', count: 2 }]);
  const { network } = await api.ask('network', { view: { forms: [form] }, kind: 'AFFILIATION' });
  expect(network.nodes.ids).toEqual(expect.arrayContaining(ids));
});
