// What is missing of records, shown before anything is concluded from them.
import type { LabelSets } from '../nulls/label-permutation.ts';
import type { GapSubject } from './gap-subject.ts';

/** What a record of a kind may lack. */
export interface DataGap {
  readonly of: 'PRINCIPAL' | 'PROJECT';
  readonly lacks: 'SECTOR' | 'DISTRICT' | 'FIELD' | 'DOMAIN' | 'LEAD' | 'START_YEAR';
  /** Places of those that lack it, ascending. */
  readonly places: readonly number[];
  /** All records of the kind in the view. */
  readonly total: number;
}

/** What is missing in a view; principals that take part in nothing included. */
export function dataGaps(subject: GapSubject): DataGap[] {
  const { affiliation, sectors, districts, fields, domains, leads, startYears } = subject;
  const { principals, projects } = affiliation;
  const gap = (of: DataGap['of'], lacks: DataGap['lacks'], missing: (place: number) => boolean): DataGap => {
    const total = of === 'PRINCIPAL' ? principals : projects;
    return { of, lacks, places: Array.from({ length: total }, (_, place) => place).filter(missing), total };
  };
  const empty =
    ({ starts }: LabelSets) =>
    (place: number) =>
      starts[place] === starts[place + 1];
  return [
    gap('PRINCIPAL', 'SECTOR', (place) => (sectors?.of[place] ?? -1) < 0),
    gap('PRINCIPAL', 'DISTRICT', empty(districts.principals)),
    gap('PRINCIPAL', 'FIELD', empty(fields.principals)),
    gap('PROJECT', 'DOMAIN', empty(domains.projects)),
    gap('PROJECT', 'DISTRICT', empty(districts.projects)),
    gap('PROJECT', 'FIELD', empty(fields.projects)),
    gap('PROJECT', 'LEAD', (place) => leads[place] < 0),
    gap('PROJECT', 'START_YEAR', (place) => startYears[place] === 0),
  ];
}
