// The five kinds of record with an input that names every field, so that what they have in common is tested once.
import type { SmallCity } from './smallCity.ts';

/** One kind of record. */
export interface RecordKind {
  label: 'Principal' | 'Project' | 'Coordinator' | 'District' | 'Challenge';
  /** The query of one, and of all. */
  one: string;
  all: string;
  title: 'name' | 'title';
  /** Input of a new one: every field that there is. */
  input(city: SmallCity): Record<string, unknown>;
  /** Fields of the input that are lists of ids. */
  links: string[];
  /** What is read back beside or otherwise than the input. */
  readBack: Record<string, unknown>;
  /** A change, and what it empties. */
  change: Record<string, unknown>;
  /** What else is then read back otherwise. */
  follows?: Record<string, unknown>;
  empties: Record<string, unknown>;
}

/** All five. */
export const recordKinds: RecordKind[] = [
  {
    ...{ label: 'Principal', one: 'principal', all: 'principals', title: 'name' },
    input: ({ districts, principals }) => ({
      ...{
        name: '社会福祉法人はなみずき',
        kana: 'はなみずき',
        aliases: ['はなみずき園'],
        sector: 'CIVIC_GROUP',
      },
      ...{ kind: 'NPO等', skills: ['手話'], corporateNumber: '8700110005901', fields: [1, 13] },
      ...{ offers: ['PLACE', 'PEOPLE'], needs: ['FUNDS'], offersNote: '会議室', needsNote: '修繕費' },
      ...{ registeredYears: [2021, 2023], status: 'DORMANT', doNotIntroduce: true },
      ...{
        website: 'https://hanamizuki.example/',
        contactName: '担当',
        contactEmail: 'a@hanamizuki.example',
      },
      ...{ contactPhone: '0748-00-0000', note: '午前中のみ', districts: [districts.east, districts.west] },
      memberOf: [principals.ward],
    }),
    links: ['districts', 'memberOf'],
    readBack: {},
    change: { kana: 'ハナミズキ', fields: [19], status: 'ACTIVE', districts: [] },
    empties: { kana: null, sector: 'CIVIC_GROUP', website: null, fields: [], districts: [] },
  },
  {
    ...{ label: 'Project', one: 'project', all: 'projects', title: 'name' },
    input: ({ districts, challenge }) => ({
      ...{
        name: '里山の日',
        aliases: ['さとやまの日'],
        summary: '下草を刈る',
        fields: [7],
        form: '事業協力・協定',
      },
      ...{ domain: 'B', domainReason: '市民の発案', startYear: 2022, endYear: 2024, status: 'PLANNED' },
      ...{ deadline: '2024-11-03', budgetYen: 300000, subsidyYen: 3000000000, subsidySince: 2022 },
      ...{ districts: [districts.west], challenges: [challenge] },
    }),
    links: ['districts', 'challenges'],
    readBack: {
      domain: { domain: 'B', source: 'MANUAL', reasonJa: '市民の発案', reasonEn: '市民の発案' },
      domainReason: undefined,
    },
    change: { summary: '下草を刈り、道を直す', endYear: 2025, challenges: [] },
    follows: { domainsByYear: [{ from: 2022, to: 2025, reading: { domain: 'B', source: 'MANUAL' } }] },
    empties: { summary: null, endYear: null, deadline: null, budgetYen: null, fields: [] },
  },
  {
    ...{ label: 'Coordinator', one: 'coordinator', all: 'coordinators', title: 'name' },
    input: ({ districts, principals }) => ({
      ...{ name: '結び手 甲', cohort: '第2期', skills: ['進行'], fields: [3], capacityPerYear: 0 },
      ...{
        status: 'INACTIVE',
        contactEmail: 'k@center.example',
        contactPhone: '0748-99-9999',
        note: '週三日',
      },
      ...{ districts: [districts.west], belongsTo: [principals.npo] },
    }),
    links: ['districts', 'belongsTo'],
    readBack: {},
    change: { cohort: '第3期', capacityPerYear: 12, status: 'ACTIVE', belongsTo: [] },
    empties: { cohort: null, capacityPerYear: null, contactEmail: null, skills: [] },
  },
  {
    ...{ label: 'District', one: 'district', all: 'districts', title: 'name' },
    input: ({ districts }) => ({ name: '南地区', kana: 'みなみちく', neighbours: [districts.west] }),
    links: ['neighbours'],
    readBack: {},
    change: { kana: 'ミナミチク', neighbours: [] },
    empties: { kana: null },
  },
  {
    ...{ label: 'Challenge', one: 'challenge', all: 'challenges', title: 'title' },
    input: ({ districts, principals }) => ({
      ...{
        title: '通学路が暗い',
        description: '橋のあたり',
        fields: [9, 13],
        needs: ['GOODS', 'INFORMATION'],
      },
      ...{
        raisedYear: 2024,
        status: 'ADDRESSED',
        districts: [districts.east],
        raisedBy: [principals.school],
      },
    }),
    links: ['districts', 'raisedBy'],
    readBack: {},
    change: { description: '橋から校門まで', status: 'CLOSED', raisedBy: [] },
    empties: { description: null, fields: [], needs: [] },
  },
];
