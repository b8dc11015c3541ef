// Names that go on after another name, looked up by what they begin with.
import { someOf } from './blocks.ts';
import { type Ground, LONGEST, withForms } from './ground.ts';
import { bracketed, mayBePart, type Part, partOf, remarkOn } from './parts.ts';
import { readName } from './read-name.ts';
import type { Written } from './side.ts';

const BRANCH_OF = /^.{0,20}(?:branch|chapter)(?:office)?of(?:the)?(.{3,})$/u;

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

/** Compares each name with those that it begins with. */
export async function compareParts(ground: Ground): Promise<void> {
  for (const block of ground.cores.values()) {
    for (const name of block) {
      if (name.core.length > LONGEST) continue;
      compareBrackets(ground, name);
      compareHeads(ground, name);
      if (ground.pace.due()) await ground.pace.rest();
    }
  }
}
