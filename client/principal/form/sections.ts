// The parts of a principal that are edited one at a time.

/** Names of the parts, as the address holds them, in the order of a new principal's form. */
export const sections = ['facts', 'resources', 'belonging', 'contact', 'standing'] as const;

/** A part of a principal. */
export type Section = (typeof sections)[number];
