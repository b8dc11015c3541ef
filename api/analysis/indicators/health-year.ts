// What indicators are computed from: one fiscal year of a city, as plain data that can be sent to a worker.
import type { Network } from '../network.ts';
import type { Subject } from '../subject.ts';

/** A project that took place in the year. */
export interface HealthProject {
  /** 0 (A) to 4 (E); −1 where unknown. */
  readonly domain: number;
  readonly hasDeadline: boolean;
  /** Whether it was completed in the year. */
  readonly completed: boolean;
  /** Who evaluated it, in whatever phase and year. */
  readonly judges: readonly ('SELF' | 'MUTUAL' | 'THIRD_PARTY')[];
  /** Differences of mean scores, the city's less its partners', one for each phase that both scored. */
  readonly scoreDifferences: readonly number[];
  /** Fiscal years of subsidy up to this one; null without subsidy. */
  readonly subsidyYears: number | null;
}

/** An introduction proposed in the year. */
export interface HealthIntroduction {
  readonly accepted: boolean;
  readonly met: boolean;
  /** Days from the proposal to the project; null where none came of it. */
  readonly daysToProject: number | null;
}

/** A coordinator at work. */
export interface HealthCoordinator {
  /** Introductions open at the end of the year, and projects looked after in it. */
  readonly load: number;
  /** Introductions proposed in the year. */
  readonly proposed: number;
  /** Introductions possible in a year; null if not said. */
  readonly capacity: number | null;
}

/** The reach network of the year: the principals first, as in the subject, then coordinators. */
export interface HealthReach {
  readonly network: Network;
  /** Node of the coordinator that knows most principals, the first by id of equals; −1 without any. */
  readonly busiest: number;
  /** 1 for each node that is an office of the city. */
  readonly city: Uint8Array;
}

/** One fiscal year. */
export interface HealthYear {
  readonly year: number;
  /**
   * Principals registered in the year or taking part in it, without those dissolved, with the participations that
   * count in it.
   */
  readonly subject: Subject;
  /** Id of each principal. */
  readonly ids: readonly string[];
  /** Principals and ties of the year before; null where nothing is recorded of it. */
  readonly before: { readonly ids: readonly string[]; readonly network: Network } | null;
  readonly reach: HealthReach;
  readonly projects: readonly HealthProject[];
  /** Most fiscal years of subsidy by the city's rule; null where it has none. */
  readonly mostSubsidyYears: number | null;
  readonly coordinators: readonly HealthCoordinator[];
  readonly introductions: readonly HealthIntroduction[];
  /** Challenges open at the start of the year or raised in it, and those of them with a project by its end. */
  readonly challenges: { readonly all: number; readonly addressed: number };
}
