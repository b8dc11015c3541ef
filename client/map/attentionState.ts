// What of the picture one attends to, as the address holds it: one node, its surroundings, a path, a selection, a place.
import * as z from 'zod';
import { list } from '../parts/viewState.ts';

const id = z.string().min(1).max(100);
const optionalId = id.optional().catch(undefined);

/** Steps around a node that can be asked for. */
export const stepCounts = [1, 2, 3] as const;

/** The parts of the map's state that say what one attends to. */
export const attentionShape = {
  /** The node whose facts are shown. */
  selected: optionalId,
  /** The node to whose surroundings the network is cut down. */
  around: optionalId,
  /** How many steps around it are kept; 1 where left out. */
  steps: z.coerce.number().int().min(1).max(stepCounts.length).optional().catch(undefined),
  /** Where a path begins and where it ends. */
  start: optionalId,
  end: optionalId,
  /** Which of the shortest paths is shown, from 1; while it is there, paths are looked for. */
  way: z.coerce.number().int().min(1).max(20).optional().catch(undefined),
  /** Principals selected together. */
  select: list(id),
  /** Where the reader looks: middle from left and from bottom, both 0 to 1, and how much of the whole is in sight. */
  camera: z
    .preprocess(
      (value) => (typeof value === 'string' ? value.split(',').map(Number) : value),
      z.tuple([z.number(), z.number(), z.number().min(0.01).max(10)]),
    )
    .optional()
    .catch(undefined),
};

/** Attention to nothing in particular. */
export const noAttention = Object.fromEntries(
  Object.keys(attentionShape).map((key) => [key, undefined]),
) as Record<keyof typeof attentionShape, undefined>;
