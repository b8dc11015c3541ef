// Every metric, in the order in which pages and exports show them. To add one: its file, its line here, its test.
import type { Metric, NetworkMetric, PrincipalMetric, TieMetric } from './metric.ts';
import { communities } from './network/communities.ts';
import { components } from './network/components.ts';
import { density } from './network/density.ts';
import { largestComponentShare } from './network/largestComponentShare.ts';
import { modularity } from './network/modularity.ts';
import { principals } from './network/principals.ts';
import { ties } from './network/ties.ts';
import { betweenness } from './principal/betweenness.ts';
import { betweennessNormalised } from './principal/betweennessNormalised.ts';
import { closeness } from './principal/closeness.ts';
import { core } from './principal/core.ts';
import { degree } from './principal/degree.ts';
import { pageRank } from './principal/pageRank.ts';
import { strength } from './principal/strength.ts';
import { sharedProjects } from './tie/sharedProjects.ts';
import { strength as tieStrength } from './tie/strength.ts';

/** Metrics of principals. */
export const principalMetrics: readonly PrincipalMetric[] = [
  degree,
  strength,
  betweenness,
  betweennessNormalised,
  closeness,
  pageRank,
  core,
];

/** Metrics of ties. */
export const tieMetrics: readonly TieMetric[] = [tieStrength, sharedProjects];

/** Metrics of the whole network. */
export const networkMetrics: readonly NetworkMetric[] = [
  principals,
  ties,
  density,
  components,
  largestComponentShare,
  communities,
  modularity,
];

/** All metrics. */
export const metrics: readonly Metric[] = [...principalMetrics, ...tieMetrics, ...networkMetrics];
