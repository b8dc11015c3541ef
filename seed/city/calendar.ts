// The six fiscal years of the sample city, and the day on which its register is said to stand.
import { fiscalYearOf, label } from '#api/municipality/fiscal-year.ts';

/** First fiscal year of the register. */
export const FIRST_YEAR = 2020;
/** Last fiscal year of the register, not yet over. */
export const LAST_YEAR = 2025;
/** Day on which the register stands; nothing in it happened later. */
export const AS_OF = '2026-01-31';

/** All fiscal years of the register. */
export const years = [2020, 2021, 2022, 2023, 2024, 2025] as const;

/** ISO date `days` after 1 April of a fiscal year. */
export function dayOf(fiscalYear: number, days: number): string {
  return new Date(Date.UTC(fiscalYear, 3, 1 + days)).toISOString().slice(0, 10);
}

/** ISO date `days` after a date. */
export function later(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Date and time of an ISO date within office hours of Japan, in UTC. */
export function momentOf(date: string, minutes: number): string {
  return new Date(Date.parse(date) + minutes * 60_000).toISOString();
}

const eras = new Map<number, string>(years.map((year) => [year, label(year).ja]));

/** How titles write a fiscal year of the register: 2024 → 令和6年度. */
export function eraOf(year: number): string {
  return eras.get(year)!;
}

const fiscalYears = new Map<string, number>();

/** Fiscal year in which an ISO date falls; remembered, because asking the calendar of Japan is slow. */
export function fiscalYear(date: string): number {
  const year = fiscalYears.get(date) ?? fiscalYearOf(new Date(date));
  fiscalYears.set(date, year);
  return year;
}
