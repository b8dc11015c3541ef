// All that may tell that two of many names are one, looked for block by block.

import type { Pace } from '../pace.ts';
import { gather, pairsIn, someOf } from './blocks.ts';
import { type Cut, cutsOf } from './city.ts';
import { compareParts } from './compare-parts.ts';
import type { Found } from './found.ts';
import { type Ground, LONGEST, withForms } from './ground.ts';
import { digitsOf } from './read-name.ts';
import type { Side, Written } from './side.ts';
import { SHORTEST_SLIP, slipBetween } from './slip.ts';
import { slipCandidates } from './slip-index.ts';
import { writtenSame } from './written-same.ts';

function* allNames(sides: readonly Side[]): Generator<[string, Written]> {
  for (const { names } of sides) for (const name of names) yield [name.core, name];
}

/** Sides by their own name, under something that is known of them. */
function* ownNames(sides: readonly Side[], keyOf: (side: Side) => string): Generator<[string, Written]> {
  for (const side of sides) if (side.names[0]) yield [keyOf(side), side.names[0]];
}

async function compareSame({ cores, found, pace }: Ground): Promise<void> {
  for (const block of cores.values()) {
    for (const [a, b] of pairsIn(block)) {
      const codes = a.side === b.side ? null : writtenSame(a, b);
      if (codes) found.add(a, b, 'SAME', codes);
      if (pace.due()) await pace.rest();
    }
  }
}

/** A name without its place is known only where a single place may be before it. */
async function compareCities({ cores, found, pace }: Ground): Promise<void> {
  const cuts = new Map<string, { cut: Cut; core: string }[]>();
  for (const core of cores.keys()) {
    for (const cut of core.length > LONGEST ? [] : cutsOf(core)) {
      if (!cores.has(cut.rest)) continue;
      cuts.set(cut.rest, [...(cuts.get(cut.rest) ?? []).slice(0, 1), { cut, core }]);
    }
    if (pace.due()) await pace.rest();
  }
  for (const [rest, [only, another]] of cuts) {
    if (!only || another) continue;
    for (const a of someOf(cores.get(only.core)))
      for (const b of someOf(cores.get(rest))) {
        const codes = withForms(only.cut.code, a, b);
        if (codes) found.add(a, b, 'SAME', codes);
      }
    if (pace.due()) await pace.rest();
  }
}

async function compareSlips({ cores, found, pace }: Ground): Promise<void> {
  const texts = [...cores.keys()].filter(({ length }) => length >= SHORTEST_SLIP && length <= LONGEST);
  for await (const [i, j] of slipCandidates(texts, pace)) {
    const code = slipBetween(texts[i]!, texts[j]!);
    if (!code) continue;
    for (const a of someOf(cores.get(texts[i]!)))
      for (const b of someOf(cores.get(texts[j]!))) {
        const codes = withForms(code, a, b);
        if (codes) found.add(a, b, 'SAME', codes);
      }
  }
}

async function compareReadings({ sides, found, pace }: Ground): Promise<void> {
  const readings = await gather(
    ownNames(sides, ({ reading }) => reading),
    pace,
  );
  for (const [reading, block] of readings) {
    for (const [a, b] of pairsIn(block)) {
      const code = a.core === reading || b.core === reading ? 'kanaName' : 'reading';
      const two = a.core === b.core || digitsOf(a.text) !== digitsOf(b.text);
      const codes = two ? null : withForms(code, a, b);
      if (codes) found.add(a, b, 'SAME', codes);
      if (pace.due()) await pace.rest();
    }
  }
}

async function compareNumbers({ sides, found, pace }: Ground): Promise<void> {
  const numbers = await gather(
    ownNames(sides, ({ from }) => from.corporateNumber ?? ''),
    pace,
  );
  for (const block of numbers.values()) {
    for (const [a, b] of pairsIn(block)) found.add(a, b, 'SAME', ['corporateNumber']);
    if (pace.due()) await pace.rest();
  }
}

/** Compares the names of all sides. @throws what the signal behind `pace` was aborted with */
export async function compareAll(sides: readonly Side[], found: Found, pace: Pace): Promise<void> {
  const cores = await gather(allNames(sides), pace);
  const ground: Ground = { sides, cores, found, pace };
  for (const compare of [
    compareSame,
    compareParts,
    compareCities,
    compareReadings,
    compareSlips,
    compareNumbers,
  ])
    await compare(ground);
}
