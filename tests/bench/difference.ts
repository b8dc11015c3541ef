// How far the values of two computations lie apart.
import { figure } from './format.ts';

/** Values of nodes or ties in their order, by name of node in that order, or one figure. */
export type Values = Record<string, number> | ArrayLike<number> | number;

function listOf(values: Values): number[] {
  if (typeof values === 'number') return [values];
  // Nodes are named by their number, so their names come in the order of numbers.
  return 'length' in values ? Array.from(values as ArrayLike<number>) : Object.values(values);
}

/**
 * Greatest absolute difference where both are defined, of the greatest value; of single figures ours less theirs.
 * @throws RangeError when there are more of one than of the other
 */
export function difference(ours: Values, theirs: Values): string {
  if (typeof ours === 'number' && typeof theirs === 'number')
    return `${ours > theirs ? '+' : ''}${figure(ours - theirs)} of ${figure(ours)}`;
  const [own, other] = [listOf(ours), listOf(theirs)];
  if (own.length !== other.length) throw new RangeError(`${own.length} values beside ${other.length}`);
  let most = 0;
  let greatest = 0;
  let compared = 0;
  own.forEach((value, i) => {
    if (!Number.isFinite(value) || !Number.isFinite(other[i])) return;
    compared += 1;
    most = Math.max(most, Math.abs(value - other[i]!));
    greatest = Math.max(greatest, Math.abs(value));
  });
  return compared === 0 ? 'none defined' : `${figure(most)} of ${figure(greatest)}`;
}
