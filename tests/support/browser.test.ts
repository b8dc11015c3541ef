// The browser that tests use really records what a page must not do.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeBrowser } from './browser.ts';

const noisy = `<!doctype html><link rel="icon" href="data:,"><title>騒がしい頁</title>
  <script>
    console.error('loud');
    fetch('http://other.example/beacon').catch(() => {});
    new WebSocket('ws://other.example/socket');
    fetch('/own').then(() => document.body.append('done'));
    setTimeout(() => { throw new Error('broken'); });
  </script>`;
const quiet = '<!doctype html><link rel="icon" href="data:,"><title>静かな頁</title><p>協働</p>';

describeBrowser('openPage', (openPage) => {
  let server: Server;
  let origin: string;
  beforeAll(async () => {
    server = createServer((request, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(request.url === '/noisy' ? noisy : quiet);
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => server.close());

  it('finds nothing wrong with a page that keeps to itself', async () => {
    const { page, foreignRequests, consoleErrors, pageErrors } = await openPage(`${origin}/quiet`);
    expect(await page.title()).toBe('静かな頁');
    expect([...foreignRequests, ...consoleErrors, ...pageErrors]).toEqual([]);
  });

  it('records requests to other hosts, console errors and exceptions', async () => {
    const { page, foreignRequests, consoleErrors, pageErrors } = await openPage(`${origin}/noisy`);
    await page.getByText('done').waitFor();
    expect(foreignRequests.sort()).toEqual(['http://other.example/beacon', 'ws://other.example/socket']);
    expect(consoleErrors).toContain('loud');
    expect(pageErrors).toEqual(['broken']);
  });
});
