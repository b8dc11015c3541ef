// What the API says of the five cities' words: all that their files hold, and what each would make of the projects there are.
import { beforeAll, expect, it } from 'vitest';
import { loadProfiles, type Profile } from '#api/municipality/profile.ts';
import { startSmallCity } from '../../support/started.ts';

const { api } = startSmallCity();
beforeAll(async () => {
  await api.write('createProject', { name: '立ち話', form: '井戸端会議', startYear: 2023 });
});

const ja = (words: readonly { ja: string }[]) => words.map((word) => ({ ja: word.ja }));
const label = ({ ja: word }: { ja: string }) => ({ label: { ja: word } });

/** What a file holds, as the operation asks for it. */
function filed(profile: Profile) {
  return {
    code: profile.code,
    groups: ja(profile.groups),
    kinds: profile.kinds.map((kind) => ({
      ...label(kind),
      group: kind.group ? { ja: kind.group } : null,
      sector: kind.sector,
      ours: kind.ours,
    })),
    forms: profile.forms.map((form) => ({
      ...label(form),
      lead: form.lead ? { ja: form.lead } : null,
      effect: form.effect ? { ja: form.effect.ja } : null,
      printed: form.printed,
      ours: form.ours,
    })),
    doctrines: profile.doctrines.map((doctrine) => ({
      ...label(doctrine),
      meaning: { en: doctrine.meaning.en },
    })),
    countsDomainA: profile.countsDomainA,
    subsidyYears: profile.subsidyYears,
    suitability: ja(profile.suitability),
    strengths: profile.strengths.map(({ of, points }) => ({
      of: of.map((word) => ({ ja: word })),
      points: ja(points),
    })),
    suitedFields: profile.suitedFields.map((field) => ({ ...label(field), examples: ja(field.examples) })),
    stages: profile.stages.map((stage) => ({ ...label(stage), steps: ja(stage.steps) })),
    extraFields: profile.extraFields.map((field) => ({ number: field.number, ...label(field) })),
    notes: profile.notes,
  };
}

const cities = async (viewer?: 'PUBLIC') => (await api.ask('cities', {}, viewer)).profiles;

it('tells everyone everything that stands in the five files', async () => {
  expect(await cities('PUBLIC')).toMatchObject([...loadProfiles().values()].map(filed));
});

it('says of each city which forms in use it has no word for, and which domains projects would have', async () => {
  const told = Object.fromEntries((await cities()).map((city: { code: string }) => [city.code, city]));
  expect(told.koka).toMatchObject({ inUse: true, unknownForms: [{ form: '井戸端会議', projects: 1 }] });
  expect(told.ueda).toMatchObject({
    inUse: false,
    unknownForms: [
      { form: '井戸端会議', projects: 1 },
      { form: '委託・指定管理', projects: 1 },
    ],
  });
  const known = ({ domains }: { domains: { domain: string | null; projects: number }[] }) =>
    Object.fromEntries(domains.map(({ domain, projects }) => [domain ?? 'none', projects]));
  expect(known(told.koka)).toEqual({ A: 1, B: 0, C: 1, D: 1, E: 0, none: 1 });
  expect(known(told.ueda)).toEqual({ A: 1, B: 0, C: 1, D: 0, E: 0, none: 2 });
  const used = told.koka.forms.filter(({ projects }: { projects: number }) => projects > 0);
  expect(used).toMatchObject([
    { label: { ja: '共催' }, projects: 1, usedAs: ['共催'] },
    { label: { ja: '委託・指定管理' }, projects: 1 },
  ]);
});

it('is what choosing a city then does', async () => {
  const before = Object.fromEntries((await cities()).map((city: { code: string }) => [city.code, city]));
  const { done } = await api.ask('setProfile', { input: { profile: 'ueda' } });
  expect(done.unknownForms).toEqual(before.ueda.unknownForms);
  const after = (await cities()).find(({ inUse }: { inUse: boolean }) => inUse);
  expect(after).toEqual({ ...before.ueda, inUse: true });
});
