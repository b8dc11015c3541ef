// WebAssembly instructions as nested calls: only those that the kernels need.

/** Bytes of instructions; an expression leaves its value on the stack, a statement leaves nothing. */
export type Code = readonly number[];

/** Kinds of values. */
export const I32 = 0x7f;
export const F64 = 0x7c;
export const V128 = 0x7b;

/** A number as WebAssembly writes it (LEB128, unsigned). */
export function unsigned(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  do {
    bytes.push((rest & 0x7f) | (rest > 0x7f ? 0x80 : 0));
    rest >>>= 7;
  } while (rest > 0);
  return bytes;
}

function signed(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  for (;;) {
    const isLast = rest >= -0x40 && rest < 0x40;
    bytes.push((rest & 0x7f) | (isLast ? 0 : 0x80));
    if (isLast) return bytes;
    rest >>= 7;
  }
}

const op =
  (...code: number[]) =>
  (...operands: Code[]): Code => [...operands.flat(), ...code];
const simd = (code: number) => op(0xfd, ...unsigned(code));

/** Instructions on 32-bit integers; addresses are such. */
export const i32 = {
  value: (value: number): Code => [0x41, ...signed(value)],
  add: op(0x6a),
  minus: op(0x6b),
  differs: op(0x47),
  and: op(0x71),
  less: op(0x49),
  timesPowerOf2: (value: Code, power: number): Code => [...value, 0x41, ...signed(power), 0x74],
  dividedByPowerOf2: (value: Code, power: number): Code => [...value, 0x41, ...signed(power), 0x76],
  load: (address: Code, offset = 0): Code => [...address, 0x28, 2, ...unsigned(offset)],
  store: (address: Code, value: Code): Code => [...address, ...value, 0x36, 2, 0],
};

/** Instructions on single 64-bit floats. */
export const f64 = {
  add: op(0xa0),
  /** 1 where the first is no greater, else 0. */
  isWithin: op(0x65),
  load: (address: Code): Code => [...address, 0x2b, 3, 0],
  store: (address: Code, value: Code): Code => [...address, ...value, 0x39, 3, 0],
};

/** Instructions on pairs of 64-bit floats; a comparison gives all bits or none. */
export const pair = {
  zero: (): Code => [0xfd, 12, ...new Array<number>(16).fill(0)],
  bothFrom: (address: Code, offset = 0): Code => [...address, 0xfd, 0x0a, 3, ...unsigned(offset)],
  load: (address: Code, offset: number): Code => [...address, 0xfd, 0, 3, ...unsigned(offset)],
  store: (address: Code, value: Code, offset: number): Code => [
    ...address,
    ...value,
    0xfd,
    0x0b,
    3,
    ...unsigned(offset),
  ],
  first: (value: Code): Code => [...value, 0xfd, 0x21, 0],
  second: (value: Code): Code => [...value, 0xfd, 0x21, 1],
  add: simd(0xf0),
  minus: simd(0xf1),
  times: simd(0xf2),
  dividedBy: simd(0xf3),
  equal: simd(0x47),
  differ: simd(0x48),
  and: simd(0x4e),
  /** Bits of the first that the second does not have. */
  without: simd(0x4f),
  or: simd(0x50),
  anyBit: simd(0x53),
};

/** A variable of a function. */
export interface Local {
  readonly get: Code;
  set(value: Code): Code;
}

/** The variable at a place among parameters and locals. */
export function localAt(place: number): Local {
  const at = unsigned(place);
  return { get: [0x20, ...at], set: (value) => [...value, 0x21, ...at] };
}

/** Repeats while the condition, looked at before each round, holds. */
export function whileTrue(condition: Code, ...body: Code[]): Code {
  return [...condition, 0x04, 0x40, 0x03, 0x40, ...body.flat(), ...condition, 0x0d, 0, 0x0b, 0x0b];
}
