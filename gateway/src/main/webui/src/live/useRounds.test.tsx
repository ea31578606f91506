// @vitest-environment jsdom
import { QueryClient, QueryClientProvider, QueryObserver } from '@tanstack/react-query';
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useReducer, type ReactNode } from 'react';
import { QUIET, reduce, type Hint, type LiveEvent } from './hints';
import { useRounds } from './useRounds';

describe('rounds of fetches', () => {
  const fetched = vi.fn<(key: string) => Promise<string>>();
  let queries: QueryClient;
  let tell: (event: LiveEvent) => void;

  const hint = (id: string, version: number, type: Hint['type'] = 'alert') =>
    act(() => tell({ is: 'hint', hint: { type, id, version, change: 'RAISED' } }));
  const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
  const calls = (key: string) => fetched.mock.calls.filter(([called]) => called === key).length;

  beforeEach(async () => {
    vi.useFakeTimers();
    fetched.mockReset().mockResolvedValue('answer');
    queries = new QueryClient();
    for (const key of [['alerts', 'list'], ['alert', 'a'], ['alert', 'b'], ['cases', 'list'], ['assets']]) {
      const name = key.join(':');
      await queries.prefetchQuery({ queryKey: key, queryFn: () => fetched(name) });
      new QueryObserver(queries, { queryKey: key, queryFn: () => fetched(name), staleTime: Infinity }).subscribe(() => {});
    }
    fetched.mockClear();
    const wrapper = ({ children }: { children: ReactNode }) => (
      <QueryClientProvider client={queries}>{children}</QueryClientProvider>
    );
    renderHook(
      () => {
        const [state, dispatch] = useReducer(reduce, QUIET);
        tell = dispatch;
        useRounds(state, dispatch);
      },
      { wrapper },
    );
  });

  afterEach(() => {
    cleanup();
    queries.clear();
    vi.useRealTimers();
  });

  it('answer neighbouring hints with one fetch of what they concern, and of nothing else', async () => {
    hint('a', 1);
    hint('c', 1);
    await pass(200);

    expect(calls('alerts:list')).toBe(1);
    expect(calls('alert:a')).toBe(1);
    expect(calls('alert:b')).toBe(0);
    expect(calls('cases:list')).toBe(0);
    expect(calls('assets')).toBe(0);
  });

  it('follow one another with a pause under a stream of hints, and forget none', async () => {
    fetched.mockImplementation(() => new Promise((done) => setTimeout(done, 500, 'answer')));
    for (let version = 1; version <= 80; version++) {
      hint('a', version);
      await pass(50);
    }
    const during = calls('alerts:list');
    await pass(4_000);

    expect(during).toBeGreaterThanOrEqual(3);
    expect(during).toBeLessThanOrEqual(5);
    expect(calls('alerts:list')).toBe(during + 1);
  });

  it('do not start while one is under way, but do not wait for ever', async () => {
    fetched.mockImplementationOnce(() => new Promise(() => undefined));
    hint('a', 1);
    await pass(200);
    hint('z', 1, 'case');
    await pass(1_000);
    expect(calls('cases:list')).toBe(0);
    await pass(2_500);

    expect(calls('cases:list')).toBe(1);
  });

  it('fetch everything live after a reset', async () => {
    act(() => tell({ is: 'reset' }));
    await pass(200);

    expect(['alerts:list', 'alert:a', 'alert:b', 'cases:list'].map(calls)).toEqual([1, 1, 1, 1]);
    expect(calls('assets')).toBe(0);
  });
});
