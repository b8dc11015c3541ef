// Every indicator, in the order of the report. To add one: its file, its line here, its value in the test of the city worked by hand.
import { brokersForHalf } from './brokersForHalf.ts';
import { centralisation } from './centralisation.ts';
import { challengesAddressed } from './challengesAddressed.ts';
import { coordinatorLoad } from './coordinatorLoad.ts';
import { crossSectorShare } from './crossSectorShare.ts';
import { daysToProject } from './daysToProject.ts';
import { domainBalance } from './domainBalance.ts';
import { equality } from './equality.ts';
import { evaluatedMutual } from './evaluatedMutual.ts';
import { evaluatedSelf } from './evaluatedSelf.ts';
import { evaluatedThirdParty } from './evaluatedThirdParty.ts';
import type { Indicator } from './indicator.ts';
import { introductionsAccepted } from './introductionsAccepted.ts';
import { introductionsMet } from './introductionsMet.ts';
import { introductionsToProjects } from './introductionsToProjects.ts';
import { isolatedShare } from './isolatedShare.ts';
import { largestComponent } from './largestComponent.ts';
import { longSubsidy } from './longSubsidy.ts';
import { medianPartners } from './medianPartners.ts';
import { overCapacity } from './overCapacity.ts';
import { participationRate } from './participationRate.ts';
import { reachWithoutBusiest } from './reachWithoutBusiest.ts';
import { reachWithoutCity } from './reachWithoutCity.ts';
import { renewal } from './renewal.ts';
import { sharedDomains } from './sharedDomains.ts';
import { tiesEnded } from './tiesEnded.ts';
import { tiesKept } from './tiesKept.ts';
import { tiesNew } from './tiesNew.ts';
import { withDeadline } from './withDeadline.ts';

/** All indicators. */
export const indicators: readonly Indicator[] = [
  participationRate,
  crossSectorShare,
  isolatedShare,
  largestComponent,
  medianPartners,
  centralisation,
  brokersForHalf,
  reachWithoutBusiest,
  reachWithoutCity,
  domainBalance,
  sharedDomains,
  tiesNew,
  tiesKept,
  tiesEnded,
  renewal,
  withDeadline,
  evaluatedSelf,
  evaluatedMutual,
  evaluatedThirdParty,
  equality,
  longSubsidy,
  coordinatorLoad,
  overCapacity,
  introductionsAccepted,
  introductionsMet,
  introductionsToProjects,
  daysToProject,
  challengesAddressed,
];
