// What an indicator of network health is: one object that says what it means and how a fiscal year gives it.
import type { Definition } from '../metrics/metric.ts';
import type { HealthYear } from './health-year.ts';

/** An indicator of one fiscal year. */
export interface Indicator
  extends Pick<
    Definition,
    'id' | 'label' | 'meaning' | 'formula' | 'unit' | 'range' | 'direction' | 'undefinedWhen' | 'history'
  > {
  /**
   * What a sensitivity band is of: the value; its change against the year before, where leaving records out moves the
   * value one way; or nothing, where it does not depend on participations.
   */
  readonly band: 'VALUE' | 'CHANGE' | null;
  /** The value; NaN where undefined, never infinite. */
  compute(year: HealthYear): number;
}
