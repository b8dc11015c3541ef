// Typed arrays that several threads read without a copy for each.

type Arrays = Int32Array | Uint32Array | Float64Array | Uint8Array;

function isArrays(value: unknown): value is Arrays {
  return ArrayBuffer.isView(value);
}

function mapped(value: unknown, change: (array: Arrays) => Arrays): unknown {
  if (isArrays(value)) return change(value);
  if (Array.isArray(value)) return value.map((item) => mapped(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, mapped(item, change)]));
}

/** The same plain data with its typed arrays in memory that is sent to a worker without being copied. */
export function shared<T>(data: T): T {
  return mapped(data, (array) => {
    const copy = new (array.constructor as new (buffer: SharedArrayBuffer) => Arrays)(
      new SharedArrayBuffer(array.byteLength),
    );
    copy.set(array);
    return copy;
  }) as T;
}

/** The same plain data in memory of its own: shared memory is read more slowly. */
export function own<T>(data: T): T {
  return mapped(data, (array) => array.slice()) as T;
}
