// The holes planted in the sample city: what is empty, and the number with which the generator makes it so.
import type { Sector } from '#api/municipality/sectors.ts';

/** What a hole is about; most are kinds of gap that the analysis looks for. */
type HoleKind =
  | 'SECTOR_PAIR'
  | 'DISTRICT'
  | 'ISOLATED'
  | 'CIRCLE'
  | 'COORDINATOR'
  | 'DOMAIN_FIELD'
  | 'RESOURCE'
  | 'CHALLENGE'
  | 'EQUALITY';

/** One planted hole; `P` are the numbers that the generator reads. */
interface Hole<P> {
  kind: HoleKind;
  description: { ja: string; en: string };
  parameters: P;
}

function hole<const P>(kind: HoleKind, parameters: P, ja: string, en: string): Hole<P> {
  return { kind, description: { ja, en }, parameters };
}

/** Two sectors that are seldom in one project: `kept` is the share of drafts with both that stay as drafted. */
interface ApartPair {
  sectors: readonly [Sector, Sector];
  kept: number;
}

const apart = (first: Sector, second: Sector, kept: number): ApartPair => ({
  sectors: [first, second],
  kept,
});

/** Every planted hole by its name. Places of a district are positions in `words/districts.json`. */
export const holes = {
  civicGroupsAndBusinesses: hole(
    'SECTOR_PAIR',
    apart('CIVIC_GROUP', 'BUSINESS', 0.08),
    '市民活動団体と企業・事業者が同じ事業に入ることがほとんどない。企業は区や市とは組むが、NPOやボランティアとは会っていない。',
    'Civic groups and businesses are hardly ever in one project. Firms work with wards and the city, not with NPOs and volunteers.',
  ),
  schoolsAndBusinesses: hole(
    'SECTOR_PAIR',
    apart('EDUCATION', 'BUSINESS', 0.15),
    '学校と企業・事業者の接点が少ない（職場体験や商品開発を除く）。',
    'Schools and businesses seldom meet (work experience and product design aside).',
  ),
  departments: hole(
    'SECTOR_PAIR',
    { second: 0.04 },
    '一つの事業に市の部局が二つ入ることがまれで、縦割りになっている。',
    'Two departments of the city are rarely in one project: each works on its own.',
  ),
  valley: hole(
    'DISTRICT',
    { place: 20, outside: 0 },
    '奥霧谷は地区の中と市の部局だけで動き、ほかの地区の団体と一緒に取り組んだ事業がない。市の部局を除くと全市から切り離される。',
    'Okukiridani works within itself and with city departments only, in no project with groups of other districts. Without government it is cut off from the city.',
  ),
  quiet: hole(
    'DISTRICT',
    { place: 22, activity: 0.06, alone: 0.65 },
    '鹿の原では協働事業そのものが少なく、どの事業にも入っていない団体が多い。',
    'In Kanohara there are few projects at all, and many groups are in none.',
  ),
  alone: hole(
    'ISOLATED',
    { ward: 0.05, volunteer: 0.16, npo: 0.06, firm: 0.15, citizen: 0.13 },
    '登録はあるが、6年間どの事業にも入っていない団体がある。',
    'Some are registered but were in no project in six years.',
  ),
  circle: hole(
    'CIRCLE',
    { projects: 8 },
    '外国にルーツのある住民の六つの団体は、互いの間だけで活動し、ほかの誰ともつながっていない。',
    'Six groups of residents with foreign roots work among themselves and are tied to nobody else.',
  ),
  coordinators: hole(
    'COORDINATOR',
    { blind: ['CIRCLE', 'ALONE', 'VALLEY'], busiest: 70, least: 3 },
    'コーディネーターは、単独の団体、外国にルーツのある住民の団体、奥霧谷の誰とも面識がなく、顔の広さにも大きな差がある。',
    'Coordinators know none of the groups that are alone, none of the foreign residents and nobody in Okukiridani; and some know many, some few.',
  ),
  overload: hole(
    'COORDINATOR',
    { coordinators: 2, capacity: 3 },
    '最も顔の広い二人に引き合わせが集まり、受けられる件数を超えている。',
    'Introductions fall to the two best known coordinators, above what they can take on.',
  ),
  welfareOnEqualTerms: hole(
    'DOMAIN_FIELD',
    { field: 1, domain: 'C', kept: 0.05 },
    '保健・医療・福祉の事業は委託と補助に偏り、双方対等（C）の領域が空いている。',
    'Work in health and welfare is commissioned or subsidised; domain C, equal partners, is nearly empty there.',
  ),
  funds: hole(
    'RESOURCE',
    { offeredBy: 'BUSINESS' },
    '資金を出せるのは企業・事業者だけなのに、資金が要る市民活動団体は企業と会っていない。',
    'Only businesses offer funds, and the civic groups that need them do not meet businesses.',
  ),
  unanswered: hole(
    'CHALLENGE',
    { open: 0.45 },
    '地域課題の多くに、取り組む事業がない。',
    'Many local challenges have no project that takes them up.',
  ),
  equality: hole(
    'EQUALITY',
    { principle: '対等の立場', difference: 0.8 },
    '「対等の立場」について、市の採点は相手の団体より高い。',
    'On equal standing the city scores higher than its partners do.',
  ),
} as const;

/** The pairs of sectors that are kept apart in the members of a project. */
export const apartPairs: readonly ApartPair[] = [
  holes.civicGroupsAndBusinesses.parameters,
  holes.schoolsAndBusinesses.parameters,
];
