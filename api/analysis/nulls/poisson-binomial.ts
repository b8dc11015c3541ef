// How many of several independent things happen, each with its own chance.

/** A chance, and how many things have it. */
export type Chances = readonly (readonly [chance: number, times: number])[];

/**
 * Probability that at least so many happen (Poisson-binomial distribution), exact for any number of them: by dynamic
 * programming (Barlow & Heidtmann 1984, doi:10.1109/TR.1984.5221843) that adds probabilities only, so that small ones
 * keep their digits. It takes things × least steps.
 */
export function atLeast(chances: Chances, least: number): number {
  if (least <= 0) return 1;
  // Exactly `i` so far; the last, once reached, is never left.
  const so = new Float64Array(least + 1);
  so[0] = 1;
  let reached = 0;
  for (const [chance, times] of chances) {
    for (let time = 0; time < times; time++) {
      so[least] += so[least - 1] * chance;
      for (let i = Math.min(reached + 1, least - 1); i > 0; i--) so[i] += chance * (so[i - 1] - so[i]);
      so[0] *= 1 - chance;
      if (reached < least - 1) reached++;
    }
  }
  return Math.min(1, so[least]);
}
