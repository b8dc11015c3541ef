// Whom a principal connects, and who would be cut off without it.
import { hidesCells } from '../access/cells.ts';
import { isPerson } from '../access/names.ts';
import type { Viewer } from '../access/viewer.ts';
import type { SeparationModel } from '../models.ts';
import type { Sector } from '../municipality/sectors.ts';
import type { Current } from '../network/current.ts';
import { openPairsJob } from '../network/open-pairs-worker.ts';
import { separationOf } from '../network/separation.ts';
import type { View } from '../network/view.ts';
import { placeIn } from './figures.ts';

/** Pairs of partners of two sectors who do not work together themselves. */
export interface ConnectedSectors {
  one: Sector;
  other: Sector;
  pairs: number;
}

/** Between which sectors a principal stands, most pairs first; none for a principal that the view does not hold. */
export async function connectedSectors(
  current: Current,
  viewer: Viewer,
  id: string,
  view: View,
): Promise<ConnectedSectors[]> {
  const { snapshot, pool } = current;
  const { viewed, subject } = current.insight(view);
  const broker = placeIn(current, view, id);
  const { affiliation, sectors } = subject;
  if (broker < 0 || !affiliation || !sectors) return [];
  const open = await pool.run(openPairsJob, { affiliation, labels: sectors, broker });
  const persons = viewed.principalIndices.reduce(
    (count, index) => count + (isPerson(snapshot.principals[index].sector) ? 1 : 0),
    0,
  );
  const names = sectors.names as readonly Sector[];
  const hidden = (sector: Sector) => isPerson(sector) && hidesCells(viewer, persons);
  return names
    .flatMap((one, s) =>
      names.slice(s).map((other, t) => ({ one, other, pairs: open[s * names.length + s + t] })),
    )
    .filter(({ one, other, pairs }) => pairs > 0 && !hidden(one) && !hidden(other))
    .sort((a, b) => b.pairs - a.pairs);
}

/** What would no longer hang together without a principal; nothing for one that the view does not hold. */
export function separationWithout(current: Current, id: string, view: View): SeparationModel {
  const { snapshot } = current;
  const { viewed } = current.insight(view);
  const place = placeIn(current, view, id);
  const { parts } = place < 0 ? { parts: [] } : separationOf(viewed, place);
  const lost = parts.slice(1);
  return {
    parts: parts.length,
    cutOff: lost.reduce((sum, { length }) => sum + length, 0),
    cutOffParts: (first) =>
      lost.slice(0, first).map((members) => ({
        size: members.length,
        ids: Array.from(members, (member) => snapshot.principals[viewed.principalIndices[member]].id),
      })),
  };
}
