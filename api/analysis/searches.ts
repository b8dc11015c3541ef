// Every search that threads can share, so that a worker finds it by its name.

import { affiliationPathSearch } from './kernels/affiliation-paths.ts';
import { brokerageTests } from './kernels/brokerage-test.ts';
import { distanceSearch } from './kernels/distance-search.ts';
import { eiTests } from './kernels/ei-index.ts';
import { localEfficiencySearch } from './kernels/local-efficiency.ts';
import { pathSearch } from './kernels/path-search.ts';
import { sampledPathSearch } from './kernels/sampled-paths.ts';
import { tieFlowSearch } from './kernels/tie-flows.ts';
import { vulnerabilitySearch } from './kernels/vulnerability.ts';
import { weightedPathSearch } from './kernels/weighted-paths.ts';
import type { Search } from './search.ts';

const searches: readonly Search<unknown>[] = [
  pathSearch,
  distanceSearch,
  sampledPathSearch,
  weightedPathSearch,
  tieFlowSearch,
  localEfficiencySearch,
  vulnerabilitySearch,
  affiliationPathSearch,
  brokerageTests.sectors,
  brokerageTests.districts,
  eiTests,
];

/** The search of this id. @throws RangeError where there is none */
export function searchNamed(id: string): Search<unknown> {
  const found = searches.find(({ plan }) => plan.id === id);
  if (!found) throw new RangeError(`unknown search ${id}`);
  return found;
}
