// Projects of a principal in the order in which it joined them.

/** What is needed of a participation. */
interface Dated {
  since: number;
}

/** Participations by the fiscal year in which they began, the latest year first; within a year in the order given. */
export function byYear<Participation extends Dated>(
  participations: readonly Participation[],
): [year: number, Participation[]][] {
  const years = new Map<number, Participation[]>();
  for (const participation of participations) {
    const year = years.get(participation.since) ?? [];
    year.push(participation);
    years.set(participation.since, year);
  }
  return [...years].sort(([one], [other]) => other - one);
}
