import '@patternfly/react-core/dist/styles/base.css';
import 'pretendard/dist/web/variable/pretendardvariable-dynamic-subset.css';
import './i18n';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ProblemError } from './api/problem';
import { LiveProvider } from './live/LiveProvider';
import { router } from './router';
import { SessionProvider } from './session/SessionProvider';
import './styles/tokens.css';
import './styles/shell.css';
import './styles/content.css';
import './styles/graph.css';
import './styles/knowledge.css';

/** What a client did wrong stays wrong; only what a server may recover from is asked again. */
const worthRetrying = (failures: number, error: Error) =>
  failures < 2 && !(error instanceof ProblemError && error.status < 500);

const queries = new QueryClient({
  defaultOptions: { queries: { retry: worthRetrying, staleTime: 5_000, refetchOnWindowFocus: true } },
});

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <SessionProvider>
          <LiveProvider>
            <RouterProvider router={router} />
          </LiveProvider>
        </SessionProvider>
      </QueryClientProvider>
    </StrictMode>,
  );
}
