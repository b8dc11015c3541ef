// Intermediate results that several metrics of one network share.
import type { Network } from './network.ts';

/**
 * Wraps a function of a network and a number (a seed; 0 if none) so that it runs once per pair, as long as the network
 * lives. The result is shared: do not write into it.
 */
export function once<T>(
  compute: (network: Network, seed: number) => T,
): (network: Network, seed?: number) => T {
  const results = new WeakMap<Network, Map<number, T>>();
  return (network, seed = 0) => {
    const ofNetwork = results.get(network) ?? new Map<number, T>();
    results.set(network, ofNetwork);
    if (!ofNetwork.has(seed)) ofNetwork.set(seed, compute(network, seed));
    return ofNetwork.get(seed) as T;
  };
}
