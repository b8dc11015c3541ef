// How evenly something is spread over categories.

/**
 * Shannon's entropy of amounts as a share of what an even spread over all categories gives; NaN where nothing is spread
 * or there is but one category.
 *
 * Source: C. E. Shannon, Bell System Technical Journal 27 (1948) 379–423, doi:10.1002/j.1538-7305.1948.tb01338.x.
 */
export function evenness(amounts: Float64Array): number {
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  if (total === 0 || amounts.length < 2) return Number.NaN;
  let entropy = 0;
  for (const amount of amounts) if (amount > 0) entropy -= (amount / total) * Math.log(amount / total);
  return Math.max(0, entropy) / Math.log(amounts.length);
}
