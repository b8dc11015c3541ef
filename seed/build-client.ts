// Builds the web page when it is missing or older than its sources.
import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const root = join(import.meta.dirname, '..');
const built = join(root, 'client/dist/index.html');

function isFresh(): boolean {
  const time = statSync(built, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const sources = globSync('client/**/*.{ts,tsx,css,html,json,graphql,glsl,svg}', {
    cwd: root,
    exclude: ['client/dist/**'],
  });
  return [...sources, 'package-lock.json'].every((file) => statSync(join(root, file)).mtimeMs <= time);
}

/** Builds `client/dist` if need be; takes a few seconds the first time. */
export async function buildClient(): Promise<void> {
  if (isFresh()) return;
  console.log('画面を組み立てています… / Building the page …');
  await build({ configFile: join(root, 'client/vite.config.ts'), logLevel: 'error' });
}
