// Whether single keys do something: who speaks to the machine, or types by accident, can switch them off.
const place = 'kyodo-keys';

/** Whether `/` and `?` open something; Ctrl+K always does. */
export function keysAreOn(): boolean {
  return localStorage.getItem(place) !== 'off';
}

/** Keeps the choice in this browser. */
export function switchKeys(on: boolean): void {
  localStorage.setItem(place, on ? 'on' : 'off');
}
