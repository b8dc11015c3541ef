// Registered principals that take part in nothing, did so once only, or have not for two years.

/** What is known of when principals took part; one place each. */
export interface Activity {
  /** 1 for those on the register. */
  readonly registered: ArrayLike<number>;
  /** Projects in the view. */
  readonly inView: ArrayLike<number>;
  /** Projects ever. */
  readonly ever: ArrayLike<number>;
  /** Last fiscal year in which each took part; 0 where it never did or the year is not known. */
  readonly lastYear: ArrayLike<number>;
}

/** Principals by how idle they are, ascending places; one may be in several lists. */
export interface Idle {
  /** Registered, and in no project of the view. */
  readonly isolated: readonly number[];
  /** Registered, and in one project ever. */
  readonly onceOnly: readonly number[];
  /** Registered, in projects before, and in none of the last two fiscal years. */
  readonly lapsed: readonly number[];
}

/** Years without a project after which one has lapsed. */
const YEARS = 2;

/** Lists idle principals. @param lastYear the last fiscal year that counts as recent */
export function idleOf(activity: Activity, lastYear: number): Idle {
  const { registered, inView, ever } = activity;
  const all = Array.from({ length: registered.length }, (_, i) => i).filter((i) => registered[i] === 1);
  const lapsed = (i: number) => activity.lastYear[i] > 0 && activity.lastYear[i] <= lastYear - YEARS;
  return {
    isolated: all.filter((i) => inView[i] === 0),
    onceOnly: all.filter((i) => ever[i] === 1),
    lapsed: all.filter((i) => ever[i] > 0 && lapsed(i)),
  };
}
