// How much an address can hold.

/** Most records that can be selected one by one: servers take addresses of 16 kB, and each id takes 37 bytes. */
export const mostSelected = 300;
