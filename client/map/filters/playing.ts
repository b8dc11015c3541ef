// The steps of years that play.
import type { Years } from '../../parts/YearSlider.tsx';

/** Where playing begins: with the first year alone where all are chosen, else with as many years as are chosen. */
export function firstStep(all: Years, chosen: Years): Years {
  const isWhole = chosen.from === all.from && chosen.to === all.to;
  if (isWhole) return { from: all.from, to: all.from };
  if (chosen.to < all.to) return chosen;
  return { from: all.from, to: all.from + chosen.to - chosen.from };
}

/** One year on; null after the last. */
export function nextStep(all: Years, { from, to }: Years): Years | null {
  return to < all.to ? { from: from + 1, to: to + 1 } : null;
}
