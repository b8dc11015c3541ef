// Starts the client: settings of the libraries, then the shell.
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import * as z from 'zod';
import { parseAddress } from './address.ts';
import { AskError } from './parts/ask.ts';
import { router } from './router.tsx';
import { shellState } from './shell/state.ts';
import './style.css';
import { loadWords } from './words/words.ts';

// zod compiles validators with `new Function` unless told not to; the content security policy forbids that.
z.config({ jitless: true });
await loadWords(shellState.parse(parseAddress(location.search)).lang);

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      // A closed network is "offline" for a browser; ask all the same.
      networkMode: 'always',
      staleTime: 30_000,
      retry: (failures, error) =>
        failures < 2 && !(error instanceof AskError && error.code !== 'UNREACHABLE'),
    },
  },
});

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
