// Lets the page have its turn in the middle of long work.

/** Goes on when whatever waits has been done. */
export function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
