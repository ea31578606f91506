import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { body, FIRST, nextCursor, PAGE } from '../../api/answer';
import { wallet } from '../../api/client';
import type { EntityChangePage, ListedEntity } from '../../api/types';

export const entityDetail = (id: string) =>
  queryOptions({
    queryKey: ['entity', id],
    queryFn: ({ signal }) => body<ListedEntity>(wallet.GET('/v1/entities/{id}', { params: { path: { id } }, signal })),
  });

export const entityChanges = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['entity', id, 'changes'],
    queryFn: ({ pageParam, signal }) =>
      body<EntityChangePage>(
        wallet.GET('/v1/entities/{id}/changes', { params: { path: { id }, query: { limit: PAGE, cursor: pageParam } }, signal }),
      ),
    initialPageParam: FIRST,
    getNextPageParam: nextCursor,
  });
