// Gaps: false alarms where there is nothing, power where there is something, and the time of curveball.

import type { Affiliation } from '#api/analysis/network.ts';
import { curveballOn } from '#api/analysis/nulls/curveball-on.ts';
import { observedTable, sampleChain } from '#api/analysis/nulls/curveball-samples.ts';
import { cellsOf, type GroupTable } from '#api/analysis/nulls/group-tables.ts';
import { type Judged, judge } from '#api/analysis/nulls/judge.ts';
import { affiliationWith, firstOfRecurring } from '#api/analysis/nulls/recurring.ts';
import { type Strata, strataOf } from '#api/analysis/nulls/strata.ts';
import { createPool } from '#api/analysis/pool.ts';
import { random } from '#api/analysis/seeded.ts';
import { duration, whole } from './format.ts';
import { plainCurveball } from './plain-curveball.ts';
import { recipients } from './recipients.ts';
import type { Section } from './section.ts';
import { cityOf, type Recipe } from './structureless.ts';
import type { Subject } from './subject.ts';

const CITIES = 200;
const SAMPLES = 299;
const SECTORS = 6;
const LARGE = { principals: 600, projects: 900 };

/** The table of sector pairs of a city, judged as the product judges it; with fewer samples. */
function judged(recipe: Recipe, seed: number, withinDistricts: boolean): Judged[] {
  const city = cityOf(recipe, seed);
  const same = { years: city.years, titles: city.titles, leads: city.titles.map(() => -1) };
  const kept = firstOfRecurring(city.affiliation, same);
  const affiliation = affiliationWith(city.affiliation, kept);
  const of = (values: Int32Array) => kept.map((project) => values[project]!);
  const keys = [of(city.years), ...(withinDistricts ? [of(city.districts)] : [])];
  const strata = strataOf(affiliation.projects, ...keys);
  const table: GroupTable = {
    kind: 'PAIRS',
    weight: 'NEWMAN',
    groups: { of: city.sectors, count: SECTORS },
  };
  const plan = { affiliation, strata, picks: null, tables: [table], seed, burnIn: 20, rounds: 3 };
  const chain = sampleChain(plan, 0, SAMPLES);
  return judge({
    observed: observedTable(affiliation, table),
    samples: { cells: cellsOf(table).length, count: SAMPLES, values: chain.values[0]! },
    expectedProjects: chain.projects[0]!.map((sum) => sum / SAMPLES),
  });
}

const foundAny = (cells: readonly Judged[]) =>
  cells.some(({ verdict }) => verdict === 'GAP' || verdict === 'SURPLUS');

function falseAlarms(say: (text: string) => void): Section {
  const recipes: [string, Recipe][] = [
    ['picks by chance', LARGE],
    ['half of the picks from the own district', { ...LARGE, ownDistrict: true }],
    ['half of the projects recur', { ...LARGE, recurring: true }],
    ['both', { ...LARGE, ownDistrict: true, recurring: true }],
  ];
  const rows = recipes.map(([name, recipe]) => {
    say(`false alarms, ${name}`);
    const alarms = [false, true].map((within) => {
      let wrong = 0;
      for (let seed = 0; seed < CITIES; seed++) if (foundAny(judged(recipe, seed, within))) wrong++;
      return `${((100 * wrong) / CITIES).toFixed(1)} %`;
    });
    return [name, ...alarms];
  });
  return {
    title: `Cities without structure in which sector pairs show any GAP or SURPLUS, of ${CITIES}`,
    headers: ['cities', 'within years', 'within years and districts'],
    rows,
    notes: ['5 % are expected; the deviation of that share is 1.5 %.'],
  };
}

function power(say: (text: string) => void): Section {
  const rows = [100, 200, 300, 450, 600, 900].map((projects) => {
    say(`power, ${projects} projects`);
    let found = 0;
    let expected = 0;
    for (let seed = 0; seed < 100; seed++) {
      const cell = judged({ ...LARGE, projects, joint: 0.5 }, seed, false)[1]!;
      if (cell.verdict === 'GAP') found++;
      expected += cell.expectedProjects / 100;
    }
    return [whole(projects), whole(expected), `${found} %`];
  });
  return {
    title: 'Two sectors of which half of the joint projects happen: found in 100 cities',
    headers: ['projects', 'joint projects expected', 'found'],
    rows,
    notes: ['Expected by curveball on the city as it is, which the hole itself lowers.'],
  };
}

async function speed(affiliation: Affiliation): Promise<Section> {
  const strata: Strata = strataOf(affiliation.projects);
  const draw = random(1);
  const of = Int32Array.from({ length: affiliation.principals }, () => Math.floor(draw() * SECTORS));
  const tables: GroupTable[] = [{ kind: 'PAIRS', weight: 'NEWMAN', groups: { of, count: SECTORS } }];
  const pool = createPool(2);
  const begun = performance.now();
  const { mixing } = await curveballOn(pool, { affiliation, strata, tables, samples: 1000, seed: 1 });
  const ours = (performance.now() - begun) / 1000;
  await pool.close();
  // Curveball is said to be mixed after five trades per row; ours takes rounds of both sides.
  const again = performance.now();
  const plainSamples = 5;
  for (let i = 0; i < plainSamples; i++) plainCurveball(affiliation, 5 * affiliation.projects, draw);
  const plain = ((performance.now() - again) / 1000 / plainSamples) * 1000;
  return {
    title: 'Recipients of the national budget 2024: 1,000 samples of curveball',
    headers: ['', 'time', 'threads'],
    rows: [
      ['ours', duration(ours), '2'],
      ['plain, with sets', duration(plain), '1'],
    ],
    notes: [
      `Plain: five trades per project, each sample from what is observed; ${plainSamples} samples measured.`,
      `Ours: every participation goes elsewhere ${mixing.swapsPerEntry.toFixed(1)} times between samples; ` +
        `${(100 * mixing.moved[0]).toFixed(1)} % of them are not as observed in first samples, ` +
        `${(100 * mixing.moved[1]).toFixed(1)} % in last ones; autocorrelation ${mixing.autocorrelation.toFixed(3)}.`,
    ],
  };
}

/** Judges cities; one size only, whose figures do not depend on the sample atlas. */
export const gaps: Subject = {
  name: 'gaps',
  about: 'false alarms and power of verdicts, and curveball beside a plain one',
  async run({ say }, size) {
    if (size !== 'city') return [];
    const national = recipients();
    return [falseAlarms(say), power(say), ...(national ? [await speed(national)] : [])];
  },
};
