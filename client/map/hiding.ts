// Which entries of the legend are left out of the picture.

/** After one entry was switched on or off; undefined when all are shown, and also when none would be. */
export function toggleHidden(
  keys: readonly string[],
  hide: readonly string[] = [],
  key: string,
): string[] | undefined {
  const next = keys.filter((each) => hide.includes(each) !== (each === key));
  return next.length === 0 || next.length === keys.length ? undefined : next;
}

/** After one entry was asked for alone; all of them when it stood alone already. */
export function isolate(
  keys: readonly string[],
  hide: readonly string[] = [],
  key: string,
): string[] | undefined {
  const others = keys.filter((each) => each !== key);
  const isAlone = others.every((each) => hide.includes(each)) && !hide.includes(key);
  return isAlone || others.length === 0 ? undefined : others;
}
