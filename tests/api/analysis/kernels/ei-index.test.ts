// What is expected of the E-I index, against every way to deal out groups.
import fc from 'fast-check';
import { it } from 'vitest';
import { eiOf, eiTests, ownTiesOf } from '#api/analysis/kernels/ei-index.ts';
import { networkOf } from '#api/analysis/subject.ts';
import { arbitrarySubject, expectNear, sumOf, upTo } from '../../../support/subjects.ts';

/** All orders of a list. */
function orders<T>(list: readonly T[]): T[][] {
  if (list.length === 0) return [[]];
  return list.flatMap((first, i) => orders(list.toSpliced(i, 1)).map((rest) => [first, ...rest]));
}

const spread = (values: number[]) => {
  const mean = sumOf(values) / values.length;
  return { mean, sd: Math.sqrt(sumOf(values.map((value) => (value - mean) ** 2)) / values.length) };
};

it('expects exactly the mean and the deviation over all of them', () => {
  fc.assert(
    fc.property(arbitrarySubject(), (subject) => {
      fc.pre(subject.sectors !== null && subject.size <= 6);
      const labels = subject.sectors!;
      const network = networkOf(subject);
      const holders = upTo(subject.size).filter((node) => labels.of[node] >= 0);
      const ways = orders(holders.map((node) => labels.of[node])).map((dealt) => {
        const of = labels.of.slice();
        holders.forEach((node, place) => {
          of[node] = dealt[place];
        });
        return ownTiesOf(network, { ...labels, of });
      });
      const { principal, network: all } = eiTests.of(subject, 1, 10)!;
      for (const node of upTo(subject.size)) {
        const { mean, sd } = spread(ways.map(({ known, own }) => eiOf(known[node], own[node])));
        expectNear([principal.expected[node], principal.sd[node]], [mean, sd], 7);
      }
      const { mean, sd } = spread(ways.map(({ known, own }) => eiOf(sumOf([...known]), sumOf([...own]))));
      expectNear([all.expected, all.sd], [mean, sd], 7);
    }),
    { numRuns: 200 },
  );
});
