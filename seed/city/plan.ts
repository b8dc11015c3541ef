// The city's plan on paper: measures by year, survey figures, the committee's targets.
import { LAST_YEAR, years } from './calendar.ts';
import { fill } from './cast.ts';
import { type Chance, chanceOf } from './chance.ts';
import type { GraphRows } from './rows.ts';
import indicators from './words/indicators.json' with { type: 'json' };
import measures from './words/measures.json' with { type: 'json' };
import notes from './words/notes.json' with { type: 'json' };

function writeMeasures(rows: GraphRows, chance: Chance, nextId: () => string): void {
  for (const fiscalYear of years) {
    for (const { section, title, planned, done, x, y } of measures) {
      const share = chance.unit();
      const judged = share > 0.6 ? 0 : share > 0.25 ? 1 : 2;
      const judgement = notes.judgements[judged]!;
      const between = ([low, high]: number[]) => String(Math.round(low! + (high! - low!) * share));
      // The year is not over: nothing is done and judged yet.
      const result =
        fiscalYear === LAST_YEAR
          ? {}
          : {
              done: fill(done, { x: between(x), y: between(y) }),
              judgement,
              ...(chance.happens(0.4) && { comment: notes.measureComments[judged] }),
            };
      rows.nodes.Measure.push({
        id: nextId(),
        properties: { title, section, fiscalYear, planned, ...result },
      });
    }
  }
}

function writeExternal(rows: GraphRows, chance: Chance, nextId: () => string): void {
  years.forEach((fiscalYear, i) => {
    for (const { name, unit, start, step, target } of indicators.external) {
      const value = Math.round((start + step * i + chance.normal() * 0.4) * 10) / 10;
      rows.nodes.ExternalIndicator.push({
        id: nextId(),
        properties: { name, unit, source: '市民意識調査(架空)', fiscalYear, value, target },
      });
    }
  });
}

/** Writes measures, survey figures and targets; once per atlas, because a plan belongs to one city. */
export function writePlan(rows: GraphRows, seed: number, nextId: () => string): void {
  const chance = chanceOf(seed, 'plan');
  writeMeasures(rows, chance, nextId);
  writeExternal(rows, chance, nextId);
  for (const fiscalYear of [LAST_YEAR - 1, LAST_YEAR]) {
    for (const { indicator, value } of indicators.targets) {
      const setAt = new Date(Date.UTC(fiscalYear, 2, 20, 5)).toISOString();
      rows.nodes.Target.push({
        id: nextId(),
        properties: { indicator, fiscalYear, value, setBy: '協働推進計画策定・評価委員会(架空)', setAt },
      });
    }
  }
}
