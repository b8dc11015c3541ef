// The sample city みなも市 (fictional) as rows of the graph: the same bytes for the same seed.
import type { Town } from './cast.ts';
import { raiseChallenges } from './challenges.ts';
import { chanceOf } from './chance.ts';
import { enrollCivicGroups } from './civicGroups.ts';
import { holdConsultations } from './consultations.ts';
import { appointCoordinators } from './coordinators.ts';
import { holdEvaluations } from './evaluations.ts';
import { enrollFirms } from './firms.ts';
import { identifiers } from './identifiers.ts';
import { enrollInstitutions } from './institutions.ts';
import { makeIntroductions } from './introductions.ts';
import { enrollNeighborhoods } from './neighborhoods.ts';
import { writePlan } from './plan.ts';
import { emptyRows, type GraphRows } from './rows.ts';
import { type ScaleName, scales } from './scales.ts';
import { joinPlaces, layTowns, writeDistricts } from './towns.ts';
import { holdWorks } from './works.ts';

/** Which city to make. */
export interface CityOptions {
  /** Any integer; 1 if missing. */
  seed?: number;
  /** Size; `city` if missing. */
  scale?: ScaleName;
}

/**
 * Generates a whole atlas but its Atlas node: a pure function of the seed and the size.
 * Rows without key or properties share one frozen object; nothing in them is to be changed.
 */
export function generateCity({ seed = 1, scale = 'city' }: CityOptions = {}): GraphRows {
  const size = scales[scale];
  const rows = emptyRows();
  const nextId = identifiers(seed);
  const towns: Town[] = layTowns(seed, size.towns, nextId);
  joinPlaces(towns);
  writeDistricts(rows, towns);
  const taken = new Set<string>();
  for (const town of towns) {
    const register = { rows, nextId, taken, chance: chanceOf(seed, `principals/${town.index}`) };
    enrollNeighborhoods(register, town);
    enrollCivicGroups(register, town, size.volunteers);
    enrollFirms(register, town);
    enrollInstitutions(register, town);
  }
  for (const town of towns) {
    holdWorks(
      { rows, nextId, town, chance: chanceOf(seed, `works/${town.index}`), held: new Set() },
      size.projects,
    );
  }
  for (const town of towns) {
    const scene = { rows, nextId, town, chance: chanceOf(seed, `people/${town.index}`) };
    const guides = appointCoordinators(scene);
    const problems = raiseChallenges(scene);
    const proposals = makeIntroductions(scene, guides, problems);
    holdConsultations(scene, guides, proposals);
    holdEvaluations(scene, size.evaluated);
  }
  writePlan(rows, seed, nextId);
  return rows;
}
