// Numbers as a reader of a benchmark wants them: few digits, with unit.
import type { Timing } from './measure.ts';
import { NONE } from './section.ts';

/** Three digits that count. */
function digits(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString('en');
  return value.toFixed(value >= 10 ? 1 : 2);
}

/** Below this a clock says nothing, seconds. */
const TICK = 1e-6;

/** A time. */
export function duration(seconds: number): string {
  if (seconds < TICK) return '< 1 µs';
  if (seconds >= 1) return `${digits(seconds)} s`;
  return seconds >= 0.001 ? `${digits(seconds * 1e3)} ms` : `${digits(seconds * 1e6)} µs`;
}

/** The time of a timing, or a dash. */
export const timing = (timed: Timing | null | undefined) => (timed ? duration(timed.seconds) : NONE);

/** How many times as long one thing took as another. */
export function ratio(longer: Timing | null | undefined, shorter: Timing | null | undefined): string {
  const clear = longer && shorter && Math.min(longer.seconds, shorter.seconds) >= TICK;
  return clear ? `${digits(longer.seconds / shorter.seconds)}×` : NONE;
}

/** A whole number. */
export const whole = (value: number) => Math.round(value).toLocaleString('en');

/** Items per second. */
export const rate = (items: number, timed: Timing | null | undefined) =>
  timed ? `${whole(items / timed.seconds)}/s` : NONE;

/** Bytes as megabytes; adding 0 makes 0 of −0. */
export const megabytes = (bytes: number) => `${(Math.round(bytes / 1e5) / 10 + 0).toFixed(1)} MB`;

/** A number of any size. */
export function figure(value: number): string {
  if (value === 0 || Number.isInteger(value)) return whole(value);
  const size = Math.abs(value);
  return size >= 0.001 && size < 1e6 ? String(Number(value.toPrecision(4))) : value.toExponential(1);
}
