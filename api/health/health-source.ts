// What the fiscal years of indicators are taken from.
import type { Directory } from '../network/directory.ts';
import type { Snapshot } from '../network/snapshot.ts';
import type { HealthRecords } from './health-records.ts';

/** All of one revision that indicators look at. */
export interface HealthSource {
  readonly snapshot: Snapshot;
  readonly directory: Directory;
  readonly records: HealthRecords;
  /** Most fiscal years of subsidy by the profile; null where it says nothing. */
  readonly mostSubsidyYears: number | null;
  /** First fiscal year of which something is recorded. */
  readonly firstYear: number;
}
