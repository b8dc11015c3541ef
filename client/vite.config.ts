// Builds the client into client/dist; nothing in it comes from, or asks for, another host.
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), tailwindcss()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // The content security policy allows files of our own only, no data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Monaco alone is above the limit; it loads when /explore is opened.
    chunkSizeWarningLimit: 4000,
  },
  worker: { format: 'es' },
  // They ask for workers by `?worker`, which the bundling of packages for `npm run dev` cannot load.
  optimizeDeps: { exclude: ['graphiql/setup-workers/vite', '@graphiql/react/setup-workers/vite'] },
  server: {
    host: '127.0.0.1',
    port: 5173,
    proxy: Object.fromEntries(
      ['/graphql', '/files', '/templates', '/export.xlsx', '/lists'].map((path) => [
        path,
        'http://127.0.0.1:4000',
      ]),
    ),
  },
});
