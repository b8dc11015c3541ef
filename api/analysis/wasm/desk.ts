// The memory that a program works on.

/** A memory, seen as numbers of 32 and of 64 bits, with the program on it. */
export interface Desk<Program> {
  readonly program: Program;
  readonly ints: Int32Array;
  readonly floats: Float64Array;
}

const PAGE = 1 << 16;
const MOST_PAGES = 1 << 16;

/**
 * A function that gives a memory of at least so many bytes. It is kept for the next time, one for each thread; only what
 * is written to takes room. What stands in it is left from before.
 * @throws RangeError for more than 4 GB
 */
export function deskFor<Program>(compiled: WebAssembly.Module): (bytes: number) => Desk<Program> {
  let kept: Desk<Program> | null = null;
  return (bytes) => {
    if (kept && kept.floats.byteLength >= bytes) return kept;
    const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE), maximum: MOST_PAGES });
    const { exports } = new WebAssembly.Instance(compiled, { it: { memory } });
    kept = {
      program: exports as Program,
      ints: new Int32Array(memory.buffer),
      floats: new Float64Array(memory.buffer),
    };
    return kept;
  };
}
