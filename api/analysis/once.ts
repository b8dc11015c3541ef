// Intermediate results that several metrics of one network share.
/**
 * Wraps a function of an object and a number (a seed; 0 if none) so that it runs once per pair, as long as the object
 * lives. The result is shared: do not write into it.
 */
export function once<Of extends object, T>(
  compute: (of: Of, seed: number) => T,
): (of: Of, seed?: number) => T {
  const results = new WeakMap<Of, Map<number, T>>();
  return (of, seed = 0) => {
    const ofObject = results.get(of) ?? new Map<number, T>();
    results.set(of, ofObject);
    if (!ofObject.has(seed)) ofObject.set(seed, compute(of, seed));
    return ofObject.get(seed) as T;
  };
}
