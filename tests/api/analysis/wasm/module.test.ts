// Functions written as nested calls do what they say.
import { expect, it } from 'vitest';
import { f64, i32, pair, unsigned, whileTrue } from '#api/analysis/wasm/code.ts';
import { type WasmFunction, wasmFunction, wasmModule } from '#api/analysis/wasm/module.ts';

function open(functions: Readonly<Record<string, WasmFunction>>) {
  const memory = new WebAssembly.Memory({ initial: 1 });
  const { exports } = new WebAssembly.Instance(wasmModule(functions), { it: { memory } });
  return {
    floats: new Float64Array(memory.buffer),
    ints: new Int32Array(memory.buffer),
    call: exports as Readonly<Record<string, (...numbers: number[]) => number>>,
  };
}

it('writes numbers of any length', () => {
  expect(unsigned(0)).toEqual([0]);
  expect(unsigned(127)).toEqual([127]);
  expect(unsigned(624_485)).toEqual([0xe5, 0x8e, 0x26]);
});

it.each([0, 1, -1, 63, 64, -64, -65, 8191, 8192, 2 ** 31 - 1, -(2 ** 31)])('gives back %s', (value) => {
  const { call } = open({ give: wasmFunction(0, true, () => [i32.value(value)]) });
  expect(call.give()).toBe(value);
});

it('walks a list, and does nothing where there is none', () => {
  const sum = wasmFunction(2, true, ([from, to], locals) => {
    const [total] = locals.integers(1);
    return [
      whileTrue(
        i32.less(from.get, to.get),
        total.set(i32.add(total.get, i32.load(from.get))),
        from.set(i32.add(from.get, i32.value(4))),
      ),
      total.get,
    ];
  });
  const { call, ints } = open({ sum });
  ints.set([5, 7, -2]);
  expect([call.sum(0, 12), call.sum(4, 8), call.sum(0, 0)]).toEqual([10, 7, 0]);
});

it('knows whole numbers and pairs of floats', () => {
  const numbers = wasmFunction(2, true, ([a, b]) => [
    i32.add(
      i32.timesPowerOf2(i32.minus(a.get, b.get), 3),
      i32.add(i32.dividedByPowerOf2(a.get, 1), i32.differs(a.get, b.get)),
    ),
  ]);
  // At 16: (first − second) · third / first where they differ, else 0; the sum of both at 32.
  const floats = wasmFunction(0, false, (_, locals) => {
    const [one, two, three] = locals.pairs(3);
    const place = i32.value(0);
    return [
      one.set(pair.load(place, 48)),
      two.set(pair.load(place, 64)),
      three.set(pair.bothFrom(place, 80)),
      one.set(
        pair.and(
          pair.dividedBy(pair.times(pair.minus(one.get, two.get), three.get), one.get),
          pair.differ(one.get, two.get),
        ),
      ),
      pair.store(place, one.get, 16),
      f64.store(i32.value(32), f64.add(pair.first(one.get), pair.second(one.get))),
    ];
  });
  const { call, floats: memory } = open({ numbers, floats });
  expect(call.numbers(10, 4)).toBe(48 + 5 + 1);
  memory.set([4, 7, 2, 7, 3], 6);
  call.floats();
  expect([...memory.subarray(2, 5)]).toEqual([1.5, 0, 1.5]);
});
