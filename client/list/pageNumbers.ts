// Which pages of many are offered.

/** First and last page and those around the present one; null stands for a gap of more than one. */
export function pageNumbers(page: number, last: number): (number | null)[] {
  const wanted = new Set([1, last, page - 1, page, page + 1].filter((each) => each >= 1 && each <= last));
  const sorted = [...wanted].sort((a, b) => a - b);
  return sorted.flatMap((number, i) => {
    const before = sorted[i - 1];
    if (before === undefined || number - before === 1) return [number];
    return number - before === 2 ? [number - 1, number] : [null, number];
  });
}
