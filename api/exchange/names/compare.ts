// All that may tell that two of many names are one, looked for block by block.
import { type Blocks, gather, pairsIn, someOf } from './blocks.ts';
import { type Cut, cutsOf } from './city.ts';
import type { Found } from './found.ts';
import type { Pace } from './pace.ts';
import { bracketed, mayBePart, type Part, partOf, remarkOn } from './parts.ts';
import { digitsOf, readName } from './read-name.ts';
import type { ReasonCode } from './reasons.ts';
import type { Side, Written } from './side.ts';
import { SHORTEST_SLIP, slipBetween } from './slip.ts';
import { slipCandidates } from './slip-index.ts';
import { formsDiffer, writtenSame } from './written-same.ts';

/** Names that go on longer are sentences. */
const LONGEST = 80;
const BRANCH_OF = /^.{0,20}(?:branch|chapter)(?:office)?of(?:the)?(.{3,})$/u;

/** Where names are compared. */
interface Ground {
  sides: readonly Side[];
  /** By core. */
  cores: Blocks;
  found: Found;
  pace: Pace;
}

function* allNames(sides: readonly Side[]): Generator<[string, Written]> {
  for (const { names } of sides) for (const name of names) yield [name.core, name];
}

/** Sides by their own name, under something that is known of them. */
function* ownNames(sides: readonly Side[], keyOf: (side: Side) => string): Generator<[string, Written]> {
  for (const side of sides) if (side.names[0]) yield [keyOf(side), side.names[0]];
}

/** Codes of a difference and of the legal forms; null where these speak against it. */
function withForms(code: ReasonCode, a: Written, b: Written): ReasonCode[] | null {
  const forms = formsDiffer(a, b);
  if (forms === null || forms === 'legalFormCompany') return null;
  return forms === 'same' ? [code] : [code, forms];
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

/** Says of a longer name what it is to those that it begins with. */
function addPart({ found }: Ground, name: Written, head: Written, part: Part | null): void {
  const codes = part && withForms(part.code, name, head);
  if (codes) found.add(name, head, part.verdict, codes);
}

function compareBrackets(ground: Ground, name: Written): void {
  const remark = bracketed(name.text);
  if (!remark) return;
  const base = readName(remark.base);
  if (base.core === '' || base.core === name.core) return;
  const inside = readName(remark.inside);
  for (const head of someOf(ground.cores.get(base.core)))
    addPart(ground, name, head, remarkOn(name, head, inside));
}

/** The longest name that this one begins with decides. */
function compareHeads(ground: Ground, name: Written): void {
  const { core } = name;
  const heading = BRANCH_OF.exec(core)?.[1];
  for (const head of someOf(heading === undefined ? undefined : ground.cores.get(heading)))
    addPart(ground, name, head, { verdict: 'BRANCH', code: 'branch' });
  if (!mayBePart(core)) return;
  for (let end = core.length - 1; end >= 2; end--) {
    const heads = ground.cores.get(core.slice(0, end));
    if (!heads) continue;
    for (const head of someOf(heads)) addPart(ground, name, head, partOf(name, head, core.slice(end)));
    return;
  }
}

async function compareParts(ground: Ground): Promise<void> {
  for (const block of ground.cores.values()) {
    for (const name of block) {
      if (name.core.length > LONGEST) continue;
      compareBrackets(ground, name);
      compareHeads(ground, name);
      if (ground.pace.due()) await ground.pace.rest();
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
