// Random networks for property tests.
import fc from 'fast-check';
import { networkOfPairs } from '#api/analysis/kernels/csr.ts';
import type { Affiliation, Network } from '#api/analysis/network.ts';
import { affiliation } from './networks.ts';

/** Up to a dozen principals and a dozen projects of one to seven members. */
export function arbitraryAffiliation(): fc.Arbitrary<Affiliation> {
  return fc.integer({ min: 1, max: 12 }).chain((principals) => {
    const member = fc.integer({ min: 0, max: principals - 1 });
    const project = fc.uniqueArray(member, { minLength: 1, maxLength: 7 });
    return fc.array(project, { maxLength: 12 }).map((members) => affiliation(principals, members));
  });
}

/** Up to a dozen nodes with ties of any strength up to 9, often in several components. */
export function arbitraryNetwork(): fc.Arbitrary<Network> {
  return fc.integer({ min: 0, max: 12 }).chain((size) => {
    const node = fc.integer({ min: 0, max: Math.max(0, size - 1) });
    const tie = fc.tuple(node, node, fc.integer({ min: 1, max: 9 }));
    return fc.array(tie, { maxLength: size === 0 ? 0 : 20 }).map((ties) =>
      networkOfPairs(size, {
        sources: ties.map(([a]) => a),
        targets: ties.map(([, b]) => b),
        strengths: ties.map(([, , strength]) => strength),
      }),
    );
  });
}

/** Thirty principals in few projects, many of them large, so that these overlap. */
export function crowdedAffiliation(): fc.Arbitrary<Affiliation> {
  return fc
    .array(fc.uniqueArray(fc.nat(29), { minLength: 1, maxLength: 24, size: 'max' }), { maxLength: 6 })
    .map((projects) => affiliation(30, projects));
}
