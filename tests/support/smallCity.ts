// A city of a few records, written through the mutations as people write them: small enough to count by hand.
import type { Api } from './api.ts';

/** Ids of the records by a short name. */
export interface SmallCity {
  districts: { east: string; west: string };
  principals: Record<'citizen' | 'ward' | 'npo' | 'firm' | 'school' | 'office', string>;
  projects: Record<'festival' | 'lecture' | 'survey', string>;
  coordinators: { first: string; second: string };
  challenge: string;
}

/** What tells who a person is: no viewer who may not know it finds it in any answer. */
export const secrets = {
  citizen: {
    name: '秘田花子',
    kana: 'ヒメダハナコ',
    aliases: ['ひみつのはなちゃん'],
    website: 'https://himitsu-hanako.example/',
    offersNote: '自宅の離れを貸せます',
    needsNote: '送り迎えの人手',
    contactName: '秘田の家族',
    contactEmail: 'hanako@himitsu.example',
    contactPhone: '0748-11-1111',
    note: '火曜は不在',
  },
  first: {
    name: '隠岐つなぐ',
    contactEmail: 'tsunagu@himitsu.example',
    contactPhone: '0748-22-2222',
    note: '金曜は在宅',
  },
};

/** Writes the city. */
export async function writeCity(api: Api): Promise<SmallCity> {
  const make = async (mutation: string, input: object): Promise<string> =>
    (await api.write(mutation, input)).id;
  const west = await make('createDistrict', { name: '西地区', kana: 'にしちく' });
  const east = await make('createDistrict', { name: '東地区', kana: 'ひがしちく', neighbours: [west] });
  const principals = {
    citizen: await make('createPrincipal', { ...secrets.citizen, kind: '市民', districts: [east] }),
    ward: await make('createPrincipal', {
      ...{ name: '青葉区', kana: 'あおばく', kind: '区・自治会', districts: [east] },
      ...{ fields: [3, 9], registeredYears: [2021, 2022] },
    }),
    npo: await make('createPrincipal', {
      ...{ name: '特定非営利活動法人みどりの会', kana: 'みどりのかい', kind: 'NPO法人', districts: [west] },
      ...{
        fields: [1, 7],
        registeredYears: [2021, 2022, 2023],
        contactName: '緑川',
        contactPhone: '0748-33-3333',
      },
    }),
    firm: await make('createPrincipal', {
      ...{ name: '株式会社かわせみ', kana: 'かわせみ', kind: '事業者', districts: [west], fields: [16] },
    }),
    school: await make('createPrincipal', {
      name: '湖南小学校',
      kana: 'こなんしょうがっこう',
      kind: '教育・研究機関',
    }),
    office: await make('createPrincipal', {
      name: '環境課',
      kana: 'かんきょうか',
      kind: '行政',
      fields: [7],
    }),
  };
  const { citizen, ward, npo, firm, school, office } = principals;
  await api.write('updatePrincipal', {
    ...{ id: citizen, revision: (await api.ask('principal', { id: citizen })).record.revision },
    memberOf: [ward],
  });
  const challenge = await make('createChallenge', {
    ...{ title: '川のごみ', description: '橋の下にたまる', fields: [7], needs: ['PEOPLE'], raisedYear: 2021 },
    ...{ districts: [east], raisedBy: [citizen] },
  });
  const projects = {
    festival: await make('createProject', {
      ...{
        name: '川まつり',
        fields: [4, 7],
        form: '共催',
        startYear: 2021,
        endYear: 2023,
        status: 'COMPLETED',
      },
      ...{ districts: [east], challenges: [challenge] },
      participations: [
        { principal: npo, role: 'LEAD' },
        { principal: ward, role: 'CO_HOST' },
        { principal: firm, role: 'SUPPORTER', since: 2022, until: 2022 },
      ],
    }),
    lecture: await make('createProject', {
      ...{ name: '星空講座', fields: [6], startYear: 2022, endYear: 2022, status: 'COMPLETED' },
      participations: [
        { principal: school, role: 'LEAD' },
        { principal: citizen, role: 'PARTNER' },
      ],
    }),
    survey: await make('createProject', {
      ...{ name: '水質調査', fields: [7], form: '委託・指定管理', startYear: 2023, status: 'ACTIVE' },
      participations: [
        { principal: office, role: 'CLIENT' },
        { principal: npo, role: 'LEAD' },
        { principal: citizen, role: 'PARTNER' },
      ],
    }),
  };
  const first = await make('createCoordinator', {
    ...{
      ...secrets.first,
      cohort: '第1期（2021年度）',
      skills: ['聞き取り'],
      fields: [7],
      capacityPerYear: 6,
    },
    ...{ districts: [east], belongsTo: [office] },
  });
  const second = await make('createCoordinator', { name: '第二のつなぎ役', status: 'INACTIVE' });
  await api.write('setKnows', {
    coordinator: first,
    principal: citizen,
    strength: 3,
    lastContact: '2023-05-01',
  });
  await api.write('setKnows', { coordinator: first, principal: firm, strength: 1 });
  await api.write('setCoordinates', { coordinator: first, project: projects.survey });
  return { districts: { east, west }, principals, projects, coordinators: { first, second }, challenge };
}
