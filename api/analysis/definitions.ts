// The version of all definitions of figures together.

/**
 * Changes whenever a definition changes what is printed; frozen years and exports carry it. What changed for which
 * metric stands in that metric's `history`.
 */
export const definitionsVersion = '1';
