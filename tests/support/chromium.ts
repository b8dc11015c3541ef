// Finds the machine's Chromium: $CHROMIUM_PATH, or the usual names.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome'];

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Path of a Chromium, or null when the machine has none. */
export function findChromium(): string | null {
  const given = process.env.CHROMIUM_PATH;
  if (given) return canRun(given) ? given : null;
  const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter)];
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return paths.find((path) => canRun(path)) ?? null;
}
