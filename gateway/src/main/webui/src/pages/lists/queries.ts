import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { body, FIRST, nextCursor, PAGE } from '../../api/answer';
import { wallet } from '../../api/client';
import type { ListImport, Snapshot, SnapshotDifference, SnapshotPage } from '../../api/types';

export const snapshotList = (source: string) =>
  infiniteQueryOptions({
    queryKey: ['list', source, 'snapshots'],
    queryFn: ({ pageParam, signal }) =>
      body<SnapshotPage>(
        wallet.GET('/v1/watchlists/{source}/snapshots', {
          params: { path: { source }, query: { limit: PAGE, cursor: pageParam } },
          signal,
        }),
      ),
    initialPageParam: FIRST,
    getNextPageParam: nextCursor,
  });

export const snapshotDetail = (source: string, snapshot: string) =>
  queryOptions({
    queryKey: ['list', source, 'snapshot', snapshot],
    queryFn: ({ signal }) =>
      body<Snapshot>(
        wallet.GET('/v1/watchlists/{source}/snapshots/{snapshot}', { params: { path: { source, snapshot } }, signal }),
      ),
  });

export const snapshotDifference = (source: string, snapshot: string, against: string | undefined) =>
  infiniteQueryOptions({
    queryKey: ['list', source, 'difference', snapshot, against],
    queryFn: ({ pageParam, signal }) =>
      body<SnapshotDifference>(
        wallet.GET('/v1/watchlists/{source}/snapshots/{snapshot}/difference', {
          params: { path: { source, snapshot }, query: { against, limit: PAGE, cursor: pageParam } },
          signal,
        }),
      ),
    initialPageParam: FIRST,
    getNextPageParam: nextCursor,
  });

const ASK_AGAIN_MS = 1_000;
const REST_MS = 30_000;

/** The last imports; asked each second while one runs or a file is on its way. */
export const importList = (source: string, underway: boolean) =>
  queryOptions({
    queryKey: ['list', source, 'imports'],
    queryFn: async ({ signal }) =>
      (
        await body<{ items: ListImport[] }>(
          wallet.GET('/v1/watchlists/{source}/imports', { params: { path: { source } }, signal }),
        )
      ).items,
    refetchInterval: (query) => (underway || query.state.data?.some(isRunning) ? ASK_AGAIN_MS : REST_MS),
  });

export const isRunning = (one: ListImport) => one.state === 'READING' || one.state === 'COMPARING';
