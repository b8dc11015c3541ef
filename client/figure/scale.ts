// Which colour a value of a figure has: a few steps, each with a number, so that no reader has to tell shades apart.
import { divergingColors, sequentialColors, yesNoColors } from '../parts/palette.ts';

/** Values from `from` to `to` that look the same. */
export interface Step {
  from: number;
  to: number;
  color: string;
  /** Stands in nodes and in the legend. */
  letter: string;
}

/** Steps from the least value to the largest; none where there is no value. */
export interface Scale {
  kind: 'SEQUENTIAL' | 'DIVERGING' | 'YES_NO';
  steps: readonly Step[];
}

/** What of a definition decides the kind of scale. */
export interface Scaled {
  /** Least possible value; null without bound. */
  min: number | null;
  boolean: boolean;
}

/**
 * The scale of a figure for the values that are there: yes and no; around 0 where the range begins below it; else
 * five steps with as many different values each, as most figures of networks have few large ones.
 */
export function scaleOf({ min, boolean }: Scaled, values: readonly (number | null)[]): Scale {
  const known = [...new Set(values.filter((value) => value !== null))].sort((one, other) => one - other);
  if (boolean) return { kind: 'YES_NO', steps: yesNo() };
  if (min === null || min < 0) return { kind: 'DIVERGING', steps: around(known) };
  return { kind: 'SEQUENTIAL', steps: upwards(known) };
}

/** The step a value belongs to; null for an undefined one. */
export function stepOf({ steps }: Scale, value: number | null): Step | null {
  if (value === null) return null;
  return steps.findLast(({ from }) => value >= from) ?? steps[0] ?? null;
}

function yesNo(): Step[] {
  const [no, yes] = yesNoColors;
  return [
    { from: 0, to: 0, color: no, letter: '' },
    { from: 1, to: 1, color: yes, letter: '✓' },
  ];
}

function upwards(known: readonly number[]): Step[] {
  const count = Math.min(known.length, sequentialColors.length);
  const first = (step: number) => Math.floor((step * known.length) / count);
  return Array.from({ length: count }, (_, step) => ({
    from: known[first(step)]!,
    to: known[first(step + 1) - 1]!,
    // Few steps take colours far apart.
    color:
      sequentialColors[count === 1 ? 0 : Math.round((step * (sequentialColors.length - 1)) / (count - 1))]!,
    letter: String(step + 1),
  }));
}

// The same distance on both sides, so that the middle is 0 whatever values there are.
function around(known: readonly number[]): Step[] {
  const bound = Math.max(Math.abs(known[0] ?? 0), Math.abs(known.at(-1) ?? 0));
  if (bound === 0) return [];
  const edge = (step: number) => bound * ((2 * step) / divergingColors.length - 1);
  return divergingColors.map((color, step) => ({
    from: edge(step),
    to: edge(step + 1),
    color,
    letter: String(step + 1),
  }));
}
