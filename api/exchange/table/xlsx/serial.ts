// Dates as Excel keeps them: days since the end of 1899 (or since 1904), shown as the number format says.

/** What a number format shows of a date. */
export interface Shown {
  date: boolean;
  time: boolean;
  /** Hours go on beyond 24. */
  elapsed: boolean;
}

const DAY_MS = 86_400_000;
const DAY_SECONDS = 86_400;
/** 1899-12-30: with it, days from 1900-03-01 on come out right. */
const ZERO_DAY = Date.UTC(1899, 11, 30);
/** Excel has a 29 February 1900, as Lotus 1-2-3 had. */
const FALSE_LEAP_DAY = 60;
const DAYS_TO_1904 = 1462;
const LAST_DAY = 2_958_465;

const two = (value: number) => String(value).padStart(2, '0');

function clock(seconds: number): string {
  const rest = seconds % 60;
  const time = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}`;
  return rest === 0 ? time : `${time}:${two(rest)}`;
}

/**
 * Text of a date or time: `2024-04-01`, `2024-04-01T10:00`, `10:00`; null: the number is no date.
 * @param serial days, from 0; a time is a part of a day
 */
export function serialText(serial: number, { date, time, elapsed }: Shown, from1904: boolean): string | null {
  if (!(serial >= 0 && serial <= LAST_DAY)) return null;
  const seconds = Math.round(serial * DAY_SECONDS);
  if (elapsed) return clock(seconds);
  if (time && !date) return clock(seconds % DAY_SECONDS);
  let day = Math.floor(time ? seconds / DAY_SECONDS : serial) + (from1904 ? DAYS_TO_1904 : 0);
  // A time with a format for dates, as a cell holds that was typed as 10:00.
  if (day === 0) return time && serial > 0 ? clock(seconds) : null;
  if (day < FALSE_LEAP_DAY) day += 1;
  const text = new Date(ZERO_DAY + day * DAY_MS).toISOString().slice(0, 10);
  return time ? `${text}T${clock(seconds % DAY_SECONDS)}` : text;
}
