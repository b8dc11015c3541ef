// How well a coordinator can know a principal.

/** From having met to trust. */
export const strengths = [1, 2, 3] as const;

/** Whether a number that the API gives is one of them. */
export function isStrength(value: number): value is (typeof strengths)[number] {
  return (strengths as readonly number[]).includes(value);
}
