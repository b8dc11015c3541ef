// `npm run dev`: the server restarts when its sources change, the page reloads by itself at http://127.0.0.1:5173.
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createServer } from 'vite';

const root = join(import.meta.dirname, '..');
const server: ChildProcess = spawn(
  process.execPath,
  ['--watch-path=api', '--watch-path=cypher', '--watch-path=seed', 'seed/start.ts'],
  { cwd: root, stdio: 'inherit' },
);
const page = await createServer({ configFile: join(root, 'client/vite.config.ts') });
await page.listen();
page.printUrls();

const stop = () => {
  server.kill('SIGTERM');
  void page.close().then(() => process.exit(0));
};
process.once('SIGINT', stop);
process.once('SIGTERM', stop);
