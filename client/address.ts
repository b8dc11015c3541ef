// How the state of a page is written into the address: plain words, lists with commas, so that a person can read it.

/** Reads `?a=1&b=x,y` into plain texts; what they mean is decided by the page that reads them. */
export function parseAddress(search: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(search));
}

/** Writes a page's state as `?a=1&b=x,y`; leaves out what is undefined, null or an empty list. */
export function stringifyAddress(state: Record<string, unknown>): string {
  const given = Object.entries(state).filter(([, value]) => value !== undefined && value !== null);
  const texts = given.map(([key, value]) => [key, Array.isArray(value) ? value.join(',') : String(value)]);
  const search = new URLSearchParams(texts.filter(([, text]) => text !== '')).toString();
  return search && `?${search.replaceAll('%2C', ',')}`;
}
