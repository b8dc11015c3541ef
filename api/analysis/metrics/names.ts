// Names of metrics in enums, which are in upper case.

/** The enum value of a metric: `pageRank` is PAGE_RANK. */
export function enumName(id: string): string {
  return id.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}

/** The id behind an enum value. */
export function metricId(name: string): string {
  return name.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}
