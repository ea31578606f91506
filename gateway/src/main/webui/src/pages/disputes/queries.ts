import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { body, FIRST, nextCursor, PAGE } from '../../api/answer';
import { wallet } from '../../api/client';
import type { Dispute, DisputePage, DisputeStatus } from '../../api/types';

export interface DisputeFilters {
  status?: DisputeStatus | undefined;
}

export const disputeList = (filters: DisputeFilters) =>
  infiniteQueryOptions({
    queryKey: ['disputes', filters],
    queryFn: ({ pageParam, signal }) =>
      body<DisputePage>(
        wallet.GET('/v1/disputes', { params: { query: { ...filters, limit: PAGE, cursor: pageParam } }, signal }),
      ),
    initialPageParam: FIRST,
    getNextPageParam: nextCursor,
  });

export const disputeDetail = (id: string) =>
  queryOptions({
    queryKey: ['dispute', id],
    queryFn: ({ signal }) => body<Dispute>(wallet.GET('/v1/disputes/{id}', { params: { path: { id } }, signal })),
  });
