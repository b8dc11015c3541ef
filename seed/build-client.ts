// Builds the web page when it is missing or older than its sources.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';

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

/**
 * Builds `client/dist` if need be; takes a few seconds the first time. In a process of its own: the packager's memory
 * goes with it, and whoever calls may run under another NODE_ENV than the page is built for.
 * @throws Error when the build fails; what is wrong stands on stderr
 */
export async function buildClient(): Promise<void> {
  if (isFresh()) return;
  console.log('画面を組み立てています… / Building the page …');
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const options = ['build', '--config', join(root, 'client/vite.config.ts'), '--logLevel', 'error'];
  const build = spawn(process.execPath, [vite, ...options], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = (await once(build, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`the page could not be built (${code})`);
}
