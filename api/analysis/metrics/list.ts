// Every metric, in the order in which pages and exports show them. To add one: its file, its line here, its test.
import { capacityUse } from './coordinator/capacityUse.ts';
import { conversion } from './coordinator/conversion.ts';
import { districtsCovered } from './coordinator/districtsCovered.ts';
import { leftUnreachable } from './coordinator/leftUnreachable.ts';
import { openIntroductions } from './coordinator/openIntroductions.ts';
import { principalsKnown } from './coordinator/principalsKnown.ts';
import { principalsReached } from './coordinator/principalsReached.ts';
import { sectorsCovered } from './coordinator/sectorsCovered.ts';
import type {
  AnyMetric,
  CoordinatorMetric,
  Metric,
  NetworkMetric,
  PrincipalMetric,
  TieMetric,
} from './metric.ts';
import { betweennessCentralisation } from './network/betweennessCentralisation.ts';
import { closenessCentralisation } from './network/closenessCentralisation.ts';
import { communities } from './network/communities.ts';
import { components } from './network/components.ts';
import { degreeAssortativity } from './network/degreeAssortativity.ts';
import { degreeCentralisation } from './network/degreeCentralisation.ts';
import { density } from './network/density.ts';
import { diameter } from './network/diameter.ts';
import { eiIndex as networkEiIndex } from './network/eiIndex.ts';
import { globalEfficiency } from './network/globalEfficiency.ts';
import { largestComponentShare } from './network/largestComponentShare.ts';
import { localEfficiency } from './network/localEfficiency.ts';
import { meanClustering } from './network/meanClustering.ts';
import { meanPath } from './network/meanPath.ts';
import { modularity } from './network/modularity.ts';
import { principalDegrees } from './network/principalDegrees.ts';
import { principals } from './network/principals.ts';
import { projectSizes } from './network/projectSizes.ts';
import { robinsAlexander } from './network/robinsAlexander.ts';
import { robustnessBetweenness } from './network/robustnessBetweenness.ts';
import { robustnessDegree } from './network/robustnessDegree.ts';
import { sectorAssortativity } from './network/sectorAssortativity.ts';
import { sectorMixing } from './network/sectorMixing.ts';
import { sectorYuleQ } from './network/sectorYuleQ.ts';
import { ties } from './network/ties.ts';
import { transitivity } from './network/transitivity.ts';
import { affiliationBetweenness } from './principal/affiliationBetweenness.ts';
import { affiliationCloseness } from './principal/affiliationCloseness.ts';
import { articulationPoint } from './principal/articulationPoint.ts';
import { betweenness } from './principal/betweenness.ts';
import { betweennessNormalised } from './principal/betweennessNormalised.ts';
import { betweennessWeighted } from './principal/betweennessWeighted.ts';
import { brokerageCoordinator } from './principal/brokerageCoordinator.ts';
import { brokerageGatekeeper } from './principal/brokerageGatekeeper.ts';
import { brokerageItinerant } from './principal/brokerageItinerant.ts';
import { brokerageLiaison } from './principal/brokerageLiaison.ts';
import { closeness } from './principal/closeness.ts';
import { clustering } from './principal/clustering.ts';
import { constraint } from './principal/constraint.ts';
import { core } from './principal/core.ts';
import { degree } from './principal/degree.ts';
import { districtCoordinator } from './principal/districtCoordinator.ts';
import { districtGatekeeper } from './principal/districtGatekeeper.ts';
import { districtItinerant } from './principal/districtItinerant.ts';
import { districtLiaison } from './principal/districtLiaison.ts';
import { domainDiversity } from './principal/domainDiversity.ts';
import { effectiveSize } from './principal/effectiveSize.ts';
import { efficiency } from './principal/efficiency.ts';
import { eigenvector } from './principal/eigenvector.ts';
import { eiIndex } from './principal/eiIndex.ts';
import { fieldDiversity } from './principal/fieldDiversity.ts';
import { harmonic } from './principal/harmonic.ts';
import { latapyClustering } from './principal/latapyClustering.ts';
import { pageRank } from './principal/pageRank.ts';
import { projects } from './principal/projects.ts';
import { sectorDiversity } from './principal/sectorDiversity.ts';
import { strength } from './principal/strength.ts';
import { twoStepReach } from './principal/twoStepReach.ts';
import { vulnerability } from './principal/vulnerability.ts';
import { yearsActive } from './principal/yearsActive.ts';
import { bridge } from './tie/bridge.ts';
import { edgeBetweenness } from './tie/edgeBetweenness.ts';
import { sharedProjects } from './tie/sharedProjects.ts';
import { simmelian } from './tie/simmelian.ts';
import { strength as tieStrength } from './tie/strength.ts';
import { years } from './tie/years.ts';

/** Metrics of principals. */
export const principalMetrics: readonly PrincipalMetric[] = [
  degree,
  strength,
  projects,
  yearsActive,
  betweenness,
  betweennessNormalised,
  betweennessWeighted,
  closeness,
  harmonic,
  eigenvector,
  pageRank,
  core,
  clustering,
  twoStepReach,
  constraint,
  effectiveSize,
  efficiency,
  brokerageCoordinator,
  brokerageItinerant,
  brokerageGatekeeper,
  brokerageLiaison,
  districtCoordinator,
  districtItinerant,
  districtGatekeeper,
  districtLiaison,
  eiIndex,
  articulationPoint,
  sectorDiversity,
  fieldDiversity,
  domainDiversity,
  vulnerability,
  latapyClustering,
  affiliationBetweenness,
  affiliationCloseness,
];

/** Metrics of ties. */
export const tieMetrics: readonly TieMetric[] = [
  tieStrength,
  sharedProjects,
  edgeBetweenness,
  bridge,
  simmelian,
  years,
];

/** Metrics of the whole network. */
export const networkMetrics: readonly NetworkMetric[] = [
  principals,
  ties,
  density,
  components,
  largestComponentShare,
  meanPath,
  diameter,
  transitivity,
  meanClustering,
  degreeCentralisation,
  betweennessCentralisation,
  closenessCentralisation,
  globalEfficiency,
  localEfficiency,
  robustnessDegree,
  robustnessBetweenness,
  degreeAssortativity,
  sectorAssortativity,
  sectorMixing,
  networkEiIndex,
  sectorYuleQ,
  communities,
  modularity,
  principalDegrees,
  projectSizes,
  robinsAlexander,
];

/** Metrics of coordinators. */
export const coordinatorMetrics: readonly CoordinatorMetric[] = [
  principalsKnown,
  principalsReached,
  sectorsCovered,
  districtsCovered,
  openIntroductions,
  capacityUse,
  conversion,
  leftUnreachable,
];

/** All metrics of networks. */
export const metrics: readonly Metric[] = [...principalMetrics, ...tieMetrics, ...networkMetrics];

/** All that have a definition. */
export const allMetrics: readonly AnyMetric[] = [...metrics, ...coordinatorMetrics];
