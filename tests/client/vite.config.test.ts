// `npm run dev` serves every page, also the one whose editor asks for workers: the packager can bundle what they import.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';

const cacheDir = mkdtempSync(join(tmpdir(), 'kyodo-atlas-dev-'));
let server: ViteDevServer;
beforeAll(async () => {
  const configFile = join(import.meta.dirname, '../../client/vite.config.ts');
  // Nobody's cache and nobody's port.
  const own = { port: 0, proxy: {}, ws: false as const };
  server = await createServer({ configFile, cacheDir, server: own, logLevel: 'silent' });
  await server.listen();
});
afterAll(async () => {
  await server?.close();
  rmSync(cacheDir, { recursive: true, force: true });
});

it('serves the page 照会 with all that it imports', { timeout: 120_000 }, async () => {
  const address = server.resolvedUrls!.local[0]!;
  const read = async (path: string) => {
    const response = await fetch(new URL(path, address));
    return { status: response.status, text: await response.text() };
  };
  const page = await read('/explore/ExplorePage.tsx');
  const imports = [...page.text.matchAll(/^import (?:.* from )?"([^"]+)"/gm)].map(([, path]) => path!);
  expect(imports.filter((path) => path.includes('setup-workers'))).toHaveLength(1);
  for (const path of imports) expect([path, (await read(path)).status]).toEqual([path, 200]);
});
