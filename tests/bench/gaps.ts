// False alarms and power of the verdicts on gaps, and curveball beside a plain one.

import { judgedTablesOn } from '#api/analysis/gaps/judged-tables-on.ts';
import type { GapTableId } from '#api/analysis/gaps/table-list.ts';
import { gapTables } from '#api/analysis/gaps/table-list.ts';
import type { Affiliation } from '#api/analysis/network.ts';
import { curveballOn } from '#api/analysis/nulls/curveball-on.ts';
import type { GroupTable } from '#api/analysis/nulls/group-tables.ts';
import { type Strata, strataOf } from '#api/analysis/nulls/strata.ts';
import { createPool, type Pool } from '#api/analysis/pool.ts';
import { random } from '#api/analysis/seeded.ts';
import { cityOf, type Recipe } from '../support/structureless.ts';
import { duration, whole } from './format.ts';
import { plainCurveball } from './plain-curveball.ts';
import { recipients } from './recipients.ts';
import type { Section } from './section.ts';
import type { Subject } from './subject.ts';

const CITIES = 200;
const HOLES = 100;
/** Fewer than the product takes: p needs no more to be told from 5 %. */
const SAMPLES = 320;
const SECTORS = 6;
const LARGE = { principals: 600, projects: 900 };

async function falseAlarms(pool: Pool, say: (text: string) => void): Promise<Section> {
  const recipes: [string, Recipe][] = [
    ['picks by chance', LARGE],
    ['half from the own district', { ...LARGE, own: 'DISTRICT' }],
    ['half from the own field', { ...LARGE, own: 'FIELD' }],
    ['own district, half recur', { ...LARGE, own: 'DISTRICT', recurring: true }],
    ['own field, half recur', { ...LARGE, own: 'FIELD', recurring: true }],
  ];
  const rows: string[][] = [];
  for (const [name, recipe] of recipes) {
    say(`false alarms, ${name}`);
    const wrong = new Map<GapTableId, [gap: number, any: number]>();
    for (let seed = 0; seed < CITIES; seed++) {
      const { tables } = await judgedTablesOn(pool, cityOf(recipe, seed), { samples: SAMPLES, seed });
      for (const { id, cells } of tables) {
        const [gap, any] = wrong.get(id) ?? [0, 0];
        const has = (verdict: string) => cells.some((cell) => cell.verdict === verdict);
        wrong.set(id, [gap + (has('GAP') ? 1 : 0), any + (has('GAP') || has('SURPLUS') ? 1 : 0)]);
      }
    }
    const share = (count: number) => `${((100 * count) / CITIES).toFixed(1)} %`;
    rows.push([name, ...gapTables.map(({ id }) => wrong.get(id)!.map(share).join(' / '))]);
  }
  return {
    title: `Cities without a hole in which a table shows any GAP / any GAP or SURPLUS, of ${CITIES}`,
    headers: ['members', ...gapTables.map(({ id }) => id)],
    rows,
    notes: ['5 % are expected of GAP or SURPLUS; the deviation of that share is 1.5 %.'],
  };
}

async function power(pool: Pool, say: (text: string) => void): Promise<Section> {
  const kinds: [string, GapTableId, number, Recipe][] = [
    ['two sectors', 'sectorPairs', 1, { ...LARGE, hole: 'SECTORS' }],
    ['two sectors, own district', 'sectorPairs', 1, { ...LARGE, hole: 'SECTORS', own: 'DISTRICT' }],
    ['two sectors, own field', 'sectorPairs', 1, { ...LARGE, hole: 'SECTORS', own: 'FIELD' }],
    ['a district and the rest', 'districts', 0, { ...LARGE, hole: 'DISTRICT' }],
    [
      'a district and the rest, own district',
      'districts',
      0,
      { ...LARGE, hole: 'DISTRICT', own: 'DISTRICT' },
    ],
  ];
  const rows: string[][] = [];
  for (const [name, table, place, recipe] of kinds) {
    for (const projects of [150, 300, 450, 600, 900]) {
      say(`power, ${name}, ${projects} projects`);
      let found = 0;
      let expected = 0;
      for (let seed = 0; seed < HOLES; seed++) {
        const city = cityOf({ ...recipe, projects }, seed);
        const { tables } = await judgedTablesOn(pool, city, { samples: SAMPLES, seed });
        const cell = tables.find(({ id }) => id === table)!.cells[place]!;
        if (cell.verdict === 'GAP') found++;
        expected += cell.expectedProjects / HOLES;
      }
      rows.push([name, whole(projects), whole(expected), `${found} of ${HOLES}`]);
    }
  }
  return {
    title: 'Holes of which half of the joint projects happen',
    headers: ['hole', 'projects', 'joint projects expected', 'found'],
    rows,
    notes: ['Expected by the null on the city as it is, which the hole itself lowers.'],
  };
}

async function speed(pool: Pool, affiliation: Affiliation): Promise<Section> {
  const strata: Strata = strataOf(affiliation.projects);
  const draw = random(1);
  const of = Int32Array.from({ length: affiliation.principals }, () => Math.floor(draw() * SECTORS));
  const tables: GroupTable[] = [{ kind: 'PAIRS', weight: 'NEWMAN', groups: { of, count: SECTORS } }];
  const begun = performance.now();
  const { mixing } = await curveballOn(pool, { affiliation, strata, tables, samples: 1000, seed: 1 });
  const ours = (performance.now() - begun) / 1000;
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
    const pool = createPool(2);
    try {
      const judged = [await falseAlarms(pool, say), await power(pool, say)];
      return national ? [...judged, await speed(pool, national)] : judged;
    } finally {
      await pool.close();
    }
  },
};
