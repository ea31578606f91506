// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ProblemError } from './problem';

describe('a call', () => {
  const requests: Request[] = [];
  let answer: () => Response;

  beforeEach(() => {
    vi.stubGlobal('fetch', async (request: Request) => {
      requests.push(request);
      return answer();
    });
    vi.stubGlobal(
      'Request',
      class extends Request {
        constructor(input: RequestInfo | URL, init?: RequestInit) {
          super(new URL(String(input), 'http://localhost'), init);
        }
      },
    );
    requests.length = 0;
    answer = () => Response.json({ items: [] });
  });

  afterEach(() => {
    vi.unstubAllGlobals();
    vi.resetModules();
  });

  const load = async () => {
    const client = await import('./client');
    const purpose = await import('../session/purpose');
    return { ...client, ...purpose };
  };

  it('that writes carries a key of its own each time, one that reads carries none', async () => {
    const { alerts } = await load();
    const path = { params: { path: { id: 'a' } } };
    await alerts.POST('/v1/alerts/{id}/comments', { ...path, body: { text: 'one' } });
    await alerts.POST('/v1/alerts/{id}/comments', { ...path, body: { text: 'one' } });
    await alerts.GET('/v1/alerts/{id}', path);

    const keys = requests.map((request) => request.headers.get('Idempotency-Key'));
    expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/);
    expect(keys[1]).toMatch(/^[0-9a-f-]{36}$/);
    expect(keys[0]).not.toBe(keys[1]);
    expect(keys[2]).toBeNull();
  });

  it('of an authority says why, one of a bank does not', async () => {
    const client = await load();
    client.setPurpose('incident-review');
    await client.alerts.GET('/v1/oversight/summary');
    client.setPurpose(null);
    await client.alerts.GET('/v1/alerts/summary');

    expect(requests.map((request) => request.headers.get('X-Purpose'))).toEqual(['incident-review', null]);
  });

  it('that fails throws the problem with its type, fields and trace, and tells of a lost session', async () => {
    const client = await load();
    const lost = vi.fn();
    client.whenSessionLost(lost);
    answer = () =>
      Response.json(
        {
          type: 'urn:haetae:problem:invalid-address',
          title: 'The address is not valid on its network',
          status: 422,
          detail: 'The checksum is wrong',
          traceId: 'abc',
          errors: [{ pointer: '/address', detail: 'checksum' }],
        },
        { status: 422 },
      );
    const failure = await client.wallet.POST('/v1/screenings/addresses', { body: { address: 'x' } }).catch((error: unknown) => error);

    expect(failure).toMatchObject({
      name: 'ProblemError',
      status: 422,
      slug: 'invalid-address',
      message: 'The checksum is wrong',
      traceId: 'abc',
      fields: [{ pointer: '/address', detail: 'checksum' }],
    });
    expect(lost).not.toHaveBeenCalled();

    answer = () => Response.json({}, { status: 401 });
    await client.alerts.GET('/v1/alerts/summary').catch(() => undefined);
    expect(lost).toHaveBeenCalledOnce();
  });

  it('that meets no problem document still throws one', () => {
    expect(new ProblemError(502, null)).toMatchObject({ status: 502, message: 'HTTP 502', fields: [] });
  });
});
