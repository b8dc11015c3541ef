// Ties as an undo leaves them: those made are taken away, those taken away come back, unless someone changed them since.
import type { Row, Runner, Value } from '#cypher/database.ts';
import type { RelationshipRow } from '#cypher/graph.ts';
import type { RelationshipEnds, RelationshipName } from '../../atlas/commit.ts';
import type { Properties } from '../../atlas/record.ts';
import { paced } from '../pace.ts';
import { readTies, sameValue, type TieImage, tieText } from './image.ts';
import type { Later } from './later-imports.ts';

/** A tie that stays as it is. */
export interface KeptTie {
  tie: TieImage;
  field: string;
  now: Value | undefined;
  before: Value | undefined;
}

/** What becomes of the ties of an import. */
export interface UndoneTies {
  set: { [name in RelationshipName]?: RelationshipRow[] };
  gone: { [name in RelationshipName]?: RelationshipEnds[] };
  /** Those that go, as `name text`. */
  goneKeys: Set<string>;
  kept: KeptTie[];
}

const textOf = (properties: Properties | null | undefined): string | null =>
  properties
    ? Object.entries(properties)
        .map(([code, value]) => `${code} ${String(value)}`)
        .join('、') || '○'
    : null;

/** What sets the properties of a tie back that nobody changed; the others are kept. */
function setBack(tie: TieImage, now: Properties, kept: KeptTie[]): Row {
  const { before, after } = tie as TieImage & { before: Properties; after: Properties };
  const properties: Row = {};
  for (const code of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (sameValue(before[code], after[code]) || sameValue(now[code], before[code])) continue;
    if (sameValue(now[code], after[code])) properties[code] = before[code] ?? null;
    else kept.push({ tie, field: `${tie.name}.${code}`, now: now[code], before: before[code] });
  }
  return properties;
}

/** Finds out what becomes of each tie of an import. */
export async function undoTies(
  runner: Runner,
  ties: readonly TieImage[],
  later: Later,
  signal?: AbortSignal,
): Promise<UndoneTies> {
  const undone: UndoneTies = { set: {}, gone: {}, goneKeys: new Set(), kept: [] };
  for (const name of new Set(ties.map((tie) => tie.name))) {
    const own = ties.filter((tie) => tie.name === name);
    const stored = await readTies(runner, name, own);
    const set: RelationshipRow[] = [];
    const gone: RelationshipEnds[] = [];
    await paced(own, { signal }, (tie) => {
      const { source, target, key, before, after } = tie;
      const text = tieText(name, tie);
      const now = stored.get(text) ?? null;
      const keep = () => undone.kept.push({ tie, field: name, now: textOf(now), before: textOf(before) });
      if (later.ties.has(`${name} ${text}`)) {
        if (!sameValue(now, before)) keep();
      } else if (sameValue(now, before)) return;
      else if (before === null) {
        if (!sameValue(now, after)) keep();
        else {
          gone.push({ source, target, key });
          undone.goneKeys.add(`${name} ${text}`);
        }
      } else if (after === null) {
        if (now) keep();
        else set.push({ source, target, key, properties: before });
      } else if (!now) keep();
      else {
        const properties = setBack(tie, now, undone.kept);
        if (Object.keys(properties).length) set.push({ source, target, key, properties });
      }
    });
    if (set.length) undone.set[name] = set;
    if (gone.length) undone.gone[name] = gone;
  }
  return undone;
}
