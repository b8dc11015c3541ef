// Worker entry: from who takes part in what to a network, its figures and its map.
import { type Job, job, work } from '../analysis/job.ts';
import { type Evaluation, evaluate, type MetricNames } from '../analysis/metrics/evaluate.ts';
import type { Affiliation, Network } from '../analysis/network.ts';
import { networkOf, type Subject, subjectOfAffiliation, subjectOfNetwork } from '../analysis/subject.ts';
import { layOut } from './layout.ts';
import { affiliationOf, collaborationOf, type ReachTies, reachOf } from './networks.ts';
import type { Positions } from './positions.ts';

/** What the job needs; everything in it is typed arrays, so that sending it costs little. */
export interface AnalyseInput {
  /** A view's participations: `applyView`. */
  readonly affiliation: Affiliation;
  /** COLLABORATION; AFFILIATION; or REACH with `reachTiesOf` the view. */
  readonly kind: 'COLLABORATION' | 'AFFILIATION' | ReachTies;
  /** Metrics, of whichever network it is. */
  readonly names: MetricNames;
  readonly seed: number;
  /** Keys of all nodes and their former positions; null = no map. */
  readonly layout: { readonly keys: Uint32Array; readonly previous: Positions | null } | null;
}

/** What comes back. */
export interface AnalyseOutput {
  readonly network: Network;
  readonly evaluation: Evaluation;
  readonly positions: Positions | null;
}

/** Builds and analyses a network in a worker. Ask `countTies` first whether its ties can be borne. */
export const analyseJob: Job<AnalyseInput, AnalyseOutput> = job(import.meta.url);

/** The same without a worker. */
export function analyse(input: AnalyseInput, report: (share: number) => void): AnalyseOutput {
  const subject = build(input);
  const network = networkOf(subject);
  const part = input.layout ? 0.5 : 1;
  const evaluation = evaluate(subject, input.names, input.seed, (share) => report(share * part));
  const positions =
    input.layout &&
    layOut({ network, seed: input.seed, ...input.layout }, (share) => report(part + share * (1 - part)));
  return { network, evaluation, positions };
}

function build({ affiliation, kind }: AnalyseInput): Subject {
  if (kind === 'AFFILIATION') return subjectOfNetwork(affiliationOf(affiliation));
  if (kind === 'COLLABORATION') return subjectOfAffiliation(affiliation);
  return subjectOfNetwork(reachOf(collaborationOf(affiliation), kind));
}

export default work(analyse);
