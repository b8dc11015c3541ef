// The tables in which gaps are judged, each of which is one family of tests.
import type { Words } from '../metrics/metric.ts';

/** How chance is drawn for a table. */
export type NullModel =
  /** Members are dealt out again among projects that start in the same year. */
  | 'CURVEBALL'
  /** The same, members of the own district or field being picked as much more often as in the whole view. */
  | 'CURVEBALL_OWN'
  /** Labels of the column are dealt out again among projects that start in the same year. */
  | 'PERMUTATION';

/** A table of gaps without its figures. */
export interface GapTable {
  /** Fixed: the key in `atlas gaps`. */
  readonly id: string;
  readonly label: Words;
  /** What a cell counts, a sentence. */
  readonly meaning: Words;
  /** What the labels of a cell are, in their order; a cell of SECTORS has as many as there are. */
  readonly axes: readonly Axis[];
}

/** What a label of a cell is. */
export type Axis = 'SECTOR' | 'SECTORS' | 'DISTRICT' | 'FIELD' | 'DOMAIN';

function table<const Id extends string>(
  id: Id,
  axes: readonly Axis[],
  label: Words,
  meaning: Words,
): GapTable & { readonly id: Id } {
  return { id, axes, label, meaning };
}

/** All tables in the order in which they are shown. To add one: its line here, and where it is counted. */
export const gapTables = [
  table(
    'sectorPairs',
    ['SECTOR', 'SECTOR'],
    { ja: '主体の区分の組', en: 'Pairs of sectors' },
    {
      ja: '二つの区分の主体が同じ事業で結ぶつながりの強さを合計したものです。',
      en: 'Strengths of all ties between principals of the two sectors, summed over projects.',
    },
  ),
  table(
    'sectorCombinations',
    ['SECTORS'],
    { ja: '三つ以上の区分の組み合わせ', en: 'Combinations of three and more sectors' },
    {
      ja: 'すべての区分がそろう事業の数です。',
      en: 'Projects in which all of the sectors take part.',
    },
  ),
  table(
    'districts',
    ['DISTRICT'],
    { ja: '地区とほかの地区', en: 'Each district and all others' },
    {
      ja: 'その地区の主体がほかの地区の主体と結ぶつながりの強さを合計したものです。',
      en: 'Strengths of all ties of principals of the district with those of others, summed over projects.',
    },
  ),
  table(
    'districtPairs',
    ['DISTRICT', 'DISTRICT'],
    { ja: '地区の組', en: 'Pairs of districts' },
    {
      ja: '二つの地区の主体が同じ事業で結ぶつながりの強さを合計したものです。',
      en: 'Strengths of all ties between principals of the two districts, summed over projects.',
    },
  ),
  table(
    'domainField',
    ['DOMAIN', 'FIELD'],
    { ja: '協働の領域と分野', en: 'Domains and fields' },
    { ja: 'その領域でその分野の事業の数です。', en: 'Projects of the domain and the field.' },
  ),
  table(
    'domainDistrict',
    ['DOMAIN', 'DISTRICT'],
    { ja: '協働の領域と地区', en: 'Domains and districts' },
    { ja: 'その領域でその地区の事業の数です。', en: 'Projects of the domain in the district.' },
  ),
  table(
    'fieldDistrict',
    ['FIELD', 'DISTRICT'],
    { ja: '分野と地区', en: 'Fields and districts' },
    { ja: 'その分野でその地区の事業の数です。', en: 'Projects of the field in the district.' },
  ),
  table(
    'sectorField',
    ['SECTOR', 'FIELD'],
    { ja: '主体の区分と分野', en: 'Sectors and fields' },
    {
      ja: 'その区分の主体が入っているその分野の事業の数です。',
      en: 'Projects of the field in which principals of the sector take part.',
    },
  ),
] as const satisfies readonly GapTable[];

/** Id of a table. */
export type GapTableId = (typeof gapTables)[number]['id'];
