import { queryOptions } from '@tanstack/react-query';
import { body } from '../api/answer';
import { wallet } from '../api/client';
import type { AttributionList, Category } from '../api/types';

export interface AskedAddress {
  address: string;
  network?: string | undefined;
}

export const labelsOf = (asked: AskedAddress) =>
  queryOptions({
    queryKey: ['labels', asked],
    queryFn: ({ signal }) => body<AttributionList>(wallet.GET('/v1/attributions', { params: { query: { ...asked } }, signal })),
  });

/** How many packs of labels are here; without one, no address can have a label. */
export const packCount = () =>
  queryOptions({
    queryKey: ['label-packs'],
    queryFn: async ({ signal }) => (await body<{ items: unknown[] }>(wallet.GET('/v1/attributions/packs', { signal }))).items.length,
  });

export const categories = () =>
  queryOptions({
    queryKey: ['categories'],
    queryFn: async ({ signal }) => (await body<{ items: Category[] }>(wallet.GET('/v1/categories', { signal }))).items,
    staleTime: Infinity,
  });
