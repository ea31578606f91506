import createClient, { type Middleware } from 'openapi-fetch';
import { currentPurpose } from '../session/purpose';
import type { paths as AlertPaths } from './generated/alert';
import type { paths as CasePaths } from './generated/case';
import type { paths as WalletPaths } from './generated/wallet';
import { ProblemError } from './problem';

/** Called when the session is gone; set once by the session provider. */
let onSessionLost: () => void = () => {};

export function whenSessionLost(listener: () => void): void {
  onSessionLost = listener;
}

const headers: Middleware = {
  onRequest({ request }) {
    request.headers.set('X-Requested-With', 'JavaScript');
    if (request.method === 'POST' && !request.headers.has('Idempotency-Key')) {
      request.headers.set('Idempotency-Key', crypto.randomUUID());
    }
    const purpose = currentPurpose();
    if (purpose !== null) {
      request.headers.set('X-Purpose', purpose);
    }
    return request;
  },
  async onResponse({ response }) {
    if (response.ok) {
      return;
    }
    if (response.status === 401 || response.status === 499) {
      onSessionLost();
    }
    throw new ProblemError(response.status, await response.json().catch(() => null));
  },
};

/** The paths without the headers that the middleware sets. */
type WithoutHeaders<Paths> = {
  [Path in keyof Paths]: {
    [Method in keyof Paths[Path]]: Paths[Path][Method] extends { parameters: infer Parameters }
      ? Omit<Paths[Path][Method], 'parameters'> & { parameters: Omit<Parameters, 'header'> }
      : Paths[Path][Method];
  };
};

export const wallet = createClient<WithoutHeaders<WalletPaths>>({ baseUrl: '/api' });
export const alerts = createClient<WithoutHeaders<AlertPaths>>({ baseUrl: '/api' });
export const cases = createClient<WithoutHeaders<CasePaths>>({ baseUrl: '/api' });

for (const client of [wallet, alerts, cases]) {
  client.use(headers);
}
