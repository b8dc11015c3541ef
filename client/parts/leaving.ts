// What is to be asked before something on the page goes.

/** Takes it upon itself to go on, or not, and says so; false where nothing would be lost. */
type Guard = (goOn: () => void) => boolean;

const guards = new Set<Guard>();

/** Stands before whatever takes away what is on the page. @returns what ends that */
export function guardPage(guard: Guard): () => void {
  guards.add(guard);
  return () => guards.delete(guard);
}

/** Goes on at once where nothing would be lost; else as soon as somebody has said so, or never. */
export function leavePage(goOn: () => void): void {
  if (![...guards].some((guard) => guard(goOn))) goOn();
}
