// A WebAssembly module made of functions that work on one memory.
import { type Code, F64, I32, type Local, localAt, unsigned, V128 } from './code.ts';

/** A function whose parameters are addresses and numbers of 32 bits; it may give one as well. */
export interface WasmFunction {
  readonly parameters: number;
  readonly gives: boolean;
  /** Kinds of its own variables, in the order of their places. */
  readonly kinds: readonly number[];
  readonly body: Code;
}

/** Own variables of a function under construction. */
export interface Locals {
  integers(count: number): readonly Local[];
  floats(count: number): readonly Local[];
  pairs(count: number): readonly Local[];
}

/** Builds a function. @param build gets the parameters, and makes variables; gives the statements, and last the result */
export function wasmFunction(
  parameters: number,
  gives: boolean,
  build: (given: readonly Local[], locals: Locals) => readonly Code[],
): WasmFunction {
  const kinds: number[] = [];
  const make = (kind: number) => localAt(parameters + kinds.push(kind) - 1);
  const given = Array.from({ length: parameters }, (_, place) => localAt(place));
  const body = build(given, {
    integers: (count) => Array.from({ length: count }, () => make(I32)),
    floats: (count) => Array.from({ length: count }, () => make(F64)),
    pairs: (count) => Array.from({ length: count }, () => make(V128)),
  }).flat();
  return { parameters, gives, kinds, body };
}

const list = (items: readonly Code[]): Code => [...unsigned(items.length), ...items.flat()];
const sized = (code: Code): Code => [...unsigned(code.length), ...code];
const section = (id: number, items: readonly Code[]): Code => [id, ...sized(list(items))];
const text = (value: string): Code => sized([...Buffer.from(value)]);

/** Compiles functions; they import their memory as `it.memory`. */
export function wasmModule(functions: Readonly<Record<string, WasmFunction>>): WebAssembly.Module {
  const all = Object.entries(functions);
  const types = all.map(([, { parameters, gives }]) => [
    0x60,
    ...list(Array.from({ length: parameters }, () => [I32])),
    ...list(gives ? [[I32]] : []),
  ]);
  const bodies = all.map(([, { kinds, body }]) =>
    sized([...list(kinds.map((kind) => [1, kind])), ...body, 0x0b]),
  );
  const bytes = [
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, types),
    ...section(2, [[...text('it'), ...text('memory'), 0x02, 0x00, 0]]),
    ...section(
      3,
      all.map((_, place) => unsigned(place)),
    ),
    ...section(
      7,
      all.map(([name], place) => [...text(name), 0x00, ...unsigned(place)]),
    ),
    ...section(10, bodies),
  ];
  return new WebAssembly.Module(new Uint8Array(bytes));
}
