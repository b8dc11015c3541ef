// The functions of searches abreast, compiled once for each thread, with the memory that they work on.
import { wasmModule } from '../../wasm/module.ts';
import { gainOf, wipe } from './gain.ts';
import { pushOf } from './push.ts';
import { settle } from './settle.ts';

/** The functions; each says itself what its numbers are. */
export interface Program {
  push(...numbers: number[]): number;
  pushScaled(...numbers: number[]): number;
  settle(...numbers: number[]): number;
  gain(...numbers: number[]): void;
  gainFlows(...numbers: number[]): void;
  gainSurplus(...numbers: number[]): void;
  wipe(...numbers: number[]): void;
}

/** A memory, seen as numbers of 32 and of 64 bits, with the program on it. */
export interface Desk {
  readonly program: Program;
  readonly ints: Int32Array;
  readonly floats: Float64Array;
}

const PAGE = 1 << 16;
const MOST_PAGES = 1 << 16;

const compiled = wasmModule({
  push: pushOf(false),
  pushScaled: pushOf(true),
  settle,
  gain: gainOf('NOTHING'),
  gainFlows: gainOf('FLOWS'),
  gainSurplus: gainOf('SURPLUS'),
  wipe,
});

let kept: Desk | null = null;

/**
 * A memory of at least so many bytes. It is kept for the next search, one for each thread; only what is written to takes
 * room. What stands in it is left from the search before.
 * @throws RangeError for more than 4 GB
 */
export function deskOf(bytes: number): Desk {
  if (kept && kept.floats.byteLength >= bytes) return kept;
  const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE), maximum: MOST_PAGES });
  const { exports } = new WebAssembly.Instance(compiled, { it: { memory } });
  kept = {
    program: exports as unknown as Program,
    ints: new Int32Array(memory.buffer),
    floats: new Float64Array(memory.buffer),
  };
  return kept;
}
