// Tables of groups in networks that curveball dealt out.
import type { Affiliation } from '../network.ts';
import { curveball } from './curveball.ts';
import { redrawnPicks } from './fit-picks.ts';
import { cellsOf, counterOf, type GroupTable } from './group-tables.ts';
import type { Picks } from './picks.ts';
import type { Strata } from './strata.ts';

/** How curveball is sampled. */
export interface CurveballPlan {
  readonly affiliation: Affiliation;
  readonly strata: Strata;
  /** How members are picked; null = everybody alike. Each chain draws them anew within what the data leave open. */
  readonly picks: Picks | null;
  readonly tables: readonly GroupTable[];
  readonly seed: number;
  /** Rounds before the first sample of a chain. */
  readonly burnIn: number;
  /** Rounds between samples. */
  readonly rounds: number;
}

/** What one chain gave. */
export interface ChainSamples {
  /** Values of each table, sample after sample. */
  readonly values: readonly Float64Array[];
  /** Projects of each cell of each table, summed over samples. */
  readonly projects: readonly Float64Array[];
  /** Entries that went elsewhere in rounds between samples and before. */
  readonly swaps: number;
  /** Rounds dealt. */
  readonly dealt: number;
  /** Share of participations that are not among those observed, in the first and in the last sample. */
  readonly moved: readonly [first: number, last: number];
}

/** Samples of one chain. @param chain with the seed, decides all that is drawn */
export function sampleChain(
  { affiliation, strata, picks, tables, seed, burnIn, rounds }: CurveballPlan,
  chain: number,
  samples: number,
  report: (share: number) => void = () => {},
): ChainSamples {
  const ball = curveball(
    affiliation,
    strata,
    picks && redrawnPicks(affiliation, picks, seed, chain),
    seed,
    chain,
  );
  const counters = tables.map((table) =>
    counterOf(
      table,
      ball.principalOf.map((principal) => table.groups.of[principal]),
    ),
  );
  const cells = tables.map((table) => cellsOf(table).length);
  const values = cells.map((count) => new Float64Array(count * samples));
  const projects = cells.map((count) => new Float64Array(count));
  const moved: [number, number] = [0, 0];
  const all = burnIn + (samples - 1) * rounds;
  let swaps = 0;
  let dealt = 0;
  for (let sample = 0; sample < samples; sample++) {
    for (const until = burnIn + sample * rounds; dealt < until; dealt++) {
      swaps += ball.deal();
      report(dealt / all);
    }
    counters.forEach((count, i) => {
      const own = values[i].subarray(sample * cells[i], (sample + 1) * cells[i]);
      count(ball.memberStarts, ball.memberList, own, projects[i]);
    });
    if (sample === 0) moved[0] = ball.moved();
    if (sample === samples - 1) moved[1] = ball.moved();
  }
  return { values, projects, swaps, dealt, moved };
}

/** A table as it is observed. */
export function observedTable({ memberStarts, memberList }: Affiliation, table: GroupTable): Float64Array {
  const values = new Float64Array(cellsOf(table).length);
  counterOf(table, table.groups.of)(memberStarts, memberList, values, values.slice());
  return values;
}
