// Intermediate results that several metrics of one network share.
/**
 * Wraps a function of an object and numbers (a seed, how many permutations; 0 where left out) so that it runs once for
 * each combination, as long as the object lives. The result is shared: do not write into it.
 */
export function once<Of extends object, T>(
  compute: (of: Of, seed: number, count: number) => T,
): (of: Of, seed?: number, count?: number) => T {
  const results = new WeakMap<Of, Map<string, T>>();
  return (of, seed = 0, count = 0) => {
    const ofObject = results.get(of) ?? new Map<string, T>();
    results.set(of, ofObject);
    const key = `${seed} ${count}`;
    if (!ofObject.has(key)) ofObject.set(key, compute(of, seed, count));
    return ofObject.get(key) as T;
  };
}
