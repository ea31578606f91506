import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { body, FIRST, nextCursor, PAGE } from '../../api/answer';
import { wallet } from '../../api/client';
import type { AssetClass, AssetDossier, AssetPage } from '../../api/types';

export interface AssetFilters {
  query?: string | undefined;
  kind?: AssetClass | undefined;
  network?: string | undefined;
}

export const assetRegister = (filters: AssetFilters) =>
  infiniteQueryOptions({
    queryKey: ['asset-register', filters],
    queryFn: ({ pageParam, signal }) =>
      body<AssetPage>(
        wallet.GET('/v1/assets/register', { params: { query: { ...filters, limit: PAGE, cursor: pageParam } }, signal }),
      ),
    initialPageParam: FIRST,
    getNextPageParam: nextCursor,
    staleTime: Infinity,
  });

/** A CAIP-19 id holds a slash, which the gateway takes as it is and not encoded. */
const keepSlashes = (path: string, values: Record<string, unknown>) => path.replace('{id}', encodeURI(String(values.id)));

export const assetDossier = (id: string) =>
  queryOptions({
    queryKey: ['asset', id],
    queryFn: ({ signal }) =>
      body<AssetDossier>(
        wallet.GET('/v1/assets/register/{id}', { params: { path: { id } }, pathSerializer: keepSlashes, signal }),
      ),
    staleTime: Infinity,
  });
